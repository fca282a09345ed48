import { useEffect, useId, useState } from 'preact/hooks';
import { type Dismissal, type DismissalReason, findingKey } from '../note/dismissals.ts';
import type { Finding } from '../report.ts';
import type { Words } from '../words/sv.ts';
import type { BegunDismissal } from './drafts.ts';
import { usePreferences } from './use-preferences.ts';

/**
 * Asks why a finding is dismissed, and for a few words about it. Says what is lacking before it lets go. What was begun
 * is kept by whoever shows the form, which may go away before it is sent.
 */
export function DismissForm(props: {
  finding: Finding;
  words: Words;
  begun: BegunDismissal | undefined;
  onBegin: (begun: BegunDismissal) => void;
  onDismiss: (dismissal: Dismissal) => void;
  onCancel: () => void;
}) {
  const { finding, begun = untouched, onBegin, onDismiss, onCancel } = props;
  const { reason, comment } = begun;
  const words = props.words.dismissal;
  const { requiresComment: isNeeded } = usePreferences();
  const id = useId();
  const [problem, setProblem] = useState('');
  const [isSent, setSent] = useState(false);
  // Policy may come up while the form is open: what was sent without a word is then refused.
  useEffect(() => {
    if (isNeeded && isSent) setProblem(words.writeComment);
  }, [isNeeded, isSent]);

  const onSubmit = (event: Event) => {
    event.preventDefault();
    const written = comment.trim();
    if (!reason) return setProblem(words.chooseReason);
    if (isNeeded && written === '') return setProblem(words.writeComment);
    setSent(written === '');
    onDismiss({ finding: findingKey(finding), reason, ...(written === '' ? {} : { comment: written }) });
  };
  return (
    <form class="dismiss" noValidate onSubmit={onSubmit}>
      <fieldset aria-describedby={`${id}-problem`}>
        <legend>
          {words.legend}
          <span class="visually-hidden"> {finding.title}</span>
        </legend>
        {reasons.map((one) => (
          <label class="choice" key={one}>
            <input
              type="radio"
              name={id}
              checked={reason === one}
              onChange={() => onBegin({ ...begun, reason: one })}
            />
            <span>{words.reasons[one]}</span>
          </label>
        ))}
      </fieldset>
      <label class="comment">
        <span class="small">{isNeeded ? words.commentNeeded : words.comment}</span>
        <input
          type="text"
          maxLength={300}
          value={comment}
          aria-required={isNeeded}
          aria-describedby={`${id}-problem`}
          onInput={(event) => onBegin({ ...begun, comment: event.currentTarget.value })}
        />
      </label>
      <p class="problem" role="alert" id={`${id}-problem`}>
        {problem}
      </p>
      <div class="dismiss-ways">
        <button type="submit" class="button" aria-label={`${words.dismiss}: ${finding.title}`}>
          {words.dismiss}
        </button>
        <button
          type="button"
          class="button cancel"
          aria-label={`${words.cancel}: ${finding.title}`}
          onClick={onCancel}
        >
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

const untouched: BegunDismissal = { comment: '' };

const reasons: readonly DismissalReason[] = ['misread', 'not-applicable', 'settled'];
