import { describe, expect, it } from 'vitest';
import type { Message } from '../src/mail/message.ts';
import { loadPack } from '../src/pack.ts';
import { screen } from '../src/screen.ts';

const pack = loadPack();

function reportOn(from: Message['from'], subject: string, body: string) {
  const message: Message = {
    subject,
    ...(from ? { from } : {}),
    to: [{ name: 'Sara Lind', address: 'sara.lind@sjukhuseta.example' }],
    cc: [],
    body,
    attachments: [],
    sent: '2026-03-02T09:00:00+01:00',
  };
  return screen(message, pack, { date: '2026-03-02', language: 'sv' });
}

const person = { name: 'Berit Hall', address: 'berit.hall@epostlandet.example' };

describe('who wants something for themself offers nothing', () => {
  it.each([
    [
      'Min spruta och resan',
      'Hej! Jag var hos er i onsdags och fick min spruta. Nu har barnen bjudit oss på en kryssning den 21 mars. Får jag dricka vin till maten?\nBerit Hall, född den 3 maj 1948',
    ],
    [
      'Angående pappas hemgång',
      'Hej! Min pappa ligger hos er sedan i fredags. Går det att få låna ett hjälpmedel, och kan vi få ett möte torsdag 19 mars kl 14? Vi tar med fikabröd.\nBerit',
    ],
    [
      'Intresseanmälan: sjuksköterska',
      'Hej! Jag tar min examen den 5 juni och söker jobb. Jag har arbetat på ett konferenshotell och på ett företag som säljer blodtrycksmätare. CV och betyg bifogas.\nBerit Hall',
    ],
    [
      'My appointment on 19 March',
      'Dear doctor, I was at your clinic in February and take my tablet with food. We go on a cruise on 21 March with dinner every night. May I drink wine?\nBerit Hall',
    ],
  ])('%s', (subject, body) => {
    const report = reportOn(person, subject, body);
    expect(report.kind).toBe('not-invitation');
    expect(report.findings).toEqual([]);
  });
});

describe('others than companies invite and pay, too', () => {
  it.each([
    [
      'Hands for Births',
      'gala@handsforbirths.example',
      'The lantern gala, 14 November',
      'Dear friend, please join us for a three-course dinner. Tickets SEK 1,450, of which SEK 800 goes to the clinics. Wine is bought at the bar. We are volunteers and a registered non-profit.',
    ],
    [
      'Per Nyman',
      'per.nyman@kanalnord.example',
      'Intervju om astma?',
      'Hej Sara! Jag är reporter och gör ett inslag om pollen. Kan du vara med i studion torsdag 19 mars kl 07.40? Vi bjuder på taxi och frukost.\nPer',
    ],
    [
      'Bengt Olofsson',
      'bengt@rotarylinden.example',
      'Inbjudan att tala hos oss',
      'Bästa Sara Lind, kom gärna till Rotary Lindens lunchmöte den 16 april kl 12 och tala om diabetes. Lunchen bjuder klubben på.\nBengt Olofsson, programansvarig',
    ],
  ])('%s', (name, address, subject, body) => {
    expect(reportOn({ name, address }, subject, body).kind).not.toBe('industry-invitation');
  });
});

describe('what staff may buy for their own purse is no business with care', () => {
  it.each([
    [
      'Grand Hotell Älven',
      'bokning@grandhotellalven.example',
      'Sommarweekend för vårdpersonal – 20 % på rummet',
      'Hej Sara! I priset ingår trerättersmiddag, bubbel och spa. Barn under 12 bor gratis. Boka senast 15 maj. Välkommen till oss!',
    ],
    [
      'Pulsen Norr',
      'hej@pulsennorr.example',
      'Halva priset på årskort för er på sjukhuset',
      'Hej alla hjältar! Yoga, gruppass och en smoothie på huset. Friskvårdsbidraget funkar, ingen bindningstid. Lottning av en massagestol lördag 14 mars.',
    ],
    [
      'Bistro Kvarteret',
      'info@bistrokvarteret.example',
      'Afterwork för sjukhuset',
      'Varje torsdag kl 16–19 bjuder vi all personal på ett glas bubbel till vår plockbricka. Livemusik. Boka bord på webben.',
    ],
  ])('%s', (name, address, subject, body) => {
    const report = reportOn({ name, address }, subject, body);
    expect(report.kind).not.toBe('industry-invitation');
    expect(report.findings).toEqual([]);
  });
});

describe('a company stays one, whatever its words', () => {
  it('with a title of trade, though it speaks as patients and applicants do', () => {
    const body =
      'Hej Sara! Jag har jobbat som sjuksköterska och tar examen i maj, men är numera produktspecialist på Livoria. Jag bjuder gärna på lunch torsdag 19 mars och visar vårt nya förband.\n\nEva Ek\nProduktspecialist, Livoria AB';
    const from = { name: 'Eva Ek', address: 'eva.ek@livoria.example' };
    expect(reportOn(from, 'Lunch och nytt förband?', body).kind).toBe('industry-invitation');
  });

  it('without a name or a word of its trade, where it pays flight and hotel', () => {
    const body =
      'Hej Sara! Ska du till EULAR i juni? Vi har två anmälningar kvar, flyg och hotell på oss. /Frida';
    const from = { name: 'Frida L', address: 'frida.l@brevet.example' };
    expect(reportOn(from, 'Ses på kongressen?', body).kind).toBe('industry-invitation');
  });

  it('where it comes by to show something and brings food', () => {
    const body = 'Hej! Vi har fått hem nya filtret, får jag visa det på apt den 8:e? Fikabröd på mig. Tomas';
    const from = { name: 'Tomas', address: 'tomas.w@brevet.example' };
    expect(reportOn(from, 'ang dialys', body).kind).toBe('industry-invitation');
  });
});

describe('companies that are kept out', () => {
  const committee = { name: 'Läkemedelskommittén', address: 'lmk@regionberg.example' };

  it('are no sponsors: neither as speakers nor as exhibitors', () => {
    const body =
      'Kollegor! Kvällsmöte onsdag 4 mars kl 17.30 i Regionhuset. Inga bolag deltar, varken som talare eller som utställare. Kom och fråga om nya läkemedel. Kaffe serveras.';
    const report = reportOn(committee, 'Kloka råd-kväll den 4 mars', body);
    expect(report.signals.filter(({ id }) => id === 'sponsor').map(({ stance }) => stance)).toEqual([
      'denied',
    ]);
    expect(report.kind).not.toBe('industry-invitation');
  });

  it('are no sponsors of who only says that it will do without exhibitors', () => {
    const body =
      'Medlemmarna kallas till årsmöte den 9 oktober 2026 kl 16. § 9 Motion om att avstå från utställare vid vårmötet. Middag betalar var och en själv.\n\nStyrelsen';
    const from = { name: 'Sekreteraren', address: 'sekreterare@sarforeningen.example' };
    expect(reportOn(from, 'Kallelse till årsmöte', body).kind).not.toBe('industry-invitation');
  });
});

it('the title above a postscript is the writer’s', () => {
  const body =
    'Kära medarbetare, jag har fått frågor om inbjudningar från företag. Svara inte själv utan skicka vidare till mig. Resa och hotell får bolagen inte stå för. En enkel måltid går bra.\n\nHelena\nVerksamhetschef\n\nPS. Det är vem som betalar som avgör.';
  const from = { name: 'Helena Dufva', address: 'helena.dufva@sodraklinikerna.example' };
  const report = reportOn(from, 'Så gör vi när bolagen hör av sig', body);
  expect(report.kind).toBe('not-invitation');
});
