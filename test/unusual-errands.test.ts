import { describe, expect, it } from 'vitest';
import type { Message, Person } from '../src/mail/message.ts';
import { loadPack } from '../src/pack.ts';
import type { Report, Signal } from '../src/report.ts';
import { screen } from '../src/screen.ts';
import { signalsIn } from './read-signals.ts';

const pack = loadPack();
const company: Person = { name: 'Eva Ek, Lindova Pharma AB', address: 'eva.ek@lindova.example' };
const reader: Person = { name: 'Maria Holm', address: 'maria.holm@regionvast.example' };

function report(body: string, more: Partial<Message> = {}): Report {
  const message: Message = {
    subject: 'Inbjudan',
    from: company,
    to: [reader],
    cc: [],
    body,
    attachments: [],
    sent: '2026-03-02T09:00:00+01:00',
    ...more,
  };
  return screen(message, pack, { date: '2026-03-02', language: 'sv' });
}

function rulesOf(body: string, more: Partial<Message> = {}): string[] {
  return report(body, more).findings.map(({ rule }) => rule);
}

describe('where a clinician works along with another', () => {
  it.each([
    'Du står med prof Aebischwyl i Bern i två dagar, 4–5 maj, och får tvätta in dig. Flyg och hotell går på oss.',
    'You can scrub in with Professor Peeters in Leuven, 4-5 May 2026. We cover your flight and hotel.',
    'Vill du hospitera hos dr Weber i Hamburg 4–5 maj? Hotellet betalar vi.',
    'Följ en operationsdag på sjukhuset i Odense den 4 maj, där de haft vårt system sedan 2023.',
    'Dr Hofer i Graz tar emot på sin sal 4–5 maj, du assisterar med dr Hofer. Flyg och hotell ordnar vi.',
  ])('%s', (body) => expect(report(body).situation).toBe('reference-visit'));

  it.each([
    'Vi bjuder in till kurs den 4 maj, där du tränar med professor Ek på simulator.',
    'Besök vår monter B7 på Vårdmässan i Malmö 4–5 maj och se vår nya modul i drift.',
    'Vi betalar flyg och hotell till kongressen i Wien 4–5 maj.',
    'Kom till vårt möte den 4 maj och lyssna på prof Ek.',
    'Vi bjuder in till seminarium den 4 maj. Sköterskan tvättar huden före injektionen.',
  ])('not: %s', (body) => expect(report(body).situation).not.toBe('reference-visit'));
});

describe('a way home on a later day, for pleasure', () => {
  it.each([
    'Hem torsdag, eller fredag om du vill hinna upp i bergen en dag.',
    'Fly home on Tuesday night, or on Sunday if you would like to see the city.',
    'Vi åker hem på onsdagen, eller lördag om ni hellre vill bada lite.',
    'The return is on Friday, or Sunday if you want to explore the old town.',
    'Hem tors, eller sön om du också vill se lite av stan.',
  ])('%s', (body) => expect(signalsIn(body).some(({ id }) => id === 'extension')).toBe(true));

  it.each([
    'Hem onsdag kväll, eller torsdag morgon om du missar flyget.',
    'Passar tisdag, eller onsdag om ni hellre vill det?',
    'Stanna kvar på mässans mingel tisdag 16.30.',
    'Stay on for a drink on Friday.',
    'Vi ses torsdag eller fredag om du vill se pumpen.',
  ])('not: %s', (body) => expect(signalsIn(body).some(({ id }) => id === 'extension')).toBe(false));
});

describe('an agreement that leaves the employer out', () => {
  const offer = 'Vi vill att du föreläser den 3 juni, arvode 12 000 kr. ';
  it.each([
    'Avtalet är mellan dig personligen och oss, men vi lägger gärna till en rad för arbetsgivaren.',
    'Kontraktet skrivs direkt med dig, arbetsgivaren behöver inte blandas in.',
    'The contract is between you and us; your employer need not sign it.',
    'Konsultavtalet sluter vi med dig som privatperson.',
    'Avtalet gäller bara dig, din klinik är inte part.',
  ])('%s', (body) => expect(rulesOf(offer + body)).toContain('assignment-agreement-needed'));

  it.each([
    'Avtalet skrivs mellan dig, din arbetsgivare och oss.',
    'Avtal upprättas mellan oss och regionen, och din chef undertecknar det.',
    'Avtalet tecknas inte bara med dig utan också med din arbetsgivare.',
    'The agreement is signed by you, your employer and us.',
    'Trepartsavtal tecknas, och arbetsgivaren är part.',
  ])('not: %s', (body) => expect(rulesOf(offer + body)).not.toContain('assignment-agreement-needed'));

  it.each([
    ['Behöver din chef skriva på något? Nej.', 0],
    ['Does your manager need to approve? Not for us.', 0],
    ['Din chef behöver skriva på anmälan.', 1],
    ['Be din chef godkänna anmälan.', 1],
  ] as const)('a yes that is only wondered about: %s', (body, count) =>
    expect(signalsIn(body).filter(({ id }) => id === 'approval')).toHaveLength(count),
  );
});

