import type { Note, NoteField, NoteFieldId } from '../note/note-field.ts';
import { plainSpaces } from '../note/plain-spaces.ts';
import { formatDay } from '../words/moment.ts';
import type { Words } from '../words/sv.ts';
import { wordsIn } from '../words/words-in.ts';
import type { FieldBase } from './outdated-fields.ts';
import type { Preferences } from './preferences.ts';

/** What a person has written in the note's fields, over what was prefilled. */
export interface NoteEdits {
  /** Absent until somebody chooses: then the preference counts. */
  readonly showPersons?: boolean;
  /** What the note is copied as; absent until somebody chooses. */
  readonly format?: Preferences['noteFormat'];
  /** What was written; in a field for a day, an ISO date. */
  readonly values: Partial<Record<NoteFieldId, string>>;
  /** What each field that was written in rested on; absent for a day. */
  readonly bases?: Partial<Record<NoteFieldId, FieldBase>>;
  /** What was written in fields that now show a new proposal, to be taken back. */
  readonly replaced?: Partial<Record<NoteFieldId, { readonly text: string; readonly base: FieldBase }>>;
  /** What was chosen from a list, by a name that is the same in every language. */
  readonly choices?: Partial<Record<NoteFieldId, string>>;
  /** Index of the decision among the words' `decisions`: the same one in every language. */
  readonly decision?: number;
}

/** A note that nobody has touched. */
export const untouched: NoteEdits = { values: {} };

/** The note with a person's own words in place, and the persons in them hidden as `mask` hides them. */
export function applyEdits(note: Note, edits: NoteEdits, mask: (text: string) => string): Note {
  const words = wordsIn(note.language);
  const edited = ({ cell: _cell, short: _short, ...field }: NoteField, value: string, cell?: string) => ({
    ...field,
    value,
    ...(cell !== undefined && { cell }),
  });
  const fields = note.fields.map((field) => {
    const decision = field.id === 'decision' ? words.note.decisions[edits.decision ?? -1] : undefined;
    const choice = choicesOf(field.id, words)?.[edits.choices?.[field.id] ?? ''];
    const written = edits.values[field.id];
    if (decision ?? choice) return edited(field, decision ?? choice ?? '');
    if (written === undefined) return field;
    if (ISO_DAY.test(written)) return edited(field, plainSpaces(formatDay(written, note.language)), written);
    return edited(field, mask(written));
  });
  return { ...note, fields };
}

/** What a field offers to choose from, by names that are the same in every language; absent for free text. */
export function choicesOf(id: NoteFieldId, words: Words): Readonly<Record<string, string>> | undefined {
  if (id === 'situation') return words.situations;
  return id === 'procurement' ? words.note.procurements : undefined;
}

const ISO_DAY = /^\d{4}-\d\d-\d\d$/;
