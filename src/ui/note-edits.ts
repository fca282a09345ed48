import type { Note, NoteFieldId } from '../note/note.ts';

/** What a person has written in the note's fields, over what was prefilled. */
export interface NoteEdits {
  readonly showPersons: boolean;
  readonly values: Partial<Record<NoteFieldId, string>>;
}

/** A note that nobody has touched: as it was prefilled, persons hidden. */
export const untouched: NoteEdits = { showPersons: false, values: {} };

/** The note with a person's own words in place. */
export function applyEdits(note: Note, edits: NoteEdits): Note {
  return {
    ...note,
    fields: note.fields.map((field) => ({ ...field, value: edits.values[field.id] ?? field.value })),
  };
}
