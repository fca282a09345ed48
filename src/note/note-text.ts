import type { Report } from '../report.ts';
import { buildNote, type NoteOptions } from './note.ts';
import type { Note } from './note-field.ts';

/** The note as plain text, `Etikett: värde`, lines ended by LF: for the terminal and for fields without tables. */
export function noteText(report: Report, options: NoteOptions): string {
  return writeNoteText(buildNote(report, options), '\n');
}

/** Any note as plain text with the line end that its reader wants; a field of several lines begins below its label. */
export function writeNoteText(note: Note, lineEnd: '\n' | '\r\n'): string {
  const fields = note.fields.map(({ label, value }) => {
    const lines = value.split('\n');
    return lines.length > 1
      ? [`${label}:`, ...lines.map((line) => `  ${line}`)].join('\n')
      : `${label}: ${value}`.trimEnd();
  });
  return `${[note.title, '', ...fields].join('\n').replace(/\r?\n/g, lineEnd)}${lineEnd}`;
}
