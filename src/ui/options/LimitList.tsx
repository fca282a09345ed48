import type { Language } from '../../report.ts';
import { pageWordsIn } from '../../words/page-words-in.ts';
import { Parts } from '../Parts.tsx';
import type { LimitSheet } from './rule-book.ts';

/** Every limit with its steps: value, from which day, source, and whether anybody has read it there. */
export function LimitList({ limits, language }: { limits: readonly LimitSheet[]; language: Language }) {
  return (
    <ul class="card plain">
      {limits.map((limit) => (
        <li key={limit.id}>
          <h3>{limit.name}</h3>
          <p class="small">{pageWordsIn(language).statuses[limit.status]}</p>
          <ul class="steps">
            {limit.steps.map((step) => (
              <li key={step.from}>
                <Step step={step} language={language} />
              </li>
            ))}
          </ul>
          {limit.note && <p class="small">{limit.note}</p>}
        </li>
      ))}
    </ul>
  );
}

function Step({ step, language }: { step: LimitSheet['steps'][number]; language: Language }) {
  const words = pageWordsIn(language);
  const { reference } = words.options;
  const known = step.checked ? reference.checked(step.checked) : step.source && reference.unverified;
  const trust = step.local ? words.localRule(step.local) : known;
  return (
    <Parts
      parts={[
        <>
          <strong>{step.value ?? reference.notKnown}</strong> {reference.from(step.from)}
        </>,
        ...[step.source, trust].filter((part) => part),
      ]}
    />
  );
}
