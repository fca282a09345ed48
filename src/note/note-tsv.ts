import type { Note } from './note-field.ts';
import { noteRow } from './note-row.ts';
import { spreadsheetCell } from './spreadsheet-cell.ts';

/** The note as one row to paste into a spreadsheet or a list: cells parted by tabs, no formula, no line end. */
export function noteTsv(note: Note): string {
  return noteRow(note)
    .cells.map((cell) => spreadsheetCell(withoutStraightQuotes(cell)))
    .join('\t');
}

// A spreadsheet reads a straight quote at the start of a pasted cell as the start of a quoted one, tabs and all.
function withoutStraightQuotes(cell: string): string {
  return cell.replaceAll('"', '”');
}
