import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '../../report.ts';
import { wordsIn } from '../../words/words-in.ts';
import { ConfirmedFields } from './ConfirmedFields.tsx';
import { RuleDetails } from './RuleDetails.tsx';
import { missingIn, type RuleReview, verdicts } from './review-state.ts';
import type { RuleSheet, SourceSheet } from './rule-book.ts';
import { TextField } from './TextField.tsx';

/** One rule to review: what it says today, and what the edition in force says of it. */
export function ReviewForm(props: {
  rule: RuleSheet;
  answer: RuleReview;
  documents: readonly SourceSheet[];
  position: string;
  onAnswer: (answer: RuleReview) => void;
  onPrevious: (() => void) | undefined;
  onNext: (() => void) | undefined;
  /** One went on to it, and has not chosen it from the list. */
  takesFocus: boolean;
  language: Language;
}) {
  const { rule, answer, position, onAnswer, language } = props;
  const words = wordsIn(language);
  const own = words.options.review;
  const heading = useHeadingFocus(props.takesFocus);
  const missing = missingIn(answer);
  const isConfirmed = answer.verdict === 'kept' || answer.verdict === 'changed';
  return (
    <article class="card form">
      <div class="form-head">
        <p class="small">{position}</p>
        <div class="steps-nav">
          <button type="button" class="button" disabled={!props.onPrevious} onClick={props.onPrevious}>
            {own.previous}
          </button>
          <button type="button" class="button" disabled={!props.onNext} onClick={props.onNext}>
            {own.next}
          </button>
        </div>
      </div>
      <h3 tabIndex={-1} ref={heading}>
        {rule.title}
      </h3>
      <p class="small">
        {words.principles[rule.principle]} · {words.options.weights[rule.weight]} ·{' '}
        {words.statuses[rule.status]}
      </p>
      <p>{rule.why}</p>
      <fieldset class="verdicts">
        <legend>{own.verdict}</legend>
        {verdicts.map((verdict, index) => (
          <label key={verdict} class="choice">
            <input
              type="radio"
              name="verdict"
              checked={answer.verdict === verdict}
              onChange={() => onAnswer({ ...answer, verdict })}
            />
            <span>{own.verdicts[verdict]}</span>
            <span class="key" aria-hidden="true">
              {index + 1}
            </span>
          </label>
        ))}
      </fieldset>
      {answer.verdict && <p class="small hint">{own.verdictHints[answer.verdict]}</p>}
      {isConfirmed && (
        <ConfirmedFields
          answer={answer}
          documents={props.documents}
          missing={missing}
          onAnswer={onAnswer}
          language={language}
        />
      )}
      {answer.verdict && (
        <>
          <TextField
            label={own.note}
            most={1000}
            value={answer.note ?? ''}
            isLong
            onInput={(note) => onAnswer({ ...answer, note })}
          />
          <p class="saved">
            <span class="small">{own.saved}</span>
            <button type="button" class="link" onClick={() => onAnswer({})}>
              {own.clear}
            </button>
            {props.onNext && (
              <button type="button" class="button" onClick={props.onNext}>
                {own.next}
              </button>
            )}
          </p>
        </>
      )}
      <RuleDetails rule={rule} language={language} short />
    </article>
  );
}

/** The heading of a rule that one went on to takes the focus, so that it is read out, and comes into view. */
function useHeadingFocus(takesFocus: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    heading.current?.focus({ preventScroll: true });
    const card = heading.current?.closest('.form');
    if (card && card.getBoundingClientRect().top < 0) card.scrollIntoView?.({ block: 'start' });
  }, []);
  return heading;
}
