import { expect, test } from 'vitest';
import { certainTimes } from '../src/note/certain-times.ts';
import { noteHtml } from '../src/note/note-html.ts';
import { programmeInWords } from '../src/note/read-out.ts';
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

test('a programme is one of rows that say what happens, or a file that is called so', () => {
  const rows = '\nProgram\n17.30 Föreläsning om hjärtsvikt\n18.30 Middag\n20.00 Slut';
  expect(programmeInWords(read(`Den 12 maj 2026.${rows}`), sv)).toMatch(/^Ja, 60 min fackligt/);
  const dinner = (day: number, place: string) =>
    `\n\n${day} maj 2026 kl. 17.00–20.00 ${place}. Trerätters middag, vi bjuder.`;
  const dinners =
    dinner(12, 'Stockholm, Grand Hôtel') + dinner(19, 'Malmö, Clarion Live') + dinner(26, 'Lund');
  expect(read(dinners).signals.some(({ id }) => id === 'programme')).toBe(true);
  expect(programmeInWords(read(dinners), sv)).toBe('');
  expect(programmeInWords(read('Välkommen.', ['Program_maj.pdf']), sv)).toBe('Ja');
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
