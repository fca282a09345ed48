import { describe, expect, it } from 'vitest';
import type { Message } from '../src/mail/message.ts';
import { loadPack } from '../src/pack.ts';
import type { Report, Situation } from '../src/report.ts';
import { screen } from '../src/screen.ts';
import { type Mail, situationMails } from './situation-mails.ts';
import { chattyMails } from './situation-mails-chatty.ts';
import { plainMails } from './situation-mails-plain.ts';
import { toldMails } from './situation-mails-told.ts';

const pack = loadPack();

function screened(subject: string, body: string, from: Message['from']): Report {
  const to = [{ name: 'Medicinkliniken', address: 'medicinkliniken@region.example' }];
  const message: Message = { subject, body, to, cc: [], attachments: [], ...(from ? { from } : {}) };
  return screen(message, pack, { date: '2026-03-01', language: 'sv' });
}

const company = { name: 'Eva Ek, Nordhälsa Pharma AB', address: 'eva.ek@nordhalsa.example' };
const society = { name: 'Svensk Njurförening', address: 'kansli@njurforeningen.example' };

/** One mail in Swedish and one in English for each situation, written as companies write. */
const mails: Readonly<Record<Situation, readonly Mail[]>> = {
  'product-information': [
    [
      'Besök hos er?',
      'Hej!\n\nJag skulle gärna komma förbi på ett av era läkarmöten och visa vårt nya förband för svårläkta sår. Det tar ungefär en kvart. Passar något av datumen 5 eller 12 maj kl. 8?\n\nHälsningar\nEva Ek\nNordhälsa Pharma AB',
    ],
    [
      'Short visit',
      'Hello,\n\nCould we visit your clinic for twenty minutes to present our new inhaler? We are free on 12 May at 8 am and would bring some brochures.\n\nBest regards,\nEva Ek\nNordhälsa Pharma AB',
    ],
  ],
  'service-information': [
    [
      'Genomgång av infusionspumparna',
      'Hej!\n\nNi har sedan i våras våra infusionspumpar på avdelningen. Vi erbjuder nu nyanställda ett utbildningspass i handhavande den 12 maj kl. 13–14 på er avdelning.\n\nHälsningar\nEva Ek\nNordhälsa Pharma AB',
    ],
    [
      'Refresher',
      'Hello,\n\nWe would like to offer your nurses refresher training on the pumps you already use, on 12 May from 1 to 2 pm in your ward.\n\nBest regards,\nEva Ek\nNordhälsa Pharma AB',
    ],
  ],
  'risk-minimisation': [
    [
      'Viktig säkerhetsutbildning',
      'Hej!\n\nPå uppdrag av Läkemedelsverket erbjuder vi genomgång av det riskminimeringsmaterial som hör till läkemedlet Cordavix. Vi kan komma till er den 12 maj kl. 15.\n\nHälsningar\nEva Ek\nNordhälsa Pharma AB',
    ],
    [
      'Additional risk minimisation measures',
      'Dear colleagues,\n\nAs required by the regulator we offer to go through the risk minimisation material for Cordavix with your staff on 12 May at 3 pm.\n\nBest regards,\nEva Ek\nNordhälsa Pharma AB',
    ],
  ],
  gathering: [
    [
      'Inbjudan till kurskväll',
      'Hej!\n\nNordhälsa Pharma AB håller en kurskväll om sårvård den 12 maj kl. 17–19 i Lund. Då får du höra om våra nya idéer, och vi tar gärna emot dina synpunkter på våra förband. Arvode för förlorad arbetstid betalas ut.\n\nVälkommen!',
    ],
    [
      'Kväll om hjärtsvikt',
      'Hej!\n\nNordhälsa Pharma AB bjuder in till ett seminarium om hjärtsvikt hos äldre.\n\nTid: 12 maj kl. 16–18\nPlats: Läkaresällskapet, Stockholm\n\n16.00 Inledning\n16.15 Vad säger riktlinjerna? Docent Maja Lind\n17.15 Diskussion\n18.00 Slut\n\nVälkomna!',
    ],
    [
      'Educational evening on heart failure',
      'Dear colleague,\n\nNordhälsa Pharma AB invites you to a scientific symposium on heart failure on 12 May, 4–6 pm, in Stockholm.\n\n16:00 Guidelines in practice, Dr Maja Lind\n17:00 Panel discussion\n18:00 Close\n\nWelcome!',
    ],
  ],
  'third-party-event': [
    [
      'Two seats at the Baltic Wound Meeting',
      'Dear head of department,\n\nNordhälsa Pharma AB is a gold sponsor of the Baltic Wound Meeting in Visby, 12 May, and has two seats to hand out. They are free of charge to you. Travel and hotel are arranged and paid by yourselves.\n\nBest regards,\nEva Ek\nNordhälsa Pharma AB',
    ],
    [
      'Plats på ESC',
      'Hej!\n\nNordhälsa Pharma AB har möjlighet att erbjuda två läkare på kliniken registreringen till den europeiska hjärtkongressen i München 28–31 augusti 2026. Vi betalar kongressavgiften.\n\nHör av er om någon vill åka.',
    ],
    [
      'Congress places',
      'Dear all,\n\nNordhälsa Pharma AB can offer two delegates from your clinic registration for the European heart congress in Munich, 28–31 August 2026. We pay the registration fee.\n\nPlease let me know who would like to attend.',
    ],
  ],
  'advisory-board': [
    [
      'Vill du sitta med i vårt råd?',
      'Hej Maja!\n\nNordhälsa Pharma AB samlar sex njurspecialister till ett rådgivande möte den 12 maj kl. 13–17 i Stockholm. Vi vill ha hjälp att förstå hur behandlingen ser ut i vardagen. Arvode utgår enligt avtal.',
    ],
    [
      'Your expertise',
      'Dear Dr Lind,\n\nNordhälsa Pharma AB is convening an advisory board of six nephrologists on 12 May in Stockholm and would be honoured if you joined. We offer a fee for your time.',
    ],
  ],
  assignment: [
    [
      'Föreläsa i höst?',
      'Hej Maja!\n\nVi på Nordhälsa Pharma AB undrar om du skulle kunna tänka dig att föreläsa för våra medarbetare om njursvikt den 12 maj kl. 10. Vi betalar ett föreläsararvode.',
    ],
    [
      'Would you speak?',
      'Dear Dr Lind,\n\nNordhälsa Pharma AB would like to engage you as a speaker at our internal training on 12 May. We offer a speaker fee of SEK 8,000.',
    ],
  ],
  'market-survey': [
    [
      'Svara på några frågor',
      'Hej!\n\nPå uppdrag av Nordhälsa Pharma AB gör vi en undersökning om hur läkare väljer behandling vid KOL. Vill du svara på en enkät på 15 minuter? Som tack får du 400 kr.',
    ],
    [
      'Share your views',
      'Dear doctor,\n\nOn behalf of Nordhälsa Pharma AB we are carrying out market research on COPD. Would you take part in a 30-minute telephone interview? You will be paid SEK 900.',
    ],
  ],
  'development-project': [
    [
      'Gemensamt projekt?',
      'Hej!\n\nNordhälsa Pharma AB vill tillsammans med er klinik starta ett utvecklingsprojekt kring uppföljning av patienter med hjärtsvikt. Kan vi ses den 12 maj och prata om upplägget?',
    ],
    [
      'Working together',
      'Hello,\n\nNordhälsa Pharma AB proposes a joint project with your department to shorten the time to diagnosis of heart failure. Could we meet on 12 May to discuss it?',
    ],
  ],
  stipend: [
    [
      'Sök vårt stipendium',
      'Hej!\n\nNordhälsa Pharma AB delar i år ut ett stipendium på 50 000 kr till en sjuksköterska som forskar om sår. Ansök senast den 12 maj.',
    ],
    [
      'Apply for our fellowship',
      'Dear all,\n\nNordhälsa Pharma AB offers a travel grant of SEK 20,000 to a young researcher in nephrology. Apply by 12 May.',
    ],
  ],
  donation: [
    [
      'Ultraljudsapparat till avdelningen',
      'Hej!\n\nNordhälsa Pharma AB vill skänka en ultraljudsapparat till er avdelning. Ni kan få den levererad den 12 maj. Säg till om ni är intresserade.',
    ],
    [
      'A gift to your ward',
      'Hello,\n\nNordhälsa Pharma AB would like to donate an ultrasound scanner to your ward. We could deliver it on 12 May. Would you be interested?',
    ],
  ],
  'study-visit': [
    [
      'Kom och se hur det görs',
      'Hej!\n\nNordhälsa Pharma AB bjuder in er till vår fabrik i Lund den 12 maj. Ni får en rundtur i produktionen och träffar dem som tillverkar era pumpar.',
    ],
    [
      'Come and see our plant',
      'Hello,\n\nNordhälsa Pharma AB invites your team to a factory tour in Lund on 12 May, where you can see how your pumps are made.',
    ],
  ],
  'reference-visit': [
    [
      'Besök hos en klinik som redan kör',
      'Hej!\n\nNi funderar på vårt system. Nordhälsa Pharma AB ordnar gärna ett referensbesök på kliniken i Lund den 12 maj, där de har använt det i ett år.',
    ],
    [
      'See it in use',
      'Hello,\n\nNordhälsa Pharma AB would be glad to arrange a reference visit to a hospital in Lund that has used our system for a year. Would 12 May suit you?',
    ],
  ],
  'clinical-trial': [
    [
      'Prövarmöte',
      'Hej!\n\nSom prövare i studien HEART-2 bjuder Nordhälsa Pharma AB in dig till prövarmöte den 12 maj kl. 9–16 i Stockholm. Vi går igenom prövningsprotokollet.',
    ],
    [
      'Investigator meeting HEART-2',
      'Dear investigator,\n\nNordhälsa Pharma AB invites you to the investigator meeting of the HEART-2 clinical trial on 12 May in Stockholm. We will go through the trial protocol.',
    ],
  ],
  'sponsorship-request': [
    [
      'Vill ni synas hos oss?',
      'Hej!\n\nSvensk Njurförening ordnar sitt vårmöte den 12 maj i Lund. Vi söker sponsorer och undrar om ert företag vill bidra med 20 000 kr.\n\nKansliet',
      society,
    ],
    [
      'Become a sponsor of our spring meeting',
      'Hello,\n\nThe Swedish Kidney Society holds its spring meeting on 12 May in Lund. We are looking for sponsors and hope that your company would contribute SEK 20,000.\n\nThe office',
      society,
    ],
  ],
  unknown: [
    [
      'Ses vi?',
      'Hej!\n\nDet var länge sedan. Nordhälsa Pharma AB vill gärna bjuda in dig till Grand den 12 maj kl. 17. Har du tid?\n\nEva',
    ],
    [
      'Catching up',
      'Hello,\n\nNordhälsa Pharma AB would like to invite you to Grand on 12 May at 5 pm. Do you have time?\n\nEva',
    ],
  ],
};

const sets: readonly Readonly<Partial<Record<string, readonly Mail[]>>>[] = [
  mails,
  situationMails,
  chattyMails,
  plainMails,
  toldMails,
];
const all = Object.keys(mails).map(
  (situation) => [situation, sets.flatMap((set) => set[situation] ?? [])] as const,
);

describe.each(all)('%s', (situation, each) => {
  it.each(each.map(([subject, body, from]) => ({ subject, body, from })))(
    'is what “$subject” asks for',
    ({ subject, body, from = company }) => {
      const report = screened(subject, body, from);
      expect({ kind: report.kind, situation: report.situation }).toEqual({
        kind: situation === 'sponsorship-request' ? 'other-invitation' : 'industry-invitation',
        situation,
      });
    },
  );
});
