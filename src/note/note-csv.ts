import type { Note } from './note-field.ts';
import { noteRow } from './note-row.ts';
import { spreadsheetCell } from './spreadsheet-cell.ts';

/** The note as a CSV file that Swedish Excel opens by itself: BOM, semicolons, CRLF; a head and one row. */
export function noteCsv(note: Note): string {
  const { head, cells } = noteRow(note);
  return `\uFEFF${csvLine(head)}${csvLine(cells)}`;
}

/** One line of such a file: every cell quoted, none of them a formula. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${spreadsheetCell(cell).replaceAll('"', '""')}"`).join(';')}\r\n`;
}
