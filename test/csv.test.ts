import { expect, test } from 'vitest';
import { writeCsv } from '../src/note/csv.ts';
import { fc } from './properties.ts';
import { readCsv } from './read-csv.ts';

test('is what a Swedish Excel opens: mark, semicolons, CRLF, quotes where they are needed', () => {
  expect(
    writeCsv([
      ['Företag', 'Beslut'],
      ['Cordia; Pharma "AB"', 'rad ett\r\nrad två'],
    ]),
  ).toBe('\uFEFFFöretag;Beslut\r\n"Cordia; Pharma ""AB""";"rad ett\nrad två"\r\n');
});

test.each([
  '=HYPERLINK("https://x.example";"klick")',
  '+46',
  '-1',
  '@SUM(A1)',
  ' =1+1',
  '\u00a0=1',
  '＝1',
  '\t=1',
  '|calc',
  '\n=1',
])('%j is no formula', (text) => {
  const [[cell = ''] = []] = readCsv(writeCsv([[text]]));
  expect(cell.startsWith("'")).toBe(true);
  expect(cell.slice(1)).toBe(text);
});

test('what is no formula stays as it is', () => {
  expect(readCsv(writeCsv([['Dnr 2026/14', '2026-03-09', '1', 'a=b', 'c@d']]))).toEqual([
    ['Dnr 2026/14', '2026-03-09', '1', 'a=b', 'c@d'],
  ]);
});

test('gives back whatever was put in, and never begins a cell with a sign of a formula', () => {
  const rows = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 5 }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(rows, (given) => {
      const read = readCsv(writeCsv(given));
      expect(read.map((row) => row.length)).toEqual(given.map((row) => row.length));
      for (const [index, cell] of read.flat().entries()) {
        const plain = (given.flat()[index] ?? '').replaceAll('\0', '').replace(/\r\n?/g, '\n');
        expect([plain, `'${plain}`]).toContain(cell);
        expect(cell).not.toMatch(/^\s*[=+\-@]/);
      }
    }),
  );
});
