import { useEffect, useRef } from 'preact/hooks';
import { cardFindings } from '../note/cards.ts';
import { countsOf } from '../note/counts.ts';
import type { Language, Outcome, Report } from '../report.ts';
import { wordsIn } from '../words/words-in.ts';
import { OutcomeShape } from './OutcomeShape.tsx';
import { ProductIcon } from './ProductIcon.tsx';
import './panel.css';

/**
 * The collapsed panel, 44 px wide: the gravest outcome's shape and the count of conflicts and reviews. With
 * `takesFocus` it has the focus from the start, as after closing the panel that it opened.
 */
export function Handle({
  report,
  language,
  onOpen,
  takesFocus = false,
}: {
  report: Report;
  language: Language;
  onOpen: () => void;
  takesFocus?: boolean;
}) {
  const words = wordsIn(language);
  const label = `${words.product}: ${countsOf(report, words)}. ${words.panel.open}`;
  const outcome = gravestOutcome(report);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  return (
    <button type="button" class="handle" lang={language} title={label} onClick={onOpen} ref={button}>
      <span class="visually-hidden">{label}</span>
      <ProductIcon size={24} />
      <span class={`handle-count ${outcome ?? 'none'}`}>
        {outcome && <OutcomeShape outcome={outcome} size={22} />}
        <span aria-hidden="true">{report.summary.conflict + report.summary.review}</span>
      </span>
    </button>
  );
}

function gravestOutcome(report: Report): Outcome | undefined {
  const outcomes = cardFindings(report).map((finding) => finding.outcome);
  if (outcomes.includes('conflict')) return 'conflict';
  if (outcomes.includes('review')) return 'review';
  return report.summary.unclear + report.questions.length > 0 ? 'unclear' : undefined;
}