describe('a head named in the text and on the copy line', () => {
  const cc: Person[] = [{ name: 'Lena Alm', address: 'lena.alm@regionvast.example' }];
  const visit = ' Vi visar pumpen den 5 maj kl 9 på avdelningen.';
  it.each([
    'Jag skriver med Lena på kopia eftersom hon är enhetschef.',
    'Er chef Lena har bett mig komma.',
    'Lena Alm, er verksamhetschef, vet om detta.',
  ])('%s', (body) => expect(rulesOf(body + visit, { cc })).not.toContain('addressed-to-individual'));

  it.each(['Min chef Lena är på kopia.', 'Er chef Karin har bett mig komma.', 'Lena är på kopia.'])(
    'not: %s',
    (body) => {
      const ours: Person[] = [{ name: 'Lena Alm', address: 'lena.alm@lindova.example' }];
      expect(rulesOf(body + visit, { cc: ours })).toContain('addressed-to-individual');
    },
  );
});

describe('an own earlier mail that is corrected', () => {
  const head = { from: { name: 'Nils Ek', address: 'nils.ek@pulmora.example' } };
  const below = [
    '',
    '-----Original Message-----',
    'From: Nils Ek',
    'Sent: Thursday, February 12, 2026 10:51 AM',
    'To: Maria Holm',
    'Subject: Lungkväll 21 april',
    '',
    'Pulmora AB bjuder in till Lungkväll på slottet 21 april.',
    '17.00 KOL',
    '19.00 Trerättersmiddag med viner',
  ].join('\n');
  const read = (body: string) => report(`${body}\n${below}`, { ...head, subject: 'Lungkväll 21 april' });
  const has = (signals: readonly Signal[], wanted: Partial<Signal>) =>
    signals.some(
      ({ id, kind, stance }) => id === wanted.id && kind === wanted.kind && stance === wanted.stance,
    );

  it('gives up the meals and the house that the new lines replace', () => {
    const { signals } = read(
      'Ändring: vi ses i Hörsal B på sjukhuset, inte på slottet. Middagen utgår, det blir smörgås.',
    );
    expect(has(signals, { id: 'meal', kind: 'banquet', stance: 'stated' })).toBe(false);
    expect(has(signals, { id: 'venue', kind: 'castle', stance: 'stated' })).toBe(false);
    expect(signals.some(({ id }) => id === 'alcohol' || id === 'programme')).toBe(false);
  });

  it.each([
    'Påminnelse! Svara gärna före fredag.',
    'Ändring: vi börjar 17.30 i stället för 17.00, i övrigt enligt nedan.',
    'Ny tid: vi börjar en halvtimme senare.',
  ])('keeps what they do not touch: %s', (body) =>
    expect(has(read(body).signals, { id: 'meal', kind: 'banquet', stance: 'stated' })).toBe(true),
  );
});

describe('a table of who carries which part', () => {
  it.each([
    'Post\tTotalt\tLindova\tArbetsgivaren\nEnkelrum\t1 390\t695\t695\nLunch\t290\t145\t145',
    'Kostnad | Vi | Er klinik\nResa | 0 % | 100 %\nHotell | 50 % | 50 %',
    'Item | Lindova | Your hospital\nTrain | 400 | 400',
  ])('%s', (body) => expect(signalsIn(body).some(({ id }) => id === 'cost-share')).toBe(true));

  it.each([
    'Post\tLindova\tArbetsgivaren\nEnkelrum\t0\t1 390\nLunch\t290\t0\nSumma\t290\t1 390',
    'Avgift\tFöre 1 maj\tEfter 1 maj\nLäkare\t1 390\t1 695',
    'Kostnad | Vi | Er klinik\nResa | 0 % | 100 %\nHotell | 100 % | 0 %',
  ])('not: %s', (body) => expect(signalsIn(body).some(({ id }) => id === 'cost-share')).toBe(false));
});

