import { strToU8, zipSync } from 'fflate';
import { wordsIn } from '../words/words-in.ts';
import { documentXml, packageParts } from './docx-parts.ts';
import type { Note } from './note-field.ts';

/** The note as a Word file: a heading and one table. The bytes depend on the note and on nothing else. */
export function noteDocx(note: Note): Uint8Array<ArrayBuffer> {
  const language = note.language === 'sv' ? 'sv-SE' : 'en-GB';
  const parts = {
    ...packageParts(note.title, language),
    'word/document.xml': documentXml(note, wordsIn(note.language).note.tableHead),
  };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(files), { mtime: OLDEST, level: 6 });
}

// A ZIP file knows no earlier day; the day of the note stands in the note.
const OLDEST = '1980-01-02';
