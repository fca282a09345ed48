import { describe, expect, it } from 'vitest';
import type { Person } from '../src/mail/message.ts';
import { loadPack } from '../src/pack.ts';
import { screen } from '../src/screen.ts';
import type { LookAlike } from './look-alike.ts';

const pack = loadPack();

function kindOf([subject, from, to, body]: LookAlike): string {
  const message = {
    subject,
    from,
    to: [/@/.test(to) ? { address: to } : { name: to }],
    cc: [],
    body,
    attachments: [],
    sent: '2026-03-02T09:00:00+01:00',
  };
  return screen(message, pack, { date: '2026-03-02', language: 'sv' }).kind;
}

function of(name: string, address: string): Person {
  return { name, address };
}

const everybody: readonly LookAlike[] = [
  [
    'Öppet hus på nya dialysen',
    of('Dialysmottagningen', 'dialys@almviksjukhus.example'),
    'Alla anställda',
    'Torsdag 19 mars kl 13–16 visar vi de nya lokalerna på plan 4. Ingen föranmälan. Vi har kaffe och kaka så länge de räcker.\nAnna Berg, enhetschef',
  ],
  [
    'Temaeftermiddag om sällsynta diagnoser',
    of('Barnkliniken', 'barn@almviksjukhus.example'),
    'Alla medarbetare',
    'Onsdag 25 mars kl 13.00–16.00 i Stora aulan\n13.00 Genetik i vardagen, Ylva Ström\n14.15 Fika\n14.45 En förälder berättar\nAlla är välkomna, anmälan behövs inte.',
  ],
  [
    'Gudstjänst i sjukhuskyrkan på långfredagen',
    of('Sjukhuskyrkan', 'kyrkan@almviksjukhus.example'),
    'Alla avdelningar',
    'Fredag 3 april kl 11.00 i andaktsrummet på plan 1. Öppet för alla, också för er som arbetar. Därefter påskmust och bulle.',
  ],
  [
    'Samrådsmöte om cykelvägen förbi sjukhuset',
    of('Almviks kommun', 'gata@almvik.example'),
    'Boende och verksamheter',
    'Dnr 2026/114. Tisdag 24 mars 18.00–19.30 i Folkets hus finns planerarna på plats. Ingen föranmälan. Yttrande lämnas senast 30 april.',
  ],
  [
    'Bokcirkeln läser vidare',
    of('Hanna Lood', 'hanna.lood@almviksjukhus.example'),
    'Alla på lab',
    'Nästa gång är torsdag 26 mars kl 17.15 i biblioteket. Vi läser Moa Martinson. Nybörjare får vara med, ta med en vän om du vill.',
  ],
  [
    'Personalkören söker tenorer',
    of('Göran Wass', 'goran.wass@almviksjukhus.example'),
    'Alla anställda',
    'Vi övar tisdagar med start 17 mars kl 17.30 i kapellet. Inga förkunskaper och ingen provsjungning. Terminsavgift 200 kr.',
  ],
  [
    'Invigning av rehabträdgården 21 maj',
    of('Region Almland', 'info@regionalmland.example'),
    'Medarbetare i Region Almland',
    'Torsdag 21 maj kl 14.00 klipper regionrådet bandet. Drop-in till 16. Saft och tårta. Alla är välkomna.',
  ],
  [
    'Netværksmøde for smertesygeplejersker',
    of('Mette Holm', 'mette.holm@sundhospital.example'),
    'Netværk smerte',
    'Kære alle\nTorsdag den 19. marts kl. 10-15 i auditoriet. Der er plads til 40, og I må gerne tage en kollega med. Frokost betaler man selv. Giv besked senest 12. marts.',
  ],
  [
    'Åpen dag på simulatorsenteret',
    of('Simulatorsenteret', 'sim@fjellsykehus.example'),
    'Alle ansatte',
    'Torsdag 19. mars kl. 12–15 i 3. etasje. Ingen påmelding. Kaffe og vafler.',
  ],
  [
    'Open day at the palliative care unit',
    of('Palliative Care Unit', 'palliative@almhospital.example'),
    'All staff',
    'Thursday 19 March, 1 pm to 4 pm, level 3. No booking needed, everyone is welcome. Tea and scones.',
  ],
  [
    'Request to serve as faculty opponent, 5 June',
    of('Ida Krogh', 'ida.krogh@medfakeast.example'),
    'eva.ek@regionb.example',
    'Dear Eva Ek,\nWe should like to ask you to be faculty opponent at the public defence of a thesis on sepsis on Friday 5 June at 9 am. The faculty pays your train, one night and a fee of 8 000 kronor.\nIda Krogh, PhD coordinator',
  ],
  [
    'Your valuable paper',
    of('Editorial Office', 'office@openpress.example'),
    'eva.ek@regionb.example',
    'Esteemed Dr Ek,\nGreetings of the day! We request a short review for the inaugural issue of Journal of Rapid Medicine (impact factor 5.2). Article processing charge 400 USD.',
  ],
];

const also: readonly LookAlike[] = [
  [
    'Blodbussen kommer till glasgången',
    of('Blodcentralen', 'blod@almviksjukhus.example'),
    'Alla anställda',
    'Onsdag 18 mars kl 9–15 står bussen vid entrén. Kom och ge blod, det tar en halvtimme. Smörgås och saft efteråt.',
  ],
  [
    'Utbildning i sårvård för kommunens sjuksköterskor',
    of('Hudkliniken', 'hud@regionalmland.example'),
    'Sjuksköterskor i kommunerna',
    'Tisdag 17 mars kl 13–16 i sal Eken. Kostnadsfritt, fika ingår. Anmälan senast 10 mars.',
  ],
];

