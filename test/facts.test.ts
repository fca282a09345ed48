import { describe, expect, it } from 'vitest';
import { tellKind } from '../src/judging/kind.ts';
import { tellSituation } from '../src/judging/situation.ts';
import { tellFacts } from '../src/judging/tell-facts.ts';
import type { Truth } from '../src/judging/truth.ts';
import type { Message } from '../src/mail/message.ts';
import type { FactId } from '../src/report.ts';
import { analyse } from '../src/signals/analysis.ts';
import { buildEngine } from '../src/signals/engine.ts';
import { findSignals } from '../src/signals/find-signals.ts';
import { readContext } from '../src/signals/reading.ts';

const engine = buildEngine();

function factsOf(body: string, given: Partial<Message> = {}) {
  const message: Message = {
    subject: 'Inbjudan',
    from: { name: 'Eva Ek', address: 'eva.ek@nordhalsa.example' },
    to: [{ name: 'Hjärtmottagningen', address: 'hjartmottagningen@region.example' }],
    cc: [],
    attachments: [],
    body,
    ...given,
  };
  const analysis = analyse(message, engine, '2026-03-01');
  const reading = readContext(analysis, engine);
  const signals = findSignals(reading);
  const { kind } = tellKind(reading, signals);
  const situation = tellSituation(reading, signals, kind);
  return { facts: tellFacts({ reading, signals, situation }), text: analysis.text };
}

const invites = 'Nordhälsa Pharma AB bjuder in till seminarium den 12 maj kl. 14–16.';
const evening = 'Nordhälsa Pharma AB bjuder in till en kväll om hjärtsvikt den 12 maj.';
const asks = 'Nordhälsa Pharma AB föreslår ett samarbetsprojekt med kliniken.';
type Case = readonly [truth: Truth, text: string, given?: Partial<Message>];

