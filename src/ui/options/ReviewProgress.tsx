import type { Language, Principle } from '../../report.ts';
import { pageWordsIn } from '../../words/page-words-in.ts';
import { countDone, type Review } from './review-state.ts';
import type { RuleSheet } from './rule-book.ts';

const principles: readonly Principle[] = ['trust', 'transparency', 'moderation', 'documentation'];

/** How many rules are answered in full, of all and of each principle. */
export function ReviewProgress(props: { rules: readonly RuleSheet[]; review: Review; language: Language }) {
  const { rules, review, language } = props;
  const words = pageWordsIn(language);
  const done = countDone(rules, review);
  const text = words.options.review.progress(done, rules.length);
  return (
    <div class="progress">
      <p>
        <strong>{text}</strong>
      </p>
      <progress value={done} max={rules.length} aria-label={text} />
      <ul class="small">
        {principles.map((principle) => {
          const own = rules.filter((rule) => rule.principle === principle);
          const name = words.principles[principle];
          return (
            <li key={principle}>
              {words.options.review.principleProgress(name, countDone(own, review), own.length)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
