import { howSure } from '../note/sureness.ts';
import type { Basis, Finding, Language, Report } from '../report.ts';
import { formatSection } from '../words/section.ts';
import type { Words } from '../words/sv.ts';
import { wordsIn } from '../words/words-in.ts';
import { SourceLink } from './SourceLink.tsx';
import type { Sources } from './sources.ts';
import { WholeDays } from './WholeDays.tsx';

/** Why a finding was made, on what basis, how sure that is, and what to do. */
export function FindingReasons({
  finding,
  report,
  language,
  sources,
  local,
}: {
  finding: Finding;
  report: Report;
  language: Language;
  sources: Sources;
  /** What the overlay is called that decided. */
  local?: string | undefined;
}) {
  const words = wordsIn(language);
  return (
    <dl class="reasons">
      <dt>{words.panel.why}</dt>
      <dd>{finding.why}</dd>
      <dt>{words.panel.basis}</dt>
      {local && <dd>{words.panel.localRule(local)}</dd>}
      {finding.basis.map((basis) => (
        <dd key={`${basis.source} ${basis.section ?? ''}`}>
          <BasisLine basis={basis} language={language} sources={sources} />
        </dd>
      ))}
      {finding.basis.length === 0 && !local && <dd>{words.statuses.inferred}</dd>}
      <dt>{words.howSure.label}</dt>
      <dd>{words.howSure[howSure(finding, report)]}</dd>
      <dt>{words.panel.advice}</dt>
      <dd>
        {finding.outcome === 'unclear' && `${words.panel.askFirst} `}
        {finding.advice}
      </dd>
    </dl>
  );
}

function BasisLine({ basis, language, sources }: { basis: Basis; language: Language; sources: Sources }) {
  const words = wordsIn(language);
  const { status, section, quote } = basis;
  const source = sources[basis.source];
  const title = source?.title[language];
  const told = title && toldBasis(basis, title, words);
  const read = source && <ReadLine source={source} language={language} />;
  if (told) {
    return (
      <>
        <SourceLink title={told} url={source?.url} language={language} />
        {quote && <blockquote>{words.quote(quote)}</blockquote>}
        {read}
      </>
    );
  }
  return (
    <>
      {words.statuses[status]}
      {title && ': '}
      {title && <SourceLink title={title} url={source?.url} language={language} />}
      {section && `${title ? ', ' : ': '}${formatSection(section, language)}`}
      {read}
    </>
  );
}

/** How the source came to be known: whose word it is, and when it was last read. Nothing where that is not told. */
function ReadLine({ source, language }: { source: Sources[string]; language: Language }) {
  const words = wordsIn(language);
  const { origin, checked } = source;
  if (!origin) return null;
  const read = checked ? words.lastRead(checked) : words.notRead;
  return (
    <span class="small read">
      <WholeDays text={`${words.origins[origin]}, ${read}`} />
    </span>
  );
}

/** Words of its own have what was read in the edition in force, and an overlay's own guideline. */
function toldBasis({ source, status, section }: Basis, title: string, words: Words): string | undefined {
  if (source.includes('/')) return words.localGuideline(title);
  return status === 'confirmed' ? words.confirmedBy(title, section) : undefined;
}
