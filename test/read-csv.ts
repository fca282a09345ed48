import { expect } from 'vitest';

/** Reads a CSV file with a byte order mark and semicolons as RFC 4180 says. */
export function readCsv(text: string): string[][] {
  expect(text.startsWith('\uFEFF')).toBe(true);
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n"]*))(;|\r\n)/g)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end !== ';') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
