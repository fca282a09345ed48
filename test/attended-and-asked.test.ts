import { describe, expect, it } from 'vitest';
import { loadPack } from '../src/pack.ts';
import type { Report, Signal } from '../src/report.ts';
import { screen } from '../src/screen.ts';
import { screenedSignals, signalsOf } from './read-signals.ts';

const pack = loadPack();

function screened(subject: string, body: string): Report {
  const from = { name: 'Eva Ek, Lindova Pharma AB', address: 'eva.ek@lindova.example' };
  const to = [{ name: 'Maria Holm', address: 'maria.holm@regionvast.example' }];
  const message = { subject, from, to, cc: [], body, attachments: [] };
  return screen(message, pack, { date: '2026-03-02', language: 'sv' });
}

const kinds = (id: Signal['id'], text: string) => signalsOf(id, text).map(({ kind }) => kind);

describe('what guests are taken to see', () => {
  it.each([
    ['sightseeing', 'Efter lunch går vi till Fotografiska.'],
    ['sightseeing', 'Ni får entrébiljett till Universeum.'],
    ['sightseeing', 'Vi besöker klostret innan hemresan.'],
    ['sightseeing', 'We visit the Guggenheim in the afternoon.'],
    ['sightseeing', 'Vi plockar kantareller tillsammans.'],
    ['sport', 'Vi tittar på en match i Allsvenskan.'],
    ['sport', 'På kvällen ser vi Björnarna mot Vargarna på Isvallens ishall.'],
    ['sport', 'Vi kollar på handbolls-VM ihop.'],
    ['culture', 'Vi lyssnar på stadens symfoniker efter middagen.'],
    ['culture', 'You will see a ballet.'],
    ['entertainment', 'Dinner with cabaret.'],
    ['entertainment', 'En jazztrio underhåller.'],
  ])('%s: %j', (kind, text) => {
    expect(kinds('leisure', text)).toContain(kind);
  });

  it.each([
    'Mötet hålls på Nobelmuseet.',
    'Mötet hålls på Liseberg.',
    'Vi går till Vasamuseet för middag.',
    'Vi besöker er på Borgen.',
    'Vi ser en tydlig effekt mot placebo på kliniken.',
    'Vi ser en match mellan donator och mottagare.',
    'Besök vår monter på Svenska Mässan.',
  ])('nothing: %j', (text) => {
    expect(signalsOf('leisure', text)).toEqual([]);
  });

  it('is no place of the meeting', () => {
    expect(signalsOf('venue', 'Därefter åker vi till Liseberg.')).toEqual([]);
    expect(kinds('venue', 'Mötet hålls på Liseberg.')).toEqual(['entertainment']);
  });
});

describe('a sum that the reader is to pay', () => {
  it.each([
    'Avgiften är 300 kr till vår sommarfest.',
    'Kostnaden är 450 kr till ert julbord hos oss.',
    'Ni betalar 200 kr till er personalfest.',
    'The fee is 300 SEK for our summer party.',
    'Biljetten kostar 250 kr till vår julfest.',
  ])('is no gift: %j', (text) => {
    const report = screened('Inbjudan', text);
    expect(report.situation).not.toBe('donation');
    expect(report.findings.map(({ rule }) => rule)).not.toContain('staff-event-sponsored');
  });

  it.each([
    'Vi ger 300 kr per person till er julfest.',
    'Vi lägger 5 000 kr till er sommarfest.',
    'Vi bidrar med 2 000 kr till avdelningens kassa.',
    'Vi skänker 3 000 kronor till er personaldag.',
    'We would like to contribute 5,000 SEK to your Christmas party.',
  ])('is one where the writer gives it: %j', (text) => {
    expect(screened('Inbjudan', text).situation).toBe('donation');
  });
});