describe('what is won', () => {
  it.each([
    'Bästa lag får en middag för hela laget, värd 8 000 kr.',
    '🥇 Spadag med bubbel och tvårätters (värde ca 18 000 kr)',
    'Den enhet som minskar mest får en tacobuffé (värde 6 000 kr).',
  ])('is no meal: %s', (body) => {
    const signals = signalsIn(body);
    expect(signals.some(({ id }) => id === 'meal')).toBe(false);
    expect(signals.some(({ id, amount }) => id === 'prize' && amount !== undefined)).toBe(true);
  });

  it.each(['Vinnaren får en bok och alla får middag.', 'Quiz med priser och middag.'])(
    'leaves the meal of all: %s',
    (body) => expect(signalsIn(body).some(({ id }) => id === 'meal')).toBe(true),
  );
});

describe('a fair with a stand', () => {
  const stand = 'Välkommen till vår monter B7 på Vårdmässan i Malmö 4–5 maj. ';
  it.each([
    'Inträdet är fritt för alla som arbetar i vården.',
    'Fri entré för alla besökare.',
    'Mässan är gratis för vårdpersonal.',
  ])('is free at its own expense: %s', (body) =>
    expect(rulesOf(stand + body)).not.toContain('congress-fee-paid'),
  );

  it.each(['Arrangören bjuder på lunch.', 'Mässan bjuder på lunch.'])('feeds its visitors: %s', (body) =>
    expect(report(stand + body).signals.find(({ id }) => id === 'meal')?.payer).toBe('organiser'),
  );

  it('is at the company’s expense where the company bought the places', () =>
    expect(
      rulesOf('Vi har köpt fribiljetter till Vårdmässan i Malmö 4–5 maj och bjuder på entrén (900 kr).'),
    ).toContain('congress-fee-paid'));
});

describe('where the writer is just now', () => {
  const visit = ' Kan jag komma förbi mottagningen torsdag 5 mars kl 14?';
  it.each(['Sitter på tåget i Tyskland.', 'Är i Norge på semester till fredag.', 'Hälsningar från Danmark!'])(
    '%s',
    (body) => expect(rulesOf(body + visit)).not.toContain('venue-abroad'),
  );

  it.each(['Vi ses i Tyskland på kursen den 5 maj.', 'Kursen hålls i Norge 5 maj.'])('not: %s', (body) =>
    expect(rulesOf(body)).toContain('venue-abroad'),
  );
});

describe('who keeps a house shows it', () => {
  it.each([
    'Efteråt visar teaterns scenmästare maskineriet.',
    'Slottets trädgårdsmästare guidar oss bland rosorna.',
    'Museets konservator tar oss med ner i magasinen.',
    'Afterwards the curator takes us through the costume store.',
    'Vi får följa med bakom scenen.',
  ])('%s', (body) => expect(signalsIn(body).some(({ id }) => id === 'leisure')).toBe(true));

  it.each([
    'Husets tekniker visar hur projektorn kopplas.',
    'Chefen visar runt på labbet.',
    'Sjukhusets hygiensköterska visar rutinen.',
    'The ward manager shows you around the unit.',
    'Vår kurator visar hur formuläret används.',
  ])('not: %s', (body) => expect(signalsIn(body).some(({ id }) => id === 'leisure')).toBe(false));
});

describe('a foundation’s money', () => {
  const from: Person = { name: 'Stiftelsens kansli', address: 'kansli@ekenfond.example' };
  const call = 'Stiftelsen utlyser medel för forskning om hjärtsvikt. Ansökan senast 30 april 2026. ';
  it.each([
    'Hälften har skänkts av läkemedelsföretaget Kardovent AB.',
    'En tredjedel av årets medel har donerats av Glykera AB.',
  ])('%s', (body) => {
    const { kind, findings } = report(call + body, { from, subject: 'Utlysning: Ekens fond' });
    expect(kind).toBe('industry-invitation');
    expect(findings.map(({ rule }) => rule)).toContain('donation-or-stipend');
  });

  it.each([
    'Stiftelsen tar inte emot medel från läkemedelsföretag.',
    'Fonden har skänkts av en anonym givare.',
    'Pengarna är skänkta av familjen Ek.',
  ])('not: %s', (body) =>
    expect(report(call + body, { from, subject: 'Utlysning: Ekens fond' }).kind).not.toBe(
      'industry-invitation',
    ),
  );
});

describe('a buyer that calls its suppliers', () => {
  const from: Person = { name: 'Inköp Region Väst', address: 'inkop@regionvast.example' };
  it.each([
    'Inköpsenheten bjuder in leverantörer till marknadsdialog den 3 juni inför upphandling av ultraljud.',
    'Regionen förbereder en upphandling och bjuder in presumtiva leverantörer till dialog den 3 juni.',
    'The region invites suppliers to a market dialogue on 3 June before the tender for dressings.',
  ])('%s', (body) => expect(report(body, { from, subject: 'Dialog' }).kind).toBe('not-invitation'));
});
