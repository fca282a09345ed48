import { useRef, useState } from 'preact/hooks';
import type { Language } from '../../report.ts';
import { pageWordsIn } from '../../words/page-words-in.ts';
import { Parts } from '../Parts.tsx';
import type { OptionsActions } from './options-state.ts';
import { ReviewForm } from './ReviewForm.tsx';
import { ReviewList } from './ReviewList.tsx';
import { ReviewProgress } from './ReviewProgress.tsx';
import { ReviewResult } from './ReviewResult.tsx';
import {
  noFilter,
  type Review as ReviewAnswers,
  type ReviewFilter,
  reviewStatusOf,
  verdicts,
} from './review-state.ts';
import { holdsWords, type RuleSheet, type SourceSheet } from './rule-book.ts';
import { useReviewKeys } from './use-review-keys.ts';

/** Review mode: rule by rule what the edition in force says, with search, filters, keys and the file that comes of it. */
export function Review(props: {
  reviewed: readonly RuleSheet[];
  documents: readonly SourceSheet[];
  review: ReviewAnswers;
  isUnsaved: boolean;
  hasKeys: boolean;
  language: Language;
  actions: OptionsActions;
}) {
  const { reviewed, review, language, actions } = props;
  const words = pageWordsIn(language).options.review;
  const [filter, setFilter] = useState<ReviewFilter>(noFilter);
  const [chosen, setChosen] = useState(() => firstOpen(reviewed, review));
  const wentOn = useRef(false);
  const choose = (id: string, goesOn = true) => {
    wentOn.current = goesOn;
    setChosen(id);
  };
  const shown = reviewed.filter((rule) => passes(rule, filter, review) || rule.id === chosen);
  const at = Math.max(
    0,
    shown.findIndex(({ id }) => id === chosen),
  );
  const rule = shown[at];
  const go = (by: number) => {
    const next = shown[at + by];
    if (next) choose(next.id);
  };
  useReviewKeys(props.hasKeys, {
    next: () => go(1),
    previous: () => go(-1),
    answer: (index) => {
      const verdict = verdicts[index];
      if (rule && verdict) actions.answer(rule.id, { ...review.rules[rule.id], verdict });
    },
  });
  return (
    <>
      <p class="lead">{words.lead}</p>
      <ReviewProgress rules={reviewed} review={review} language={language} />
      {props.isUnsaved && (
        <p class="status problem" role="alert">
          {words.notSaved}
        </p>
      )}
      <div class="review">
        <ReviewList
          rules={shown}
          all={reviewed.length}
          review={review}
          filter={filter}
          onFilter={setFilter}
          chosen={rule?.id}
          onChoose={(id) => choose(id, false)}
          language={language}
        />
        <div class="desk">
          <Keys isOn={props.hasKeys} onSwitch={actions.setKeys} language={language} />
          {rule && (
            <ReviewForm
              key={rule.id}
              rule={rule}
              answer={review.rules[rule.id] ?? {}}
              documents={props.documents}
              position={words.position(at + 1, shown.length)}
              onAnswer={(answer) => actions.answer(rule.id, answer)}
              onPrevious={at > 0 ? () => go(-1) : undefined}
              onNext={at < shown.length - 1 ? () => go(1) : undefined}
              takesFocus={wentOn.current}
              language={language}
            />
          )}
        </div>
      </div>
      <ReviewResult
        rules={reviewed}
        review={review}
        language={language}
        actions={actions}
        onShow={(id) => {
          setFilter(noFilter);
          choose(id);
        }}
      />
    </>
  );
}

/** Which keys do what, and a switch for those whom they disturb. */
function Keys(props: { isOn: boolean; onSwitch: (isOn: boolean) => void; language: Language }) {
  const words = pageWordsIn(props.language).options.review;
  return (
    <p class="keys">
      <label class="check">
        <input
          type="checkbox"
          checked={props.isOn}
          onChange={(event) => props.onSwitch(event.currentTarget.checked)}
        />
        <span>{words.keys}</span>
      </label>
      <span class="small">
        <Parts parts={words.keysHints} />
      </span>
    </p>
  );
}

function firstOpen(rules: readonly RuleSheet[], review: ReviewAnswers): string | undefined {
  return (rules.find(({ id }) => reviewStatusOf(review.rules[id]) !== 'done') ?? rules[0])?.id;
}

function passes(rule: RuleSheet, filter: ReviewFilter, review: ReviewAnswers): boolean {
  return (
    holdsWords(rule, filter.search) &&
    (!filter.principle || rule.principle === filter.principle) &&
    (!filter.status || reviewStatusOf(review.rules[rule.id]) === filter.status)
  );
}
