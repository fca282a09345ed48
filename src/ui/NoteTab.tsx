import { useState } from 'preact/hooks';
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
          <DecisionField
            key={field.id}
            chosen={edits.decision}
            words={words}
            onChange={(decision) => onEdit({ ...edits, decision })}
          />
        ) : (
          <TextField key={field.id} field={field} written={edits.values[field.id]} onChange={setValue} />
        ),
      )}
      <p class="small">{words.note.publicRecord}</p>
    </section>
  );
}

// While one writes, the words stay as written: hiding a name half way through would garble the rest of it.
function TextField(props: {
  field: NoteField;
  written: string | undefined;
  onChange: (id: NoteFieldId, value: string) => void;
}) {
  const { field, written, onChange } = props;
  const [isWriting, setWriting] = useState(false);
  return (
    <label class="card field">
      <span class="small">{field.label}</span>
      <textarea
        rows={rowsFor(field.value)}
        value={isWriting ? (written ?? field.value) : field.value}
        onFocus={() => setWriting(true)}
        onBlur={() => setWriting(false)}
        onInput={(event) => onChange(field.id, event.currentTarget.value)}
      />
    </label>
  );
}

function DecisionField(props: {
  chosen: number | undefined;
  words: Words;
  onChange: (decision: number) => void;
}) {
  const { chosen, words, onChange } = props;
  return (
    <fieldset class="decision">
      <legend>{words.note.decision}</legend>
      {words.note.decisions.map((decision, index) => (
        <label key={decision} class="choice">
          <input type="radio" name="decision" checked={chosen === index} onChange={() => onChange(index)} />
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
