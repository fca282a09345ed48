import { useState } from 'preact/hooks';
import { questionText } from '../note/question-text.ts';
import type { StillMissing } from '../note/still-missing.ts';
import type { Language, Report } from '../report.ts';
import { wordsIn } from '../words/words-in.ts';
import { OutcomeShape } from './OutcomeShape.tsx';

const SHOWN = 5;

/** What the mail does not say: questions to the sender, five at first, and points that no question covers. */
export function Questions(props: { missing: StillMissing; report: Report; language: Language }) {
  const { report, language } = props;
  const { questions, points } = props.missing;
  const words = wordsIn(language);
  const [isWhole, setWhole] = useState(false);
  const hidden = questions.length - SHOWN;
  if (questions.length + points.length === 0) return null;
  return (
    <section class="card questions">
      <h3>
        <OutcomeShape outcome="unclear" />
        {questions.length > 0 ? words.questions.heading : words.questions.openHeading}
      </h3>
      {questions.length > 0 && (
        <ul>
          {questions.slice(0, isWhole ? questions.length : SHOWN).map((question) => (
            <li key={question.id}>{questionText(question, report, language)}</li>
          ))}
        </ul>
      )}
      {hidden > 0 && (
        <button type="button" class="link" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.questions.fewer : words.questions.more(hidden)}
        </button>
      )}
      {questions.length > 0 && points.length > 0 && <h4>{words.questions.openHeading}</h4>}
      {points.length > 0 && (
        <ul>
          {points.map((point) => (
            <li key={`${point.rule} ${point.event ?? ''}`}>{withStop(point.title)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A claim has no full stop as a heading; among sentences it needs one. */
function withStop(claim: string): string {
  return /[.!?…]$/.test(claim) ? claim : `${claim}.`;
}
