import type { Note, NoteFieldId } from '../note/note-field.ts';
import type { Language } from '../report.ts';
import type { Words } from '../words/sv.ts';
import type { NoteEdits } from './note-edits.ts';

/** What a field was prefilled with, its persons hidden, when somebody began to write in it. */
export interface FieldBase {
  readonly language: Language;
  readonly text: string;
}

/** Why a field that somebody wrote in may contradict the others: what it rests on has changed, or the note's language has. */
export type Outdated = 'changed' | 'language';

/** The fields that were written in, and would be prefilled otherwise by now. `hidden` is the prefilled note without persons. */
export function outdatedFields(hidden: Note, edits: NoteEdits): ReadonlyMap<NoteFieldId, Outdated> {
  const outdated = new Map<NoteFieldId, Outdated>();
  for (const { id, value } of hidden.fields) {
    const base = edits.values[id] === undefined ? undefined : edits.bases?.[id];
    if (base && base.text !== value)
      outdated.set(id, base.language === hidden.language ? 'changed' : 'language');
  }
  return outdated;
}

/** What to say of them before the note is taken along, a sentence for each reason; empty where there are none. */
export function outdatedWarning(
  { fields }: Note,
  outdated: ReadonlyMap<NoteFieldId, Outdated>,
  { note: { outdated: words } }: Words,
): string {
  const of = (why: Outdated) => fields.flatMap(({ id, label }) => (outdated.get(id) === why ? [label] : []));
  const reasons: readonly Outdated[] = ['changed', 'language'];
  return reasons
    .filter((why) => of(why).length > 0)
    .map((why) => words.warnings[why](of(why).length, of(why).join('; ')))
    .join(' ');
}

/** The edits with a text in a field. One that says what was prefilled is none: the field follows the mail again. */
export function writeField(
  edits: NoteEdits,
  id: NoteFieldId,
  text: string,
  { prefilled, base }: { readonly prefilled: string; readonly base: FieldBase },
): NoteEdits {
  // A field that is empty by itself was emptied: that is told where it had been kept.
  if (text === prefilled && text !== '') return letGo(edits, id);
  return {
    ...edits,
    values: { ...edits.values, [id]: text },
    bases: { ...edits.bases, [id]: edits.bases?.[id] ?? base },
  };
}

/** The edits with a field as it is prefilled now; what was written in it is kept, to be taken back. */
export function takeProposal(edits: NoteEdits, id: NoteFieldId): NoteEdits {
  const [text, base] = [edits.values[id], edits.bases?.[id]];
  if (text === undefined || !base) return edits;
  return { ...letGo(edits, id), replaced: { ...edits.replaced, [id]: { text, base } } };
}

/** The edits with what a person wrote once more in place of the new proposal; what they wrote there is kept in turn. */
export function takeBack(edits: NoteEdits, id: NoteFieldId): NoteEdits {
  const own = edits.replaced?.[id];
  if (!own) return edits;
  const { replaced, ...others } = takeProposal({ ...edits, replaced: without(edits.replaced, id) }, id);
  return {
    ...others,
    ...(replaced && { replaced }),
    values: { ...others.values, [id]: own.text },
    bases: { ...others.bases, [id]: own.base },
  };
}

/** The edits with a field that its writer has looked at and wants as it is. */
export function keepOwn(edits: NoteEdits, id: NoteFieldId, base: FieldBase): NoteEdits {
  return { ...edits, bases: { ...edits.bases, [id]: base } };
}

function letGo(edits: NoteEdits, id: NoteFieldId): NoteEdits {
  return { ...edits, values: without(edits.values, id), bases: without(edits.bases, id) };
}

type ByField<T> = Partial<Record<NoteFieldId, T>>;

function without<T>(all: ByField<T> | undefined, id: NoteFieldId): ByField<T> {
  const { [id]: _gone, ...others } = all ?? {};
  return others as ByField<T>;
}
