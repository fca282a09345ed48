import { cardFindings } from '../note/cards.ts';
import { countsOf } from '../note/counts.ts';
import type { Language, Outcome, Report } from '../report.ts';
import { wordsIn } from '../words/words-in.ts';
import { OutcomeShape } from './OutcomeShape.tsx';
import { ProductIcon } from './ProductIcon.tsx';
import './panel.css';

/** The collapsed panel, 44 px wide: the gravest outcome's shape and the count of conflicts and reviews. */
export function Handle({
  report,
  language,
  onOpen,
}: {
  report: Report;
  language: Language;
  onOpen: () => void;
}) {
  const words = wordsIn(language);
  const label = `${words.product}: ${countsOf(report, words)}. ${words.panel.open}`;
  const outcome = gravestOutcome(report);
  return (
    <button type="button" class="handle" lang={language} title={label} onClick={onOpen}>
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
