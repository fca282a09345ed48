import type { Reply, ReplyLine } from '../note/replies/reply.ts';
import { shorten } from '../note/shorten.ts';
import type { Report } from '../report.ts';
import type { Words } from '../words/sv.ts';
import type { PanelActions } from './panel-state.ts';

/** What each filled line of a draft rests on: the mail's own words, or what it leaves out. */
export function ReplyOrigins(props: { draft: Reply; report: Report; actions: PanelActions; words: Words }) {
  const { draft, words } = props;
  const filled = toldOnce(draft.lines);
  if (filled.length === 0) return null;
  return (
    <details class="card origins">
      <summary>{words.replies.origins[draft.id]}</summary>
      <dl>
        {filled.map((line) => (
          <Origin key={line.text} line={line} {...props} />
        ))}
      </dl>
    </details>
  );
}

/** Every filled line once: a text that stands twice rests on what either of them rests on. */
function toldOnce(lines: readonly ReplyLine[]): readonly ReplyLine[] {
  const told = new Map<string, ReplyLine>();
  for (const { text, from } of lines) {
    if (from === undefined) continue;
    const quotes = [...(told.get(text)?.from?.quotes ?? []), ...from.quotes];
    told.set(text, { text, from: { ...from, quotes } });
  }
  return [...told.values()];
}

function Origin(props: {
  line: ReplyLine;
  report: Report;
  actions: PanelActions;
  words: Words;
  draft: Reply;
}) {
  const { line, report, words, draft } = props;
  const { showInMail } = props.actions;
  const { quotes = [], question } = line.from ?? {};
  // The subject line stands first in the wording, where nothing can be marked.
  const marked = quotes.filter(({ start }) => start > report.message.subject.length);
  const absence = question === undefined ? words.replies.fromAbsence : words.replies.fromQuestion;
  const told = line.text.replace(/^- /, '');
  return (
    <>
      <dt lang={draft.language}>{told}</dt>
      <dd class="small">
        {quotes.length === 0 && absence}
        {[...new Set(quotes.map(({ quote }) => shorten(quote)))]
          .map((quote) => words.quote(quote))
          .join(', ')}
        {showInMail && marked.length > 0 && (
          <>
            {' '}
            <button
              type="button"
              class="link"
              aria-label={`${words.panel.showInMail}: ${told}`}
              onClick={() => showInMail(marked)}
            >
              {words.panel.showInMail}
            </button>
          </>
        )}
      </dd>
    </>
  );
}
