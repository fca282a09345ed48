import { basisWords } from '../note/sureness.ts';
import type { Basis, Finding, Language } from '../report.ts';
import { wordsIn } from '../words/words-in.ts';
import type { Sources } from './sources.ts';

/** Why a finding was made, on what basis, and what to do. */
export function FindingReasons({
  finding,
  language,
  sources,
}: {
  finding: Finding;
  language: Language;
  sources: Sources;
}) {
  const words = wordsIn(language);
  return (
    <dl class="reasons">
      <dt>{words.panel.why}</dt>
      <dd>{finding.why}</dd>
      <dt>{words.panel.basis}</dt>
      {finding.local && <dd>{words.localRule(finding.local)}</dd>}
      {finding.basis.map((basis) => (
        <dd key={`${basis.source} ${basis.section ?? ''}`}>
          <BasisLine basis={basis} language={language} sources={sources} />
        </dd>
      ))}
      {finding.basis.length === 0 && !finding.local && <dd>{words.statuses.inferred}</dd>}
      <dt>{words.panel.advice}</dt>
      <dd>{finding.advice}</dd>
    </dl>
  );
}

function BasisLine({ basis, language, sources }: { basis: Basis; language: Language; sources: Sources }) {
  const words = wordsIn(language);
  const source = sources[basis.source];
  const title = source?.title[language];
  if (basis.status === 'confirmed' && title) return <>{basisWords(basis, title, words)}</>;
  const url = source?.url?.startsWith('https://') ? source.url : undefined;
  return (
    <>
      {words.statuses[basis.status]}
      {title && ': '}
      {title && url ? (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
      {basis.section && `${title ? ', ' : ': '}${basis.section}`}
    </>
  );
}
