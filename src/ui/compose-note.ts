import { maskFor } from '../note/mask.ts';
import { draftNote } from '../note/note.ts';
import type { Note, NoteFieldId } from '../note/note-field.ts';
import type { OverlayNames } from '../note/overlay-names.ts';
import { mayNamePatient } from '../note/patient-words.ts';
import { wordsIn } from '../words/words-in.ts';
import { applyEdits, type NoteEdits } from './note-edits.ts';
import { type Outdated, outdatedFields } from './outdated-fields.ts';
import type { PanelState } from './panel-state.ts';
import type { Preferences } from './preferences.ts';

/** The note as it would be taken along now, and whether it seems to tell of a patient. */
export interface ComposedNote {
  readonly note: Note;
  /** The same before anybody changed it. */
  readonly prefilled: Note;
  /** That with its persons hidden, whatever is shown. */
  readonly hidden: Note;
  /** The fields whose writer has to look at them again. */
  readonly outdated: ReadonlyMap<NoteFieldId, Outdated>;
  readonly showsPersons: boolean;
  readonly mayNamePatient: boolean;
}

/** Joins what was screened, what a person wrote, and how notes are wanted. */
export function composeNote(
  { report, language, screened, dismissals }: Extract<PanelState, { view: 'report' }>,
  edits: NoteEdits,
  preferences: Preferences,
  { overlayNames, version }: { readonly overlayNames: OverlayNames; readonly version: string },
): ComposedNote {
  const { headOfUnitRequired, hidesPersons } = preferences;
  const showsPersons = edits.showPersons ?? !hidesPersons;
  const options = {
    language,
    date: screened,
    showPersons: showsPersons,
    overlayNames,
    dismissals,
    version,
    headOfUnitRequired,
  };
  const mask = maskFor(report, wordsIn(language), showsPersons);
  const prefilled = draftNote(report, options, mask);
  const hidden = showsPersons
    ? draftNote(report, { ...options, showPersons: false }, maskFor(report, wordsIn(language), false))
    : prefilled;
  return {
    note: applyEdits(prefilled, edits, mask),
    prefilled,
    hidden,
    outdated: outdatedFields(hidden, edits),
    showsPersons,
    mayNamePatient: mayNamePatient(applyEdits(draftNote(report, options), edits, (text) => text)),
  };
}
