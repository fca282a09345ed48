import { spreadsheetCell } from './spreadsheet-cell.ts';

/**
 * Rows as a CSV file that a Swedish Excel opens by a double click: byte order mark, semicolons, CRLF, every cell in
 * quotes where it needs them. A cell that a spreadsheet would take for a formula gets an apostrophe in front.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(writeCell).join(';')}\r\n`).join('')}`;
}

function writeCell(text: string): string {
  // A line break within a cell survives as LF alone; NUL ends a file for some readers.
  const plain = text.replaceAll('\0', '').replace(/\r\n?/g, '\n');
  const safe = spreadsheetCell(plain);
  return /[;"\n\t,']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
