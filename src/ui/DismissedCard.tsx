import type { Dismissal } from '../note/dismissals.ts';
import type { Finding } from '../report.ts';
import type { Words } from '../words/sv.ts';

/** A finding that was set aside, in one line: what it was, why it was dismissed, and the way back. */
export function DismissedCard(props: {
  number: number;
  finding: Finding;
  dismissal: Dismissal;
  words: Words;
  onRestore: () => void;
}) {
  const { number, finding, dismissal, words, onRestore } = props;
  return (
    <li class="card finding dismissed">
      <h3 tabIndex={-1}>
        <s>
          {number} {finding.title}
        </s>
        <span class="why">
          {' – '}
          {words.dismissal.dismissed}{' '}
          <strong>{words.dismissal.reasons[dismissal.reason].toLowerCase()}</strong>
        </span>
      </h3>
      {dismissal.comment && <p class="small">{words.quote(dismissal.comment)}</p>}
      <p class="links">
        <button
          type="button"
          class="link"
          aria-label={`${words.dismissal.undo}: ${finding.title}`}
          onClick={onRestore}
        >
          {words.dismissal.undo}
        </button>
      </p>
    </li>
  );
}
