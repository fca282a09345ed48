import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Language } from '../../report.ts';
import { pageWordsIn } from '../../words/page-words-in.ts';
import { Parts } from '../Parts.tsx';
import { ConfirmedFields } from './ConfirmedFields.tsx';
import { RuleDetails } from './RuleDetails.tsx';
import { missingIn, type RuleReview, verdicts } from './review-state.ts';
import type { RuleSheet, SourceSheet } from './rule-book.ts';
import { TextField } from './TextField.tsx';

/** One rule to review: what it says today, and what the edition in force says of it. */
export function ReviewForm(props: FormProps) {
  const { rule, answer, onAnswer, language } = props;
  const words = pageWordsIn(language);
  const own = words.options.review;
  const heading = useHeadingFocus(props.takesFocus);
  const missing = missingIn(answer);
  const isConfirmed = answer.verdict === 'kept' || answer.verdict === 'changed';
  return (
    <article class="card form">
      <Steps {...props} />
      <h3 tabIndex={-1} ref={heading}>
        {rule.title}
      </h3>
      <p class="small">
        <Parts
          parts={[
            words.principles[rule.principle],
            words.options.weights[rule.weight],
            words.statuses[rule.status],
          ]}
        />
      </p>
      <p>{rule.why}</p>
      <Verdicts {...props} />
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
      {answer.verdict && <Closing {...props} />}
      <RuleDetails rule={rule} language={language} short />
    </article>
  );
}

interface FormProps {
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
}

/** Where among the rules one is, and the ways on and back. */
function Steps({ position, onPrevious, onNext, language }: FormProps) {
  const words = pageWordsIn(language).options.review;
  return (
    <div class="form-head">
      <p class="small">{position}</p>
      <div class="steps-nav">
        <button type="button" class="button" disabled={!onPrevious} onClick={onPrevious}>
          {words.previous}
        </button>
        <button type="button" class="button" disabled={!onNext} onClick={onNext}>
          {words.next}
        </button>
      </div>
    </div>
  );
}

function Verdicts({ answer, onAnswer, language }: FormProps) {
  const words = pageWordsIn(language).options.review;
  return (
    <fieldset class="verdicts">
      <legend>{words.verdict}</legend>
      {verdicts.map((verdict, index) => (
        <label key={verdict} class="choice">
          <input
            type="radio"
            name="verdict"
            checked={answer.verdict === verdict}
            onChange={() => onAnswer({ ...answer, verdict })}
          />
          <span>{words.verdicts[verdict]}</span>
          <span class="key" aria-hidden="true">
            {index + 1}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** What follows any verdict: a note, taking the answer away, and going on. */
function Closing({ answer, onAnswer, onNext, language }: FormProps) {
  const words = pageWordsIn(language).options.review;
  return (
    <>
      <TextField
        label={words.note}
        most={1000}
        value={answer.note ?? ''}
        isLong
        onInput={(note) => onAnswer({ ...answer, note })}
      />
      <p class="saved">
        <span class="small">{words.saved}</span>
        <button type="button" class="link" onClick={() => onAnswer({})}>
          {words.clear}
        </button>
        {onNext && (
          <button type="button" class="button" onClick={onNext}>
            {words.next}
          </button>
        )}
      </p>
    </>
  );
}

/** The heading of a rule that one went on to takes the focus, so that it is read out, and comes into view. */
function useHeadingFocus(takesFocus: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!takesFocus) return;
    heading.current?.focus({ preventScroll: true });
    const card = heading.current?.closest('.form');
    if (card && card.getBoundingClientRect().top < 0) card.scrollIntoView?.({ block: 'start' });
  }, []);
  return heading;
}
