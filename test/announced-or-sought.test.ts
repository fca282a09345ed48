import { describe, expect, it } from 'vitest';
import type { Person } from '../src/mail/message.ts';
import { loadPack } from '../src/pack.ts';
import { screen } from '../src/screen.ts';
import type { LookAlike } from './look-alike.ts';

const pack = loadPack();

function kindOf([subject, from, to, body]: LookAlike): string {
  const message = { subject, from, to: [{ name: to }], cc: [], body, attachments: [] };
  const sent = '2026-03-02T09:00:00+01:00';
  return screen({ ...message, sent }, pack, { date: '2026-03-02', language: 'sv' }).kind;
}

function of(name: string, address: string): Person {
  return { name, address };
}

const staff = of('Friskvårdsgruppen', 'friskvard@almviksjukhus.example');
const chief = of('Maj Berg', 'maj.berg@almviksjukhus.example');
const society = of('Svensk Smärtförening', 'kurs@smartforeningen.example');
const paper = of('Tidningen Vårdliv', 'nyheter@vardlivtidning.example');

const asked: readonly LookAlike[] = [
  ['Lunchyoga i aulan', staff, 'Alla medarbetare', 'Måndagar 12.05–12.35 med start 11 maj. Mattor finns.'],
  ['Onsdagspromenaden', staff, 'Alla medarbetare', 'Vi går onsdag 20 maj 12.10 från entrén. Oömma skor.'],
  ['Vernissage i ljusgården', staff, 'Alla', 'Nu hänger akvarellerna. Lena är här torsdag 7 maj 16–18.'],
  ['Sorgegrupp för personal', staff, 'Alla', 'Sex tisdagar kl 16 med början 5 maj. Tala med diakon Stina.'],
  ['Sjukhusloppet är tillbaka', staff, 'Alla', 'Starten går tisdag 2 juni 17.30, 3 eller 6 km. Medaljer.'],
  [
    'Ny ledamot i etikrådet',
    of('Etikrådet', 'etik@almviksjukhus.example'),
    'Chefer',
    'Rådet har en vakant plats från 1 juli. Ser gärna att någon från psykiatrin anmäler intresse. Fyra möten om året.',
  ],
  [
    'Någon som kan prata med niorna?',
    of('Åsa Löv', 'asa.lov@lindskolan.example'),
    'Ungdomsmottagningen',
    'Vi har temavecka v 20. Det vore så bra om en barnmorska ville komma och ta emot frågor. Åsa, lärare',
  ],
  [
    'Co-authors wanted',
    of('Marco Bell', 'marco.bell@unipolo.example'),
    'Bo Lind',
    'We have 22 cases of TTP. Would anybody be willing to contribute data? PhD students at our university help.',
  ],
  [
    'Vårmiddag',
    of('Almviks Läkaresällskap', 'sekr@lakaresallskap.example'),
    'Ledamöter',
    'Middagen intages på Residenset lördagen den 23 maj kl 18.30. Professor Ek talar. Kuvertavgift 650 kr.',
  ],
  [
    'Grundkurs 14–15 september',
    society,
    'ST-läkare',
    'Hotell Hav, Lund, kl 9–16 båda dagarna. Kursavgift 3 200 kr, lunch ingår.',
  ],
  [
    'Docentföreläsning Karin Ohl',
    of('Medicinska fakulteten', 'fak@almuniversitet.example'),
    'Anställda',
    'Tid: 6 maj kl 14.15. Plats: Hörsal A. Efteråt serveras bubbel i foajén.',
  ],
  [
    'Tarmflora och hjärna',
    of('Almviks Läkaresällskap', 'sekr@lakaresallskap.example'),
    'Ledamöter',
    'Tisdag 12 maj kl. 19.00, Stadsbiblioteket i Lund. Docent Holm talar.',
  ],
  ['Smärta hos äldre', society, 'Medlemmar', 'Torsdag 23 april kl. 18 i Hörsal A. Professor Ek talar.'],
];

const notAsked: readonly LookAlike[] = [
  ['Tentamen', society, 'Bo Lind', 'Tisdag 5 maj kl 9–13 i sal B. Ta med legitimation.'],
  ['Avstängning av vatten', society, 'Bo Lind', 'Måndag 4 maj kl 8–12 i hus B. Kaffe finns i foajén.'],
  ['Vaccination', society, 'Bo Lind', 'Tisdag 6 oktober kl 8–12 i konferensrum 2. Ta med id-kort.'],
  [
    'Ny hemsida',
    society,
    'Bo Lind',
    'Från tisdag 5 maj kl 17 finns vår nya webbplats. Kaffe på kansliet i Lund.',
  ],
  [
    'Schemaändring',
    society,
    'Bo Lind',
    'Tisdag 5 maj kl 9–13 i sal B: föreläsningen utgår. Läraren är sjuk.',
  ],
  [
    'Kan någon ta natten?',
    chief,
    'Avd 34',
    'Sandra är sjuk. Har någon möjlighet att jobba natt till lördag 9 maj? Övertid utgår.',
  ],
  [
    'HLR – boka in dig',
    chief,
    'Avd 34',
    'Alla med patientkontakt ska gå HLR. Tider: 21 april kl 8 och 10. Anmäl dig i samråd med mig.',
  ],
  [
    'Arbetsplatsträff',
    chief,
    'Avd 34',
    'Onsdag 18 mars kl 14 i konferensrummet: semester, enkäten, övrigt. Jag tar med frukt.',
  ],
  [
    'Intyg',
    society,
    'Bo Lind',
    'Här kommer intyget för kursdagarna 12–13 mars i Lund. Tack för att du deltog!',
  ],
  [
    'Inför kursen',
    society,
    'Bo Lind',
    'Kursstart 7 september kl 9 i sal B, Lund. Kaffe från 8.30. Läs kapitel 1–3.',
  ],
  [
    'Kursen ställs in',
    society,
    'Deltagare',
    'Grundkursen 14–15 september i Lund är inställd. Avgiften betalas tillbaka.',
  ],
  [
    'Veckans sammandrag',
    paper,
    'Läsare',
    'Läkare minglade på bolagets båt. Kalendarium: konferens 23 september i Stockholm kl 9.',
  ],
  [
    'Your abstract has been accepted',
    of('Scientific Committee, Nordic Society', 'abstracts@nordicsociety.example'),
    'Bo Lind',
    'Your poster is scheduled for Friday 28 August 2026, 12:15-13:30, hall B, Turku. Registration fee EUR 300.',
  ],
  [
    'Uppföljning efter fallet',
    chief,
    'Bo Lind',
    'Vi går igenom vårdförloppet torsdag 12 mars kl 13 på mitt rum. Ta med journalanteckningen.',
  ],
];

describe('who is no company', () => {
  it.each(asked)('asks its reader to come or to help: %s', (...mail) => {
    expect(kindOf(mail)).toBe('other-invitation');
  });

  it.each(notAsked)('asks nobody: %s', (...mail) => {
    expect(kindOf(mail)).toBe('not-invitation');
  });
});
