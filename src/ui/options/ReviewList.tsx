import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '../../report.ts';
import { pageWordsIn } from '../../words/page-words-in.ts';
import { Choice } from './Choice.tsx';
import { type Review, type ReviewFilter, reviewStatusOf } from './review-state.ts';
import type { RuleSheet } from './rule-book.ts';
import { StatusMark } from './StatusMark.tsx';

/** The rules to review, sought and filtered, each with its answer. */
export function ReviewList(props: {
  rules: readonly RuleSheet[];
  /** How many there are in all. */
  all: number;
  review: Review;
  filter: ReviewFilter;
  onFilter: (filter: ReviewFilter) => void;
  chosen: string | undefined;
  onChoose: (id: string) => void;
  language: Language;
}) {
  const { rules, review, filter, onFilter, chosen, language } = props;
  const words = pageWordsIn(language);
  const own = words.options.review;
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => current.current?.scrollIntoView?.({ block: 'nearest' }), [chosen]);
  return (
    <section class="rule-list" aria-label={own.list}>
      <label class="labelled">
        <span>{own.search}</span>
        <input
          type="search"
          value={filter.search}
          onInput={(event) => onFilter({ ...filter, search: event.currentTarget.value })}
        />
      </label>
      <div class="pair">
        <Choice
          label={own.principle}
          all={own.allPrinciples}
          options={words.principles}
          chosen={filter.principle}
          onChoose={(principle) => onFilter({ ...filter, principle })}
        />
        <Choice
          label={own.status}
          all={own.allStatuses}
          options={own.statuses}
          chosen={filter.status}
          onChoose={(status) => onFilter({ ...filter, status })}
        />
      </div>
      <p class="small" role="status">
        {rules.length > 0 ? own.found(rules.length, props.all) : own.noneFound}
      </p>
      <ul>
        {rules.map(({ id, title }) => (
          <li key={id}>
            <button
              type="button"
              class="rule-line"
              aria-current={id === chosen ? 'true' : undefined}
              onClick={() => props.onChoose(id)}
              ref={id === chosen ? current : null}
            >
              <StatusMark status={reviewStatusOf(review.rules[id])} />
              <span>
                {title}
                <span class="small answer">{answerText(id)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );

  function answerText(id: string): string {
    const answer = review.rules[id];
    if (!answer?.verdict) return own.noVerdict;
    const verdict = own.verdicts[answer.verdict];
    return reviewStatusOf(answer) === 'unfinished' ? `${verdict} ·\u00a0${own.statuses.unfinished}` : verdict;
  }
}
