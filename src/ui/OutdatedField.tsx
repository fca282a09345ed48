import type { NoteField } from '../note/note-field.ts';
import type { Words } from '../words/sv.ts';
import type { NoteEdits } from './note-edits.ts';
import { type FieldBase, keepOwn, type Outdated, takeBack, takeProposal } from './outdated-fields.ts';

/** Below a field that somebody wrote in: that it rests on something older, and the ways on from there. */
export function OutdatedField(props: {
  field: NoteField;
  base: FieldBase;
  outdated: Outdated | undefined;
  words: Words;
  edits: NoteEdits;
  onEdit: (edits: NoteEdits) => void;
}) {
  const { field, base, outdated, edits } = props;
  const { id, label } = field;
  const words = props.words.note.outdated;
  if (!outdated && !edits.replaced?.[id]) return null;
  const way = (name: string, changed: NoteEdits) => (
    <button
      type="button"
      class="link"
      aria-label={`${name}: ${label}`}
      onClick={() => {
        props.onEdit(changed);
        // The link that was pressed goes away with what it did.
        document.getElementById(`note-${id}`)?.focus();
      }}
    >
      {name}
    </button>
  );
  return (
    <div class="outdated small">
      <p id={`note-${id}-outdated`}>{outdated ? words[outdated] : words.replaced}</p>
      {outdated && way(words.take, takeProposal(edits, id))}
      {outdated && way(words.keep, keepOwn(edits, id, base))}
      {!outdated && way(words.undo, takeBack(edits, id))}
    </div>
  );
}
