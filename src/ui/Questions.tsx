import { useState } from 'preact/hooks';
import type { Finding, Question } from '../report.ts';
import type { Words } from '../words/sv.ts';
import { OutcomeShape } from './OutcomeShape.tsx';

const SHOWN = 5;

/** What the mail does not say: questions to the sender, five at first, and points that no question covers. */
export function Questions(props: {
  questions: readonly Question[];
  openPoints: readonly Finding[];
  words: Words;
}) {
  const { questions, openPoints, words } = props;
  const [isWhole, setWhole] = useState(false);
  const hidden = questions.length - SHOWN;
  if (questions.length + openPoints.length === 0) return null;
  return (
    <section class="card questions">
      <h3>
        <OutcomeShape outcome="unclear" />
        {questions.length > 0 ? words.questions.heading : words.questions.openHeading}
      </h3>
      {questions.length > 0 && (
        <ul>
          {questions.slice(0, isWhole ? questions.length : SHOWN).map((question) => (
            <li key={question.id}>{question.text}</li>
          ))}
        </ul>
      )}
      {hidden > 0 && (
        <button type="button" class="link" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.questions.fewer : words.questions.more(hidden)}
        </button>
      )}
      {questions.length > 0 && openPoints.length > 0 && <h4>{words.questions.openHeading}</h4>}
      {openPoints.length > 0 && (
        <ul>
          {openPoints.map((point) => (
            <li key={`${point.rule} ${point.event ?? ''}`}>{point.title}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
