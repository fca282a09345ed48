import type { NoteFieldId } from '../note/note-field.ts';
import type { NoteWords } from '../words/note-sv.ts';

/** The headings that the note's fields stand under in the panel, in the note's own order. */
export const noteGroups: readonly {
  readonly id: keyof NoteWords['groups'];
  readonly fields: readonly NoteFieldId[];
}[] = [
  {
    id: 'invitation',
    fields: [
      'made',
      'received',
      'subjectLine',
      'sender',
      'sector',
      'situation',
      'subject',
      'when',
      'where',
      'programme',
    ],
  },
  { id: 'offer', fields: ['meals', 'costs', 'others'] },
  { id: 'setting', fields: ['recipients', 'formalities', 'procurement'] },
  { id: 'findings', fields: ['trust', 'transparency', 'moderation', 'documentation', 'dismissed'] },
  { id: 'missing', fields: ['missing', 'asked'] },
  { id: 'decision', fields: ['decision', 'decidedBy', 'decidedOn', 'headOfUnit', 'reference', 'footer'] },
];