const nobody: readonly LookAlike[] = [
  [
    'Utbildning i sårvård för avdelningens sjuksköterskor',
    of('Hudkliniken', 'hud@regionalmland.example'),
    'Sjuksköterskor på avd 4',
    'Tisdag 17 mars kl 13–16 i sal Eken. Obligatorisk, ingen föranmälan. Fika ingår.',
  ],
  [
    'Säljes: vinterdäck och barnvagn',
    of('Bo Lind', 'bo.lind@regionalmland.example'),
    'Anslagstavlan',
    'Fyra vinterdäck 1 200 kr och barnvagn 500 kr. Kan ses på P3 torsdag 5 mars efter kl 16. Swish går bra.',
  ],
  [
    'Present till Birgit',
    of('Lena Alm', 'lena.alm@almviksjukhus.example'),
    'Alla på avd 12',
    'Birgit slutar fredag 27 mars efter 30 år. Swisha en valfri summa till mig senast onsdag, eller lägg i kuvertet i fikarummet. Kortet ligger i min låda. Skriv något fint! Tårta kl 14.',
  ],
  [
    'Ledigt för kongressen i maj',
    of('Per Lind', 'per.lind@regiona.example'),
    'chef@regiona.example',
    'Hej Maria, jag skulle vilja ta ledigt 12–14 maj för EHA i Wien. Anmälan 6 500, flyg 3 000, hotell 4 200. Jag söker föreningens stipendium. Jag har bakjour den 13 men byter gärna.\nPer',
  ],
  [
    'Intervju om väntetiderna?',
    of('Sofia Hed', 'sofia.hed@dagbladetost.example'),
    'eva.ek@regionb.example',
    'Hej! Jag är reporter på Dagbladet Öst och gör ett reportage om väntetiderna. Skulle du kunna svara på några frågor på telefon torsdag 5 mars? Du får läsa citaten.\nSofia',
  ],
  [
    'Elective in your department',
    of('James Lowe', 'j.lowe@northmedschool.example'),
    'eva.ek@regionb.example',
    "Dear Dr Ek,\nI'm a final-year medical student and would love to spend my elective with you, 1–28 June. I pay my own flights and lodging. CV attached.\nJames Lowe",
  ],
  [
    'Quick task',
    of('Maria Sand', 'maria.sand.chief@freemail.example'),
    'eva.ek@regionb.example',
    'Are you at your desk? I am in a meeting. Please buy five gift cards at 1000 kr today, scratch off the back and send me photos of the codes. You will be reimbursed.',
  ],
  [
    'Nya upplagan till halva priset',
    of('Medicinboken', 'order@medicinboken.example'),
    'eva.ek@regionb.example',
    'Praktisk njurmedicin, 5:e upplagan, inbunden, 640 sidor. Till söndag 8 mars 390 kr. E-bok ingår. Fri frakt över 500 kr. ISBN finns på förlagets webb.',
  ],
  [
    'Tack från Stina Bergs familj',
    of('Eva Berg', 'eva.berg@epostlandet.example'),
    'avd12@regiona.example',
    'Till alla er på avd 12. Mamma somnade in hos er den 20 februari. Ni satt hos henne när vi inte hann fram. Vi kommer förbi med en tårta på fredag.\nEva och Lars',
  ],
  [
    'Grattis till din plats – kursstart 16 mars',
    of('Kursadministratör', 'kurs@universitetnord.example'),
    'antagna-vt26',
    'Välkommen till kursen. Upprop måndag 16 mars kl 9.15 i sal B. Kommer du inte går platsen till nästa reserv. Lunch ingår inte. Kurslitteratur köper du själv.',
  ],
  [
    'Introduktionsdagar för nya chefer 18–19 mars',
    of('HR', 'hr@regiona.example'),
    'Nya chefer',
    'Du är kallad till två dagar om uppdraget. Hotell Almen, enkelrum är bokat. Middag 18.30. Anmälan i Lärportalen, kurskod CH2, senast 10 mars. Regionen betalar.',
  ],
  [
    'Leverantörspresentation dialysmaskiner 18 mars',
    of('Nils Ask', 'nils.ask@inkopnord.example'),
    'Referensgruppen dialys',
    'Hej! Vid förnyad konkurrensutsättning träffar vi tre leverantörer onsdag 18 mars 9–15. Lunch på egen bekostnad. Ta inte emot prover. Uppdrag åt någon av dem anmäls till mig.\nNils Ask, strategisk upphandlare',
  ],
  [
    'VB: Läs det här',
    of('Karl Gren', 'karl.gren@regiona.example'),
    'Läkargruppen',
    'Se nedan.\n\nPROFESSOR TOG EMOT RESA\nÖstbladet 1 mars\n\nTre läkare åkte i höstas till en kongress i Boston på bekostnad av ett läkemedelsföretag. Det visar handlingar som tidningen begärt ut.\n\nFlyg och fyra nätter på hotell ingick. Notan landade på 180 000 kronor, och två av läkarna satt då i den grupp som prövade anbud.\n\nI inbjudan stod "vi har glädjen att bjuda på resa och middag". Ärendet har lämnats till åklagare.',
  ],
  [
    'påsk',
    of('Kalle Strid', 'kalle.strid@epostlandet.example'),
    'eva.ek@regionb.example',
    'Syrran! Jag tar sill och snaps, du tar ägg. Ni får sova i stugan. Puss',
  ],
];

describe('anybody may come to what care, a municipality or colleagues hold', () => {
  it.each([...everybody, ...also])('%s', (...mail) => {
    expect(kindOf(mail)).toBe('other-invitation');
  });
});

describe('who thanks, asks, sells or calls invites nobody', () => {
  it.each(nobody)('%s', (...mail) => {
    expect(kindOf(mail)).toBe('not-invitation');
  });
});
