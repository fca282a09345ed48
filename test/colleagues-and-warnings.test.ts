import { describe, expect, it } from 'vitest';
import type { Person } from '../src/mail/message.ts';
import { loadPack } from '../src/pack.ts';
import { screen } from '../src/screen.ts';
import type { LookAlike } from './look-alike.ts';

const pack = loadPack();

function reportOn([subject, from, to, body]: LookAlike) {
  const message = { subject, from, to: [{ name: to }], cc: [], body, attachments: [] };
  const sent = '2026-03-02T09:00:00+01:00';
  return screen({ ...message, sent }, pack, { date: '2026-03-02', language: 'sv' });
}

function of(name: string, address: string): Person {
  return { name, address };
}

const colleague = of('Jonna Blad', 'jonna.blad@nordanby.example');
const desk = of('Driftinfo', 'drift@nordanby.example');
const student = of('Karl Önne', 'karl.onne@solviuniv-med.example');
const firm = of('Eva Rön', 'eva.ron@orthexa.example');

const ownFeasts: readonly LookAlike[] = [
  [
    'Julbord – var?',
    colleague,
    'Team Öst',
    'Hej gänget! Vi har 450 kr per person. Värdshuset fredag 4 december kl 18, dricka betalar ni själva, eller knytis och glögg här. Rösta på lappen i fikarummet. Nej, presentkortet från förbandsleverantören tar vi inte emot.',
  ],
  [
    'Kickoff',
    colleague,
    'Medarbetare',
    'Vår kickoff blir 21 augusti kl 13 på Strandgården. Förvaltningen betalar lunchen, vin därutöver betalar man själv. Vi går igenom journalsystemet och paddlar.',
  ],
  [
    'Christmas do',
    colleague,
    'Ward 7',
    'Hi team, curry at the Star on Friday 11 December at 7 pm. Drinks are on you. Put your vote on the sheet in the tea room by Friday. The wine from the dressings rep went back.',
  ],
  [
    'Disputationsfest',
    student,
    'Vänner',
    'Om betygsnämnden släpper igenom mig firar vi på Ekan lördag 6 juni kl 18. Trerätters och dans, jag bjuder. Opponenten kommer.',
  ],
  [
    'Installation av professor Ros',
    of('Prefekten', 'prefekt@lakarutb.example'),
    'Alla',
    'Välkomna torsdag 8 oktober kl 16. Hon håller sin installationsföreläsning om implantat. Lättare förtäring och vin.',
  ],
  [
    'PhD-forsvar 24. april',
    of('Sofie Madsen', 'sofie@forskning.example'),
    'Kolleger',
    'Jeg forsvarer min ph.d.-afhandling om sensors fredag den 24. april kl. 14. Bagefter bobler og snacks, som jeg giver.',
  ],
];

const quotes: readonly LookAlike[] = [
  [
    'VARNING: bluffmejl om middag',
    desk,
    'Samtliga',
    'Många har fått nedanstående. Det är nätfiske, klicka inte.\n\n   -----Original Message-----\n   From: Nordic Medical Dinner Club <invite@nordic-dinnerclub.example>\n   Subject: Din plats\n\n   Bäste doktor, du är utvald till middag med vinprovning. Vi betalar din hotel och taxi.\n\nHar du loggat in? Byt lösenordet.',
  ],
  [
    'Fejkad inbjudan i omlopp',
    desk,
    'Alla',
    'Läkare har fått en fejkad inbjudan till Wien, där ”flyg, hotell och middag betalas”. Det är ett försök att komma åt lösenord. Klicka inte på länken.',
  ],
  [
    'Scam alert',
    desk,
    'All users',
    'It says: “You are invited to an exclusive dinner for cardiologists. Hotel and taxi are on us.” Do not click the link, and delete it at once.',
  ],
  [
    'Intervju tjänst 2026/417',
    colleague,
    'Linn',
    'Vad roligt att du sökte till oss på klinisk kemi. Kom tisdag 12 maj kl 14 till entré C. Ta med två referenser. Vi ersätter tåg, och det blir en kopp te.',
  ],
  [
    'Innkalling til intervju',
    colleague,
    'Ole',
    'Takk for søknaden. Vi inviterer deg til jobbintervju onsdag 6. mai kl. 11. Vi dekker tog og en overnatting. Lunsj etterpå.',
  ],
];

describe('what a workplace or a doctoral student holds is no company’s', () => {
  it.each(ownFeasts)('%s', (...mail) => {
    const report = reportOn(mail);
    expect(report.kind).not.toBe('industry-invitation');
    expect(report.findings).toEqual([]);
  });
});

describe('what is quoted as a warning, and an interview for a post, offer nothing', () => {
  it.each(quotes)('%s', (...mail) => {
    const report = reportOn(mail);
    expect(report.kind).toBe('not-invitation');
    expect(report.signals).toEqual([]);
    expect(report.findings).toEqual([]);
  });
});

const offers: readonly LookAlike[] = [
  [
    'Middag med Nefrova?',
    colleague,
    'Team Blå',
    'Hej gänget! Nefrova AB bjuder hela teamet på middag på Stallet torsdag 8 oktober kl 18 efter en genomgång av nya dialysmaskinen. Rösta på lappen i fikarummet.',
  ],
  [
    'Julbord på oss',
    of('Eva', 'eva@brevet.example'),
    'Dietistgruppen',
    'Hej gänget! Vi vill bjuda er dietister på julbord torsdag 10 december kl 18 och prata om sondnäring. Skriv upp er på listan i fikarummet.\nEva, Nutrivia',
  ],
  [
    'Disputation och middag',
    student,
    'Kollegor',
    'Hej alla, jag disputerar fredag 12 juni kl 13. Middagen på kvällen betalas av Lindova Pharma AB. Välkomna!',
  ],
  [
    'Vb: inbjudan',
    colleague,
    'Kollegor',
    'Ingen bluff denna gång, se nedan. Vill någon gå?\n\n-----Original Message-----\nFrom: Kim Dahl <kim.dahl@respirena.example>\nSubject: Utbildning\n\nHej! Respirena AB bjuder på utbildning i Köpenhamn 4–5 maj, vi betalar tåg och hotell.',
  ],
  [
    'Middag 12 mars',
    of('Jon Ek', 'jon.ek@brevet.example'),
    'Bo Lind',
    'Mejlet kommer utifrån. Klicka inte på länkar om du inte litar på avsändaren. Rapportera nätfiske.\n\nVi bjuder läkare på middag torsdag 12 mars kl 18 med en föreläsning om behandling av KOL.',
  ],
  [
    'Seminarium om nätfiske och bluffmejl',
    of('Cyberia', 'info@cyberia.example'),
    'Vårdchefer',
    'Cyberia Security AB bjuder in till frukostseminarium onsdag 11 mars kl 8 och visar vår plattform. Klicka inte – lär er i stället! Vi bjuder på frukost.',
  ],
  [
    'Testpersoner sökes',
    firm,
    'Eva Ström',
    'Orthexa AB söker sjuksköterskor. Du sökte inte till oss, vi söker dig! Vi betalar tåg, hotell och 3 000 kr i ersättning. Intervju först.',
  ],
  [
    'Advisory board – din ansökan',
    of('Per', 'per@brevet.example'),
    'Anna',
    'Tack för din ansökan till vårt advisory board om KOL. Vi ses gärna för en första intervju fredag 8 maj. Arvodet är 6 000 kr per möte.',
  ],
];

describe('a company’s offer beside such words is heard', () => {
  it.each(offers)('%s', (...mail) => {
    expect(reportOn(mail).kind).toBe('industry-invitation');
  });
});
