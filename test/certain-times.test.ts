import { describe, expect, test } from 'vitest';
import { certainTimes } from '../src/note/certain-times.ts';
import { noteHtml } from '../src/note/note-html.ts';
import { programmeInWords } from '../src/note/programme-in-words.ts';
import { loadPack } from '../src/pack.ts';
import { screen } from '../src/screen.ts';
import { sv } from '../src/words/sv.ts';
import { reports } from './gallery/reports.ts';

const pack = loadPack();

function read(text: string, files: readonly string[] = []) {
  const message = {
    subject: 'Inbjudan',
    from: { name: 'Johan Palm', address: 'j@cordia.example' },
    to: [],
    cc: [],
    sent: '2026-03-09T10:00:00+01:00',
    attachments: files.map((name) => ({ name })),
    body: `Hej!\nCordia Pharma AB bjuder in till möte om hjärtsvikt. ${text}`,
  };
  return screen(message, pack, { date: '2026-03-09', language: 'sv' });
}

test.each([
  'Den 12 maj 2026 kl. 17.45 på Strandhotellet. Därefter trerätters middag kl. 18.30–21.00.',
  'Webinar den 12 maj 2026 kl. 14.00–15.00 finsk tid via Teams.',
  'Webinar 12 May 2026 at 2 pm UK time via Zoom.',
  'Webinar 12 May 2026, 14:00–15:00 Eastern Time via Zoom.',
  'Den 12 maj 2026 kl. 14.00–15.00 (brittisk tid), digitalt.',
  'Den 12 maj 2026 kl. 17.00–17.00',
  'Mötet den 12 maj 2026 kl. 14.00 är inställt.',
])('no time is certain in “%s”', (text) => expect(certainTimes(read(text))).toEqual([]));

test.each([
  ['Den 12 maj 2026 kl. 14.00–15.00.', '14:00'],
  ['Den 12 maj 2026 kl. 14.00–15.00 svensk tid.', '14:00'],
  ['Den 12 maj 2026 kl. 14–15. Anmälan senast 1 maj kl. 12.00.', '14:00'],
  ['Den 12 maj 2026 kl. 17.45–21.00.\nProgram\n17.45 Registrering\n18.00 Föreläsning\n19.00 Middag', '17:45'],
  ['Den 12 maj 2026 kl. 17.45–21.00 med middag kl. 18.30.', '17:45'],
])('“%s” begins %s', (text, from) => expect(certainTimes(read(text))).toMatchObject([{ from }]));

describe('when the mail was sent', () => {
  const told = 'den 12 maj 2026 kl. 14.00–15.00 på Hotell Svea i Malmö.';
  const under = (head: string) => ({
    subject: 'VB: Inbjudan',
    from: { name: 'Eva Ek', address: 'eva@region.example' },
    to: [],
    cc: [],
    sent: '2026-03-10T10:00:00+01:00',
    attachments: [],
    body: `${head}\n\nHej!\nCordia Pharma AB bjuder in till möte om hjärtsvikt ${told}`,
  });
  const timesUnder = (head: string) =>
    certainTimes(screen(under(head), pack, { date: '2026-03-10', language: 'sv' }));

  test.each([
    'Från: Johan Palm\n  Skickat: den 9 mars 2026 09:14\nTill: Eva Ek\nÄmne: Inbjudan',
    '> Från: Johan Palm\n> Skickat: måndag 9 mars 2026 09:14\n> Till: Eva Ek',
    '*Från:* Johan Palm\n*Skickat:* måndag 9 mars 2026 09:14\n*Till:* Eva Ek',
    'Från: Johan Palm\nSkickat:\nmåndag 9 mars 2026 09:14\nTill: Eva Ek',
    'Inbjudan\nJohan Palm <j@cordia.example>\nMån 9/3 09:14\nTill: Eva Ek',
    'From: Johan Palm\nSent: Monday, March 9, 2026 9:14 AM\nTo: Eva Ek',
    'From: Johan Palm\nDate: Mon, 9 Mar 2026 09:14:02 +0100\nTo: Eva Ek',
    'Den mån 9 mars 2026 kl 09:14 skrev Johan Palm <j@cordia.example>:',
    '9 mars 2026 kl. 09:14 skrev Johan Palm <j@cordia.example>:',
    'On Mon, 9 Mar 2026 at 09:14, Johan Palm <j@cordia.example>\nwrote:',
  ])('in “%s” is no other time of the event', (head) =>
    expect(timesUnder(head)).toMatchObject([{ date: '2026-05-12', from: '14:00' }]),
  );

  test.each([
    'Johan Palm <j@cordia.example>\nMån 2026-03-09 09:14\nTill: Eva Ek',
    'Datum: mån 9 mars 2026 kl 09:14\nFrån: Johan Palm\nTill: Eva Ek',
  ])('in “%s” is never the day of the event', (head) =>
    expect(timesUnder(head).map(({ date }) => date)).not.toContain('2026-03-09'),
  );

  test.each([
    'Från 13.30 är det mingel.',
    'Datum för mötet ändrat, start 13.30',
    'Mån 11/5 13.30',
    'Som jag skrev kl. 13.30 börjar det tidigare:',
  ])('is not what “%s” tells', (line) => expect(timesUnder(line)).toEqual([]));
});

test('a programme is one of rows that say what happens, or a file that is called so', () => {
  const rows = '\nProgram\n17.30 Föreläsning om hjärtsvikt\n18.30 Middag\n20.00 Slut';
  expect(programmeInWords(read(`Den 12 maj 2026.${rows}`), sv)).toMatch(
    /^Ja, i mejlet: 60\u00a0min yrkesinriktat/,
  );
  const dinner = (day: number, place: string) =>
    `\n\n${day} maj 2026 kl. 17.00–20.00 ${place}. Trerätters middag, vi bjuder.`;
  const dinners =
    dinner(12, 'Stockholm, Grand Hôtel') + dinner(19, 'Malmö, Clarion Live') + dinner(26, 'Lund');
  expect(read(dinners).signals.some(({ id }) => id === 'programme')).toBe(true);
  expect(programmeInWords(read(dinners), sv)).toBe('');
  expect(programmeInWords(read('Välkommen.', ['Program_maj.pdf']), sv)).toBe(
    'Ja, som fil, inte läst: Program_maj.pdf',
  );
  expect(programmeInWords(read(`Den 12 maj 2026.${rows}`, ['program.pdf']), sv)).toBe(
    'Ja, i mejlet: 60\u00a0min yrkesinriktat, 90\u00a0min socialt\nÄven som fil, inte läst: program.pdf',
  );
  expect(programmeInWords(read('Välkommen. Programmet bifogas.', ['inbjudan.pdf']), sv)).toMatch(
    /^Nämns, inte läst: ”Programmet bifogas”$/,
  );
  expect(programmeInWords(read('Välkommen.', ['programvara.pdf', 'karta.pdf']), sv)).toBe('');
});

test('no cell of the copied table begins like a formula, and each is text to a spreadsheet', () => {
  const subject = '=HYPERLINK("http://x.example")\n@SUM(1)';
  const report = { ...reports.evening, message: { ...reports.evening.message, subject } };
  const html = noteHtml(report, { language: 'sv', date: '2026-03-09' });
  expect(html).toContain('>&#39;=HYPERLINK(');
  expect(html).toContain('>&#39;@SUM(1)');
  expect(html).toContain('>Cordia Pharma AB (');
  expect(html.match(/<td /g)).toHaveLength(html.split(`mso-number-format:'\\@'`).length - 1);
});