describe('where the writer sees to apparatus that the reader has', () => {
  const asked = (body: string) =>
    screened('Inbjudan till utbildning', `Vi bjuder in till en kort utbildning. ${body}`).questions.map(
      ({ id }) => id,
    );

  it.each([
    'Vår servicetekniker Olle kommer den 14 april kl. 9 och visar.',
    'Vi kalibrerar era vågar torsdag 16 april kl. 10.',
    'Vår tekniker uppgraderar mjukvaran i era monitorer fredag 17 april.',
    'Onsdag 15 april kommer Per och byter filter i er autoklav.',
    'Our field engineer will visit on 14 April at 9:00.',
  ])('no place is asked for: %j', (body) => {
    expect(asked(body)).not.toContain('place');
  });

  it.each([
    'Vår produktspecialist föreläser om larm den 14 april kl. 9.',
    'Er pump lämnas in till vår verkstad, och vi gör service på era pumpar där den 14 april.',
    'Vår tekniker kommer till kursen den 14 april och föreläser.',
    'Träffen är för dig som är medicintekniker, den 14 april kl. 9.',
    'Vi pratar om underhåll den 14 april kl. 9.',
  ])('elsewhere it is: %j', (body) => {
    expect(asked(body)).toContain('place');
  });
});

describe('the end of an agenda’s last row', () => {
  const social = (row: string) =>
    signalsOf('programme', `Program\n13.00 Föreläsning om myelom\n15.00 Diskussion\n${row}`)[0]
      ?.socialMinutes;

  it.each([
    ['18.00 Middag på terrassen, därefter jazztrio till cirka kl. 22.', 240],
    ['17.00 Middag, baren är öppen till 23.00', 360],
    ['17.00 Mingel (slut ca 19)', 120],
    ['18.00 Middag, avslutas kl 21', 180],
    ['17.00 Dinner and drinks until 22:00', 300],
  ])('is told in it: %j', (row, minutes) => {
    expect(social(row)).toBe(minutes);
  });

  it.each([
    '17.00 Middag, plats till 20 personer',
    '17.00 Middag, vi är cirka 22',
    '17.00 Middag, buss till hotell 22',
    '17.00 Middag (anmälan till 12.30 i receptionen)',
    '17.00 Middag med 3 rätter',
  ])('is not: %j', (row) => {
    expect(social(row)).toBe(0);
  });

  it('does not count a ride as teaching', () => {
    const [programme] = signalsOf(
      'programme',
      'Program\n13.00 Föreläsning\n14.00 Buss till hotellet\n15.00 Middag',
    );
    expect(programme?.professionalMinutes).toBe(60);
  });
});

describe('who bears what a question or an option names', () => {
  it.each([
    ['lodging', 'company', 'Vad ingår? Dagarna, maten och rum natten 3–4 juni.'],
    ['travel', 'company', 'What do we cover? Flights, hotel and meals.'],
    ['lodging', 'participant', 'Vad betalar du själv? Resan och hotellet.'],
    ['lodging', 'unknown', 'Resan betalar vi. Hotell kan bokas via länken.'],
    ['lodging', 'unknown', 'Resan bekostas av oss och hotell kan bokas av den som vill stanna.'],
    ['lodging', 'unknown', 'We pay for the travel. Hotel rooms can be booked via the link.'],
    ['lodging', 'company', 'Hotell kan bokas på vår bekostnad.'],
    ['lodging', 'company', 'Resan betalar vi. Hotell bokar vi åt er.'],
    ['meal', 'participant', 'Middagen kostar 450 kr och bokas separat.'],
    ['companion', 'participant', 'Det finns plats för en respektive på båten, 495 kr.'],
    ['participation-fee', 'participant', 'Praktiskt:\n2. Avgift. 3 400 kr inklusive lunch.'],
  ] as const)('%s, %s: %j', (id, payer, text) => {
    expect(screenedSignals(id, `Välkommen till kursen! ${text}`).map((signal) => signal.payer)).toContain(
      payer,
    );
  });

  it('offers nothing where it asks what is left out, or names the price of goods', () => {
    expect(signalsOf('lodging', 'Välkommen! Vad ingår inte? Resa och hotell.')).toEqual([]);
    expect(signalsOf('participation-fee', 'Välkommen! Pris. 400 kr per förpackning.')).toEqual([]);
  });
});

