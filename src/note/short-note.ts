import type { Note, NoteFieldId } from './note-field.ts';

/** The note in short: who, what, when, findings as claims, what is missing, the decision. Fields left empty go. */
export function shortNote(note: Note): Note {
  const fields = note.fields
    .filter(({ id, value }) => shortIds.includes(id) && value !== '')
    .map(({ short, ...field }) => ({ ...field, value: short ?? field.value }));
  return { ...note, fields };
}

const shortIds: readonly NoteFieldId[] = [
  'received',
  'subjectLine',
  'sender',
  'situation',
  'when',
  'trust',
  'transparency',
  'moderation',
  'documentation',
  'dismissed',
  'missing',
  'asked',
  'decision',
  'decidedBy',
  'decidedOn',
  'headOfUnit',
  'reference',
  'footer',
];
