import { useState } from 'preact/hooks';
import type { NoteField } from '../note/note-field.ts';
import type { Words } from '../words/sv.ts';
import { choicesOf, type NoteEdits } from './note-edits.ts';
import { type FieldBase, type Outdated, writeField } from './outdated-fields.ts';

interface ControlProps {
  readonly field: NoteField;
  readonly prefilled: string;
  readonly base: FieldBase;
  readonly outdated: Outdated | undefined;
  readonly words: Words;
  readonly edits: NoteEdits;
  readonly onEdit: (edits: NoteEdits) => void;
}

/** What a field of the note is filled in with: text, a day, a role, a choice; the foot stays as it is. */
export function NoteControl(props: ControlProps) {
  const { id, value } = props.field;
  if (id === 'footer') return <p>{value}</p>;
  if (id === 'decision') return <DecisionControl {...props} />;
  if (id === 'asked' || id === 'decidedOn') return <DayControl {...props} />;
  if (choicesOf(id, props.words)) return <ChoiceControl {...props} />;
  return <TextControl {...props} />;
}

// While one writes, the words stay as written: hiding a name half way through would garble the rest of it.
function TextControl({ field, prefilled, base, outdated, words, edits, onEdit }: ControlProps) {
  const [isWriting, setWriting] = useState(false);
  const { id, value } = field;
  const common = {
    id: `note-${id}`,
    value: isWriting ? (edits.values[id] ?? value) : value,
    onFocus: () => setWriting(true),
    onBlur: () => setWriting(false),
    lang: edits.bases?.[id]?.language,
    'aria-describedby': outdated && `note-${id}-outdated`,
  };
  const write = (text: string) => onEdit(writeField(edits, id, text, { prefilled, base }));
  if (id !== 'decidedBy') {
    return (
      <textarea {...common} rows={rowsFor(value)} onInput={(event) => write(event.currentTarget.value)} />
    );
  }
  return (
    <>
      <input
        {...common}
        type="text"
        list="note-roles"
        autocomplete="off"
        onInput={(event) => write(event.currentTarget.value)}
      />
      <datalist id="note-roles">
        {words.note.roles.map((role) => (
          <option key={role} value={role} />
        ))}
      </datalist>
    </>
  );
}

function DayControl({ field: { id }, edits, onEdit }: ControlProps) {
  return (
    <input
      id={`note-${id}`}
      type="date"
      value={edits.values[id] ?? ''}
      onInput={(event) => onEdit({ ...edits, values: { ...edits.values, [id]: event.currentTarget.value } })}
    />
  );
}

// What was read from the mail is the first to choose from; the rest are the words that the field knows.
function ChoiceControl({ field: { id }, prefilled, words, edits, onEdit }: ControlProps) {
  const choices = Object.entries(choicesOf(id, words) ?? {});
  const chosen = edits.choices?.[id] ?? AS_READ;
  return (
    <select
      id={`note-${id}`}
      value={chosen}
      onChange={({ currentTarget }) =>
        onEdit({ ...edits, choices: { ...edits.choices, [id]: currentTarget.value } })
      }
    >
      <option value={AS_READ}>{prefilled}</option>
      {choices
        .filter(([name, label]) => label !== prefilled || name === chosen)
        .map(([name, label]) => (
          <option key={name} value={name}>
            {label}
          </option>
        ))}
    </select>
  );
}

/** The choice of what was prefilled: none of the words that a field knows. */
const AS_READ = 'as-read';

function DecisionControl({ words, edits, onEdit }: ControlProps) {
  return (
    <fieldset class="decision" aria-labelledby="note-decision-label">
      {words.note.decisions.map((decision, index) => (
        <label key={decision} class="choice">
          <input
            type="radio"
            name="decision"
            checked={edits.decision === index}
            onChange={() => onEdit({ ...edits, decision: index })}
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