describe('gifts of plain value, goods for patients, rides in style', () => {
  const weightOf = (text: string) =>
    screened('Seminarium', `Välkommen till vårt seminarium! ${text}`).findings.find(
      ({ rule }) => rule === 'gift-offered',
    )?.outcome;

  it.each([
    'Alla får en fleecejacka.',
    'Du får en kabinväska som gåva.',
    'Every guest receives a leather bag to take home.',
  ])('a conflict: %j', (text) => expect(weightOf(text)).toBe('conflict'));
  it.each([
    'Alla får en penna och ett block.',
    'Alla får en keramikmugg.',
    'Ta på jacka, vi går ut. Alla får en penna.',
  ])('to be decided: %j', (text) => expect(weightOf(text)).toBe('review'));

  it.each([
    'Kan slänga in några mätare att ge till patienterna också.',
    'Ni får stickor att dela ut till era patienter.',
    'We bring a box of pens for you to hand out to patients.',
  ])('samples: %j', (text) => expect(kinds('gift', text)).toEqual(['sample']));
  it.each([
    'Vi pratar om råd att ge till patienterna.',
    'Vilken dos är rätt att ge till patienten?',
    'Ni får information att ge till patienterna.',
  ])('no gift: %j', (text) => expect(signalsOf('gift', text)).toEqual([]));

  it.each([
    'Du hämtas med limousin på flygplatsen.',
    'Resan sker i businessklass.',
    'Helikopter till ön.',
    'A chauffeur-driven car will collect you.',
  ])('a journey: %j', (text) => expect(signalsOf('travel', text)).not.toEqual([]));
  it.each([
    'The business class of ventilators.',
    'Vårt business case för kliniken.',
    'Chauffören lämnar leveransen på lastkajen.',
  ])('no journey: %j', (text) => expect(signalsOf('travel', text)).toEqual([]));
  it('does not make the town exclusive to which they fly', () => {
    expect(signalsOf('venue', 'Privatjet till Nice.').every(({ exclusive }) => exclusive === undefined)).toBe(
      true,
    );
  });
});

describe('places told and only named', () => {
  it('takes a room with a town’s name for no town', () => {
    const [venue] = signalsOf('venue', 'Plats: Konferenscentrum Ån, Linköping, sal Vadstena');
    expect(venue?.place).toBe('Linköping');
  });
  it.each([
    'Labbet i Kalmar berättar om sina svarstider.',
    'Sjukhuset i Växjö delar med sig av erfarenheter.',
  ])('takes who tells of their work for no place: %j', (text) =>
    expect(signalsOf('venue', text)).toEqual([]),
  );
  it('reads goods on a contract as procured', () => {
    expect(kinds('procurement', 'Strumporna på avtalet är det jag utgår ifrån.')).toEqual(['contract']);
    expect(signalsOf('procurement', 'Skriv på avtalet och skicka tillbaka.')).toEqual([]);
  });
});

describe('the office of an event', () => {
  const body =
    'Torsdag 20 augusti, 12.15–13.05, sal Hjälmaren: lunchsymposium om bråck.\nArrangör och bekostare: Herniva Surgical AB';
  const situationFrom = (name: string) =>
    screen(
      {
        subject: 'Torsdagens lunchsymposium',
        from: { name, address: 'moten@almvik.example' },
        to: [],
        cc: [],
        body,
        attachments: [],
      },
      pack,
      { date: '2026-03-02', language: 'sv' },
    ).situation;

  it.each(['Kirurgveckans kansli', 'Hernia 2026 Organising Committee'])(
    '%s writes of its own event',
    (name) => {
      expect(situationFrom(name)).toBe('third-party-event');
    },
  );

  it.each(['Eva Ek, Herniva Surgical AB', 'Herniva Kundtjänst'])('%s of the company’s', (name) => {
    expect(situationFrom(name)).toBe('gathering');
  });
});
