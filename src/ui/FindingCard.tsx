import { useId, useState } from 'preact/hooks';
import { nameOfOverlay, type OverlayNames } from '../note/overlay-names.ts';
import { basisInShort, limitOf, lookedForBy, surenessOf } from '../note/sureness.ts';
import type { Finding, Language, Report } from '../report.ts';
import { wordsIn } from '../words/words-in.ts';
import { FindingReasons } from './FindingReasons.tsx';
import { OutcomeShape } from './OutcomeShape.tsx';
import { Quotes } from './Quotes.tsx';
import type { Sources } from './sources.ts';

/** One finding: outcome, principle, claim, the mail's own words, how sure, and the ways on from it. */
export function FindingCard(props: {
  number: number;
  finding: Finding;
  report: Report;
  language: Language;
  sources: Sources;
  overlayNames: OverlayNames;
  /** Absent where the mail stands nowhere to be marked. */
  onShow: ((finding: Finding) => void) | undefined;
}) {
  const { number, finding, report, language, onShow } = props;
  const words = wordsIn(language);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const local = finding.local && nameOfOverlay(finding.local, language, props.overlayNames);
  const limit = limitOf(finding, report, language);
  const sureness = [
    surenessOf(finding, report, language),
    lookedForBy(finding, language),
    local ? words.panel.localRule(local) : basisInShort(finding, words),
  ].filter((part) => part);
  return (
    <li class={`card finding ${finding.outcome}`}>
      <p class="finding-head">
        <span class="number" aria-hidden="true">
          {number}
        </span>
        <OutcomeShape outcome={finding.outcome} />
        <span class="outcome">{words.outcomes[finding.outcome]}</span>
        <span class="principle">{words.principles[finding.principle]}</span>
      </p>
      <h3>
        <span class="visually-hidden">{words.panel.finding(number)}: </span>
        {finding.title}
      </h3>
      <Quotes quotes={finding.evidence} report={report} words={words} />
      {limit && <p class="limit">{limit}</p>}
      <p class="small">{sureness.join(' · ')}</p>
      <p class="links">
        {onShow && finding.evidence.length > 0 && (
          <button
            type="button"
            class="link"
            aria-label={`${words.panel.showInMail}: ${finding.title}`}
            onClick={() => onShow(finding)}
          >
            {words.panel.showInMail}
          </button>
        )}
        <button
          type="button"
          class="link"
          aria-label={`${words.panel.whyOpen} ${finding.title}`}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {words.panel.whyOpen}
        </button>
      </p>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <FindingReasons finding={finding} language={language} sources={props.sources} local={local} />
        )}
      </div>
    </li>
  );
}
