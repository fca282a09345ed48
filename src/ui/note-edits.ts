import type { Note, NoteField, NoteFieldId } from '../note/note.ts';
import { wordsIn } from '../words/words-in.ts';

/** What a person has written in the note's fields, over what was prefilled. */
export interface NoteEdits {
  readonly showPersons: boolean;
  readonly values: Partial<Record<NoteFieldId, string>>;
  /** Index of the decision among the words' `decisions`: the same one in every language. */
  readonly decision?: number;
}

/** A note that nobody has touched: as it was prefilled, persons hidden. */
export const untouched: NoteEdits = { showPersons: false, values: {} };

/** The note with a person's own words in place, and the persons in them hidden as `mask` hides them. */
export function applyEdits(note: Note, edits: NoteEdits, mask: (text: string) => string): Note {
  const decisions = wordsIn(note.language).note.decisions;
  const decision = edits.decision === undefined ? undefined : decisions[edits.decision];
  const textOf = ({ id, value }: NoteField) => {
    if (id === 'decision') return decision ?? value;
    const written = edits.values[id];
    return written === undefined ? value : mask(written);
  };
  return { ...note, fields: note.fields.map((field) => ({ ...field, value: textOf(field) })) };
}
