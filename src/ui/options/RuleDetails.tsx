import type { Language } from '../../report.ts';
import { pageWordsIn } from '../../words/page-words-in.ts';
import { SourceLink } from '../SourceLink.tsx';
import type { BasisSheet, RuleSheet } from './rule-book.ts';

/** What a rule says and rests on: why, advice, what makes it speak, and its basis. `short` leaves why out. */
export function RuleDetails({
  rule,
  language,
  short = false,
}: {
  rule: RuleSheet;
  language: Language;
  short?: boolean;
}) {
  const words = pageWordsIn(language);
  return (
    <dl class="details">
      {!short && (
        <>
          <dt>{words.panel.why}</dt>
          <dd>{rule.why}</dd>
        </>
      )}
      <dt>{words.panel.advice}</dt>
      <dd>{rule.advice}</dd>
      {rule.speaks.map(({ heading, lines }) => (
        <Lines key={heading} heading={heading} lines={lines} />
      ))}
      <dt>{words.panel.basis}</dt>
      {rule.basis.map((basis) => (
        <dd class="basis" key={`${basis.title} ${basis.section ?? ''} ${basis.url ?? ''}`}>
          <BasisText basis={basis} language={language} />
        </dd>
      ))}
      {rule.basis.length === 0 && (
        <dd>{rule.local ? words.localRule(rule.local) : words.statuses.inferred}</dd>
      )}
    </dl>
  );
}

function Lines({ heading, lines }: { heading: string; lines: readonly string[] }) {
  return (
    <>
      <dt>{heading}</dt>
      {inGroups(lines).map(({ line, under }) => (
        <dd key={`${line} ${under.join()}`}>
          {line}
          {under.length > 0 && (
            <ul>
              {under.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          )}
        </dd>
      ))}
    </>
  );
}

function BasisText({ basis, language }: { basis: BasisSheet; language: Language }) {
  const words = pageWordsIn(language);
  const { title, publisher, section, quote, url, reading } = basis;
  const place = [publisher, section].filter((part) => part).join(', ');
  return (
    <>
      {words.statuses[basis.status]}: <SourceLink title={title} url={url} language={language} />
      {place && `, ${place}`}
      {reading && <span class="small reading">{reading}</span>}
      {quote && <blockquote lang="sv">{words.quote(quote)}</blockquote>}
    </>
  );
}

/** Lines that begin with a dash belong under the one before them. */
function inGroups(lines: readonly string[]): { line: string; under: string[] }[] {
  const groups: { line: string; under: string[] }[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (line.startsWith('– ') && last) last.under.push(line.slice('– '.length));
    else groups.push({ line, under: [] });
  }
  return groups;
}
