import { expect, test } from 'vitest';
import { keepTogether } from '../extension/background/keep-together.ts';
import { withTexts } from '../extension/background/rule-texts.ts';
import { buildNote } from '../src/note/note.ts';
import { loadPack } from '../src/pack.ts';
import { reports } from './gallery/reports.ts';

test.each([
  ['högst 5 000 kr', 'högst 5~000~kr'],
  ['SEK 64,000 from 1 250 000 people', 'SEK~64,000 from 1~250~000~people'],
  ['avsnitt 8 i 2014 års avtal, utgåva 3.0', 'avsnitt~8 i 2014 års avtal, utgåva~3.0'],
  [
    'Section 8 of the agreement of 2014 accepted 45 minutes',
    'Section~8 of the agreement of 2014 accepted 45~minutes',
  ],
  ['e4ethics har 3 frågor, och 2019 300 svar', 'e4ethics har 3 frågor, och 2019 300 svar'],
])('of %s a number stays with its unit, and nothing else changes', (text, expected) => {
  expect(keepTogether(text)).toBe(expected.replaceAll('~', '\u00a0'));
});

test('what the panel is told holds its numbers together, and a note made of it has plain spaces', () => {
  const [first, ...others] = reports.evening.findings;
  if (!first) throw new Error('The evening meeting has no finding.');
  const text = 'Högst 300 kr enligt avsnitt 8.';
  const report = {
    ...reports.evening,
    findings: [{ ...first, title: text, why: text, advice: text }, ...others],
  };
  const state = withTexts(
    { view: 'report', language: 'sv', report, screened: '2026-03-09' },
    loadPack(),
    undefined,
  );
  const told = state.view === 'report' ? state.report : reports.evening;
  const kept = 'Högst 300\u00a0kr enligt avsnitt\u00a08.';
  expect(told.findings[0]).toMatchObject({ title: kept, why: kept, advice: kept });
  const note = buildNote(told, { language: 'sv', date: '2026-03-09' });
  expect(note).toEqual(buildNote(report, { language: 'sv', date: '2026-03-09' }));
});
