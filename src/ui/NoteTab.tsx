import type { Note, NoteField, NoteFieldId } from '../note/note.ts';
import type { Words } from '../words/sv.ts';
import type { NoteEdits } from './note-edits.ts';

/** The documentation note as fields that a person may change before copying it. */
export function NoteTab(props: {
  note: Note;
  words: Words;
  edits: NoteEdits;
  onEdit: (edits: NoteEdits) => void;
}) {
  const { note, words, edits, onEdit } = props;
  const setValue = (id: NoteFieldId, value: string) =>
    onEdit({ ...edits, values: { ...edits.values, [id]: value } });
  return (
    <section class="note-fields">
      <p class="small">{words.note.editHint}</p>
      <label class="card switch">
        <span>{words.note.hidePersons}</span>
        <input
          type="checkbox"
          checked={!edits.showPersons}
          onChange={(event) => onEdit({ ...edits, showPersons: !event.currentTarget.checked })}
        />
      </label>
      {note.fields.map((field) =>
        field.id === 'decision' ? (
          <DecisionField key={field.id} field={field} words={words} onChange={setValue} />
        ) : (
          <TextField key={field.id} field={field} onChange={setValue} />
        ),
      )}
      <p class="small">{words.note.publicRecord}</p>
    </section>
  );
}

type OnChange = (id: NoteFieldId, value: string) => void;

function TextField({ field, onChange }: { field: NoteField; onChange: OnChange }) {
  return (
    <label class="card field">
      <span class="small">{field.label}</span>
      <textarea
        rows={rowsFor(field.value)}
        value={field.value}
        onInput={(event) => onChange(field.id, event.currentTarget.value)}
      />
    </label>
  );
}

function DecisionField({ field, words, onChange }: { field: NoteField; words: Words; onChange: OnChange }) {
  return (
    <fieldset class="decision">
      <legend>{words.note.decision}</legend>
      {words.note.decisions.map((decision) => (
        <label key={decision} class="choice">
          <input
            type="radio"
            name="decision"
            checked={field.value === decision}
            onChange={() => onChange(field.id, decision)}
          />
          <span>{decision}</span>
        </label>
      ))}
    </fieldset>
  );
}

// Where the browser sizes a field by its content the stylesheet does it; this is the estimate for the others.
function rowsFor(value: string): number {
  return value.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / 44)), 0);
}
