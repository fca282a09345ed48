import type { Quote, Report } from '../report.ts';
import type { Words } from '../words/sv.ts';

/**
 * The mail's own words: the first quote as a quotation, the others in small type; none is cut, and what the mail says
 * in several places stands once. Nothing when there are none.
 */
export function Quotes({
  quotes,
  report,
  words,
}: {
  quotes: readonly Quote[];
  report: Report;
  words: Words;
}) {
  const [first, ...others] = new Set(quotes.map(({ quote }) => words.quote(quote)));
  if (!first) return null;
  const lang = report.languages.find((language) => language !== 'other');
  return (
    <>
      <blockquote lang={lang}>{first}</blockquote>
      {others.length > 0 && (
        <p class="small more-quotes">
          {words.panel.alsoSays} <span lang={lang}>{others.join(', ')}</span>
        </p>
      )}
    </>
  );
}
