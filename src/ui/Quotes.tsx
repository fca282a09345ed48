import type { Quote, Report } from '../report.ts';
import type { Words } from '../words/sv.ts';

/** The mail's own words: the first quote as a quotation, the others in small type; none is cut. Nothing when there are none. */
export function Quotes({
  quotes,
  report,
  words,
}: {
  quotes: readonly Quote[];
  report: Report;
  words: Words;
}) {
  const [first, ...others] = quotes;
  if (!first) return null;
  const lang = report.languages.find((language) => language !== 'other');
  return (
    <>
      <blockquote lang={lang}>{words.quote(first.quote)}</blockquote>
      {others.length > 0 && (
        <p class="small more-quotes">
          {words.panel.alsoSays}{' '}
          <span lang={lang}>{others.map((quote) => words.quote(quote.quote)).join(', ')}</span>
        </p>
      )}
    </>
  );
}
