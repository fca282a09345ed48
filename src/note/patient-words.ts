import type { Note, NoteFieldId } from './note-field.ts';
import { hasPersonalNumber } from './personal-number.ts';

/**
 * Whether a note that nobody has masked seems to tell of a patient: a personal identity number, or a name or a birth
 * year beside “patient”, “journal”, “remiss”. The word alone is in every second invitation and says nothing.
 */
export function mayNamePatient(note: Note): boolean {
  return note.fields.some(
    ({ id, value }) => !ours.includes(id) && (hasPersonalNumber(value) || PATIENT.test(value)),
  );
}

/** Fields that hold nothing but our own words. */
const ours: readonly NoteFieldId[] = ['made', 'missing', 'decision', 'headOfUnit', 'footer'];

const PATIENT =
  /(?<!\p{L})(?:(?:patient(?:en)?|journal(?:en)?|remiss(?:en)?)(?: (?:för|on|of|gällande|avseende))? |(?:[Pp]atient(?:en)?|PATIENT|[Jj]ournal(?:anteckning)?|[Rr]emiss|[Rr]eferral): ?)(?:\p{Lu}\p{Ll}+[ -]\p{Lu}\p{Ll}+|(?:född|f\.|born|fött) ?\d{2})/u;
