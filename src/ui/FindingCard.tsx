import { useId, useRef, useState } from 'preact/hooks';
import type { Dismissal } from '../note/dismissals.ts';
import { nameOfOverlay, type OverlayNames } from '../note/overlay-names.ts';
import { basisInShort, limitOf, lookedForBy, surenessOf } from '../note/sureness.ts';
import type { Finding, Language, Report } from '../report.ts';
import { wordsIn } from '../words/words-in.ts';
import { DismissForm } from './DismissForm.tsx';
import type { BegunDismissal } from './drafts.ts';
import { FindingReasons } from './FindingReasons.tsx';
import { OutcomeShape } from './OutcomeShape.tsx';
import { Parts } from './Parts.tsx';
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
  /** Absent where nobody keeps what is dismissed. */
  onDismiss?: ((dismissal: Dismissal) => void) | undefined;
  begun: BegunDismissal | undefined;
  onBegin: (begun: BegunDismissal) => void;
}) {
  const { number, finding, report, language, onShow, onDismiss } = props;
  const words = wordsIn(language);
  const [opened, setOpened] = useState<'reasons' | 'dismissing'>();
  const id = useId();
  const dismissButton = useRef<HTMLButtonElement>(null);
  const local = finding.local && nameOfOverlay(finding.local, language, props.overlayNames);
  const limit = limitOf(finding, report, language);
  const sureness = [
    surenessOf(finding, report, language),
    lookedForBy(finding, language),
    local ? words.panel.localRule(local) : basisInShort(finding, words),
  ].filter((part) => part);
  const toggle = (part: 'reasons' | 'dismissing') => setOpened(opened === part ? undefined : part);
  const onCancel = () => {
    setOpened(undefined);
    dismissButton.current?.focus();
  };
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
      <h3 tabIndex={-1}>
        <span class="visually-hidden">{words.panel.finding(number)}: </span>
        {finding.title}
      </h3>
      <Quotes quotes={finding.evidence} report={report} words={words} />
      {limit && <p class="limit">{limit}</p>}
      <p class="small">
        <Parts parts={sureness} />
      </p>
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
          aria-expanded={opened === 'reasons'}
          aria-controls={id}
          onClick={() => toggle('reasons')}
        >
          {words.panel.whyOpen}
        </button>
        {onDismiss && (
          <button
            type="button"
            class="link asking"
            aria-label={`${words.dismissal.open.replace(' …', '')}: ${finding.title}`}
            aria-expanded={opened === 'dismissing'}
            aria-controls={id}
            ref={dismissButton}
            onClick={() => toggle('dismissing')}
          >
            {words.dismissal.open}
          </button>
        )}
      </p>
      <div id={id} hidden={!opened}>
        {opened === 'reasons' && (
          <FindingReasons
            finding={finding}
            report={report}
            language={language}
            sources={props.sources}
            local={local}
          />
        )}
        {opened === 'dismissing' && onDismiss && (
          <DismissForm
            finding={finding}
            words={words}
            begun={props.begun}
            onBegin={props.onBegin}
            onDismiss={onDismiss}
            onCancel={onCancel}
          />
        )}
      </div>
    </li>
  );
}
