import type { Language } from '../report.ts';
import { wordsIn } from '../words/words-in.ts';

/** What a person asks of an invitation that could not be read for them. */
export function Checklist({ language }: { language: Language }) {
  const words = wordsIn(language).checklist;
  return (
    <details class="checklist">
      <summary>{words.open}</summary>
      <ul>
        {words.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </details>
  );
}
