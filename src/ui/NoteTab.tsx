import type { NoteField } from '../note/note-field.ts';
import type { Words } from '../words/sv.ts';
import type { ComposedNote } from './compose-note.ts';
import { NoteFieldRow } from './NoteFieldRow.tsx';
import type { NoteEdits } from './note-edits.ts';
import { noteGroups } from './note-groups.ts';
import type { PanelActions } from './panel-state.ts';
import type { Preferences } from './preferences.ts';
import './note.css';

/** The documentation note as fields that a person may change before taking it along. */
export function NoteTab(props: {
  composed: ComposedNote;
  words: Words;
  edits: NoteEdits;
  format: Preferences['noteFormat'];
  actions: PanelActions;
  onEdit: (edits: NoteEdits) => void;
  onCopyField: (field: NoteField) => void;
}) {
  const { composed, words, edits, onEdit } = props;
  const byId = new Map(composed.note.fields.map((field) => [field.id, field]));
  const prefilled = new Map(composed.prefilled.fields.map(({ id, value }) => [id, value]));
  const hidden = new Map(composed.hidden.fields.map(({ id, value }) => [id, value]));
  return (
    <section class="note-fields">
      <p class="small">{words.note.editHint}</p>
      {composed.mayNamePatient && <p class="patient-hint">{words.note.mayNamePatient}</p>}
      <label class="card switch">
        <span>{words.note.hidePersons}</span>
        <input
          type="checkbox"
          checked={!composed.showsPersons}
          onChange={(event) => onEdit({ ...edits, showPersons: !event.currentTarget.checked })}
        />
      </label>
      <FormatChoice {...props} />
      {noteGroups.map(({ id, fields }) => (
        <section class="note-group" key={id} aria-labelledby={`note-group-${id}`}>
          <h3 id={`note-group-${id}`}>{words.note.groups[id]}</h3>
          {fields.map((fieldId) => {
            const field = byId.get(fieldId);
            if (!field) return null;
            const before = prefilled.get(fieldId) ?? '';
            const base = { language: composed.note.language, text: hidden.get(fieldId) ?? '' };
            return (
              <NoteFieldRow
                key={fieldId}
                field={field}
                prefilled={before}
                base={base}
                outdated={composed.outdated.get(fieldId)}
                {...props}
              />
            );
          })}
        </section>
      ))}
      <p class="small">{words.note.publicRecord}</p>
    </section>
  );
}

function FormatChoice(props: {
  words: Words;
  edits: NoteEdits;
  format: Preferences['noteFormat'];
  onEdit: (edits: NoteEdits) => void;
}) {
  const { words, edits, format, onEdit } = props;
  return (
    <label class="card switch">
      <span>{words.note.format}</span>
      <select
        value={format}
        onChange={({ currentTarget }) => {
          const chosen = formats.find((one) => one === currentTarget.value);
          if (chosen) onEdit({ ...edits, format: chosen });
        }}
      >
        {formats.map((one) => (
          <option key={one} value={one}>
            {words.note.formats[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

const formats: readonly Preferences['noteFormat'][] = ['standard', 'short', 'table'];
