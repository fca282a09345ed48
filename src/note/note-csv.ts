import { writeCsv } from './csv.ts';
import type { Note } from './note-field.ts';
import { noteRow } from './note-row.ts';

/** The note as a CSV file that Swedish Excel opens by itself: a head and one row. */
export function noteCsv(note: Note): string {
  const { head, cells } = noteRow(note);
  return writeCsv([head, cells]);
}
