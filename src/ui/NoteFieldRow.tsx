import type { NoteField } from '../note/note-field.ts';
import type { Words } from '../words/sv.ts';
import { NoteControl } from './NoteControl.tsx';
import type { NoteEdits } from './note-edits.ts';
import { OutdatedField } from './OutdatedField.tsx';
import type { FieldBase, Outdated } from './outdated-fields.ts';
import type { PanelActions } from './panel-state.ts';

/** One field of the note: its label, the way to the words it was read from, a way to copy it, and the field itself. */
export function NoteFieldRow(props: {
  field: NoteField;
  /** What the field held before anybody changed it. */
  prefilled: string;
  /** The same with its persons hidden. */
  base: FieldBase;
  outdated: Outdated | undefined;
  words: Words;
  edits: NoteEdits;
  actions: PanelActions;
  onEdit: (edits: NoteEdits) => void;
  onCopyField: (field: NoteField) => void;
}) {
  const { field, words, actions, onCopyField } = props;
  const { showInMail } = actions;
  // More stretches than these are refused on the way to the page.
  const spans = field.spans.slice(0, 500).map(({ start, end }) => ({ start, end }));
  const isChoice = field.id === 'decision';
  return (
    <div class={isChoice ? 'choices' : 'card field'}>
      <div class="field-head">
        {isChoice || field.id === 'footer' ? (
          <span class={isChoice ? 'visually-hidden' : 'small'} id={`note-${field.id}-label`}>
            {field.label}
          </span>
        ) : (
          <label class="small" for={`note-${field.id}`}>
            {field.label}
          </label>
        )}
        {showInMail && spans.length > 0 && (
          <button
            type="button"
            class="link"
            aria-label={words.note.showField(field.label)}
            onClick={() => showInMail(spans)}
          >
            {words.panel.showInMail}
          </button>
        )}
        {field.value !== '' && (
          <button
            type="button"
            class="copy-field"
            aria-label={words.note.copyField(field.label)}
            title={words.note.copyField(field.label)}
            onClick={() => onCopyField(field)}
          >
            <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
              <path
                d="M5.5 5.5v-3h8v8h-3m-8-5h8v8h-8z"
                fill="none"
                stroke="currentColor"
                stroke-width="1.25"
              />
            </svg>
          </button>
        )}
      </div>
      <NoteControl {...props} />
      <OutdatedField {...props} />
    </div>
  );
}
