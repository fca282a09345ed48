import { fileName } from '../note/file-name.ts';
import type { Note } from '../note/note-field.ts';
import type { Report } from '../report.ts';
import { wordsIn } from '../words/words-in.ts';
import { saveBlob } from './save-blob.ts';

/** A kind of file that a note can be saved as. */
export type NoteFile = 'docx' | 'csv' | 'ics';

/** Hands the note over as a file. Gives the file's name, or nothing where it could not be made. */
export async function saveNote(
  file: NoteFile,
  { note, report, date }: { readonly note: Note; readonly report: Report; readonly date: string },
): Promise<string | undefined> {
  try {
    const name = fileName(report, date, file, wordsIn(note.language));
    const content = await contentOf(file, note, report, date);
    if (content === undefined) return undefined;
    saveBlob(name, new Blob([content], { type: types[file] }));
    return name;
  } catch {
    // A part of the extension that is gone after an update, say; the reader is told that there is no file.
    return undefined;
  }
}

const types: Readonly<Record<NoteFile, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
};

// The writers come only when somebody wants a file: hardly any mail is saved, and every panel waits for its script.
async function contentOf(file: NoteFile, note: Note, report: Report, date: string) {
  if (file === 'docx') return (await import('../note/note-docx.ts')).noteDocx(note);
  if (file === 'csv') return (await import('../note/note-csv.ts')).noteCsv(note);
  return (await import('../note/note-ics.ts')).noteIcs(report, { language: note.language, date });
}