const cases: Readonly<Record<FactId, readonly Case[]>> = {
  'head-addressed': [
    [true, `Till verksamhetschefen\n\n${invites}`],
    [true, invites, { cc: [{ name: 'Bo Berg, enhetschef', address: 'bo.berg@region.example' }] }],
    [false, `Hej Anna!\n\n${invites}`],
    ['unclear', `Hej Anna!\n\n${invites}`, { to: [], recipientsUnread: true }],
    [true, `Till verksamhetschefen\n\n${invites}`, { to: [], recipientsUnread: true }],
  ],
  'individual-addressed': [
    [true, `Hej Anna!\n\n${invites}`],
    [true, invites, { to: [{ name: 'Anna Lind', address: 'anna.lind@region.example' }] }],
    [false, invites],
  ],
  'open-addressed': [
    [true, `Bästa kollega!\n\n${invites}`],
    [true, invites, { to: [] }],
    [false, invites, { to: [], recipientsUnread: true }],
    [false, `Hej Anna!\n\n${invites}`],
  ],
  'recipients-unread': [
    [true, invites, { to: [], recipientsUnread: true }],
    [false, invites],
    [false, invites, { to: [] }],
  ],
  'social-headline': [
    [true, 'Nordhälsa Pharma AB bjuder in till en middag på Krogen.', { subject: 'Middag med oss' }],
    [false, invites],
  ],
  'social-minutes-lead': [
    [true, `${evening}\n\n17.00 Föreläsning om hjärtsvikt\n17.45 Middag\n20.00 Slut`],
    [false, `${evening}\n\n14.00 Föreläsning om hjärtsvikt\n16.30 Mingel\n17.00 Slut`],
    ['unclear', `${evening}\n\n17.00 Föreläsning om hjärtsvikt\n17.30 Middag`],
  ],
  'short-talk-with-evening-meal': [
    [true, `${evening}\n\n18.00 Föreläsning om hjärtsvikt\n18.30 Middag, som vi bjuder på\n20.00 Slut`],
    [false, `${evening}\n\n16.00 Föreläsning om hjärtsvikt\n18.30 Middag, som vi bjuder på\n20.00 Slut`],
    ['unclear', 'Nordhälsa Pharma AB bjuder in till en kväll om hjärtsvikt. Vi bjuder på middag.'],
  ],
  'beside-congress': [
    [true, 'Nordhälsa Pharma AB bjuder på middag kvällen före ESC-kongressen.'],
    [false, invites],
  ],
  'event-abroad': [
    [true, 'Nordhälsa Pharma AB bjuder in till seminarium.\nPlats: Hotel Adler, Wien, Österrike'],
    [false, 'Nordhälsa Pharma AB bjuder in till seminarium.\nPlats: Hotell Björken, Umeå'],
  ],
  'several-days': [
    [true, 'Nordhälsa Pharma AB bjuder in till utbildning den 12–13 maj 2026.'],
    [false, invites],
    [false, 'Får jag komma 20 minuter vecka 19 och visa en ny sårprodukt?'],
  ],
  'off-site': [
    [true, 'Nordhälsa Pharma AB bjuder in till seminarium.\nPlats: Hotell Björken, Umeå'],
    [false, 'Nordhälsa Pharma AB bjuder in till seminarium på mottagningen.'],
  ],
  'off-site-reason': [
    [true, `${invites} Vi ses hos oss, eftersom utrustningen kan inte flyttas.`],
    [true, `${invites} The device cannot be moved.`],
    [false, `${invites} Ingen simulator används.`],
    ['unclear', `${invites} Eventuellt använder vi en simulator.`],
  ],
  'foreign-host': [
    [true, 'Dear colleague,\n\nCalidora GmbH invites you to a seminar on 12 May.'],
    [
      true,
      'We invite you to a seminar on 12 May.',
      { from: { name: 'Calidora Pharma', address: 'x@calidora.dk' } },
    ],
    [
      true,
      'Calidora Pharma invites you to a seminar.\n\nBest regards,\nIda Holm\nMedical Advisor\n+45 33 12 34 56',
    ],
    [false, invites],
    [true, 'Calidora Pharma inviterer dere til et møte om hjertesvikt den 12. mai. Det koster ingenting.'],
    [
      true,
      'Calidora invites you to a seminar.\n\nUnsubscribe\nCalidora Pharma Ltd, registered office in Cork.',
      { from: { name: 'Calidora', address: 'x@calidora.example' } },
    ],
    [
      true,
      'We invite you.\n\nBest\nIda Holm\nHead of Relations, Calidora Pharma International, Basel',
      { from: { name: 'Ida Holm', address: 'x@calidora.example' } },
    ],
    [false, 'Calidora GmbH invites you to a seminar.\n\nBest regards,\nEva Ek\nCalidora Sweden AB'],
    [
      false,
      'Calidora Pharma International AB bjuder in till ett seminarium i maj. Talaren kommer från Basel.',
    ],
    ['unclear', 'Calidora GmbH and Calidora Sweden AB invite you to a seminar on 12 May.'],
  ],
  'host-unlisted': [
    [true, 'Molnverket AB bjuder in till ett möte om bemanning och programvara för scheman.'],
    [false, invites],
    ['unclear', 'Molnverket AB bjuder in till ett möte om programvara, bemanning och behandling.'],
  ],
  'only-agency-named': [
    [
      true,
      'Välkommen till ett symposium om hjärtsvikt den 12 maj.',
      { from: { name: 'MCI Stockholm', address: 'info@mci-group.com' } },
    ],
    [false, invites],
  ],
  'gift-of-value': [
    [true, `${invites} Varje deltagare får en fleecejacka.`],
    [true, `${invites} Spelarna får en matchtröja.`],
    [true, `${invites} Avdelningen får en julkorg.`],
    [true, `${invites} Everyone receives a gift hamper.`],
    [true, `${invites} Alla får en tygkasse med yogaband, termosmugg, choklad och en överraskning.`],
    [true, `${invites} De 50 första får en goodiebag med termos, badlakan och doftljus.`],
    [false, `${invites} Varje deltagare får en ryggsäck.`],
    [false, `${invites} Alla får en tygkasse med program, penna och block.`],
    [false, `${invites} Alla får en goodiebag.`],
    [false, `${invites} Alla får en påse med provförband, prover och broschyrer.`],
    [false, `${invites} Ta med en regnjacka.`],
    [false, `${invites} Ingen får någon fleecejacka.`],
  ],
  'company-unnamed': [
    [
      true,
      'Välkommen till ett seminarium den 12 maj kl. 14–16.\n\nVänliga hälsningar\nEva Ek\nNordhälsa Pharma AB',
    ],
    [true, 'Svensk förening för sårvård bjuder in till vårmöte den 12 maj. Våra sponsorer finns på plats.'],
    [false, invites],
    [
      false,
      'Välkommen till ett seminarium den 12 maj kl. 14–16.',
      { from: { name: 'Eva Ek, Nordhälsa Pharma AB', address: 'eva.ek@nordhalsa.example' } },
    ],
  ],
  'staff-event': [
    [true, 'Hej!\n\nVi undrar om ni på Nordhälsa Pharma AB vill sponsra avdelningens julbord.'],
    [true, 'Nordhälsa Pharma AB would like to pay for your summer party.'],
    [false, invites],
    [false, `${invites} Det här är ingen personalfest.`],
    ['unclear', 'Nordhälsa Pharma AB kan eventuellt stå för er personalfest.'],
  ],
  'new-to-unit': [
    [true, 'Serviceinformation om vår nya infusionspump, som vi lanserar i vår.'],
    [true, 'Product training on our new ventilator.'],
    [false, 'Serviceinformation om pumpen, repetition för alla som använder den.'],
    ['unclear', 'Repetition av er utrustning, och en första titt på vår nya pump.'],
  ],
  'advice-asked': [
    [true, `${invites} Vi vill gärna höra dina synpunkter.`],
    [true, 'We would value your advice on our new device.'],
    [false, invites],
    ['unclear', `${invites} Eventuellt vill vi ha dina råd.`],
  ],
  'plan-stated': [
    [
      true,
      `${asks} Projektplanen bifogas. Båda parter bidrar med tid, och resultatet utvärderas efter ett år.`,
    ],
    [true, 'The project plan is below. Both parties contribute staff, and a final report follows.'],
    [false, asks],
    ['unclear', `${asks} Vi skickar en projektplan.`],
  ],
  'details-unread': [
    [true, `${invites} Programmet bifogas.`],
    [true, `${invites} Programmet bifogas.`, { attachments: [{ name: 'program.pdf' }] }],
    [true, 'Please find the programme attached.'],
    [true, `${invites} Hela programmet hittar du på vår hemsida.`],
    [true, '', { hasPictures: true }],
    [
      false,
      `${invites} Programmet bifogas.`,
      { attachments: [{ name: 'program.pdf', text: '14.00 Start' }] },
    ],
    [false, invites],
    ['unclear', `${invites} Program bifogas eventuellt.`],
  ],
};

describe.each(Object.entries(cases))('the fact %s', (id, rows) => {
  for (const [truth, body, given] of rows) {
    it(`is ${truth} of “${body}”`, () => {
      const { facts, text } = factsOf(body, given);
      const answer = [...facts].find(([fact]) => fact === id)?.[1];
      expect(answer?.truth).toBe(truth);
      if (truth === false) expect(answer?.evidence).toEqual([]);
      for (const { start, end, quote } of answer?.evidence ?? []) expect(text.slice(start, end)).toBe(quote);
    });
  }
});
