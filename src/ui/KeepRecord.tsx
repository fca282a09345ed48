import { decisionIds, longestOwnText, type RecordChoice } from '../note/record.ts';
import { formatDay } from '../words/moment.ts';
import { wordsIn } from '../words/words-in.ts';
import type { NoteEdits } from './note-edits.ts';
import type { PanelActions, PanelState } from './panel-state.ts';
import { usePreferences } from './use-preferences.ts';

/** Keeps the mail's outcome and the reader's decision in the register; nothing at all while the register is off. */
export function KeepRecord(props: {
  state: Extract<PanelState, { view: 'report' }>;
  actions: PanelActions;
  edits: NoteEdits;
  /** What the reader has written here; absent where they have not. */
  remark: string | undefined;
  onRemark: (remark: string) => void;
  /** Where it is said what came of it. */
  onTold: (text: string) => void;
}) {
  const { state, edits, remark, onTold } = props;
  const { keepRecord } = props.actions;
  const { register: isOn } = usePreferences();
  if (!isOn || !keepRecord) return null;
  const words = wordsIn(state.language).keepRecord;
  const onKeep = async () => {
    onTold('');
    onTold(words[await keepRecord(choiceOf(edits, remark))]);
  };
  return (
    <section class="keep-record" aria-label={words.heading}>
      <label class="card field">
        <span class="small">{words.remark}</span>
        <textarea
          rows={1}
          maxLength={longestOwnText}
          value={remark ?? state.kept?.remark ?? ''}
          onInput={(event) => props.onRemark(event.currentTarget.value)}
        />
      </label>
      <button type="button" class="button" onClick={onKeep}>
        {state.kept ? words.update : words.keep}
      </button>
      <p class="small">
        {state.kept && `${words.keptOn(formatDay(state.kept.kept, state.language))} `}
        {words.keepHint}
      </p>
    </section>
  );
}

/** What the reader has filled in, as far as it is something. */
function choiceOf({ decision, values }: NoteEdits, remark: string | undefined): RecordChoice {
  const chosen = decision === undefined ? undefined : decisionIds[decision];
  return {
    ...(chosen && { decision: chosen }),
    ...(values.decidedBy !== undefined && { role: values.decidedBy.slice(0, longestOwnText) }),
    ...(values.reference !== undefined && { reference: values.reference.slice(0, longestOwnText) }),
    ...(remark !== undefined && { remark }),
  };
}
