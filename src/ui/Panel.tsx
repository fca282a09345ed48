import { useEffect, useRef, useState } from 'preact/hooks';
import { countsOf } from '../note/counts.ts';
import type { OverlayNames } from '../note/overlay-names.ts';
import type { Words } from '../words/sv.ts';
import { wordsIn } from '../words/words-in.ts';
import { AskForText } from './AskForText.tsx';
import { type Drafts, messageKey } from './drafts.ts';
import { Footer } from './Footer.tsx';
import { Notices } from './Notices.tsx';
import { OriginLine } from './OriginLine.tsx';
import { ProductIcon } from './ProductIcon.tsx';
import type { PanelActions, PanelState, Unreadable } from './panel-state.ts';
import { CopyStructure, ReadingLine } from './ReadingLine.tsx';
import { Screening } from './Screening.tsx';
import { StateCard } from './StateCard.tsx';
import type { Sources } from './sources.ts';
import { WaysOn } from './WaysOn.tsx';
import './panel.css';

/** The whole panel for one state. Takes the focus when it opens. Esc leaves a field first, then closes the panel. */
export function Panel(props: {
  state: PanelState;
  actions: PanelActions;
  sources?: Sources;
  overlayNames?: OverlayNames;
  drafts?: Drafts;
}) {
  const { state, actions, sources = {}, overlayNames = {} } = props;
  const [ownDrafts] = useState<Drafts>(() => new Map());
  const drafts = props.drafts ?? ownDrafts;
  const words = wordsIn(state.language);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      const { target } = event;
      if (target instanceof HTMLElement && target.matches('input, textarea')) target.blur();
      else actions.close?.();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [actions]);
  return (
    <main class="panel" lang={state.language} aria-label={words.product} tabIndex={-1} ref={panel}>
      <Header state={state} actions={actions} />
      <p class="visually-hidden" role="status">
        {announcementOf(state)}
      </p>
      {state.view === 'report' && isScreened(state) ? (
        <Screening
          key={messageKey(state.report)}
          state={state}
          actions={actions}
          sources={sources}
          overlayNames={overlayNames}
          drafts={drafts}
        />
      ) : (
        <Stateless state={state} actions={actions} overlayNames={overlayNames} />
      )}
    </main>
  );
}

function Header({ state, actions }: { state: PanelState; actions: PanelActions }) {
  const words = wordsIn(state.language);
  const other = state.language === 'sv' ? 'en' : 'sv';
  return (
    <div class="header">
      <ProductIcon size={24} />
      <h1>{words.product}</h1>
      <button type="button" class="link language" lang={other} onClick={() => actions.setLanguage(other)}>
        {words.panel.otherLanguage}
      </button>
      {actions.close && (
        <button
          type="button"
          class="close"
          aria-label={words.panel.close}
          title={words.panel.close}
          onClick={actions.close}
        >
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="M3.5 3.5l9 9m0-9l-9 9" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
          </svg>
        </button>
      )}
    </div>
  );
}

function Stateless(props: { state: PanelState; actions: PanelActions; overlayNames: OverlayNames }) {
  const { state, actions, overlayNames } = props;
  const words = wordsIn(state.language);
  const isNoInvitation = state.view === 'report' && state.report.kind === 'not-invitation';
  return (
    <>
      {state.view === 'report' && (
        <div class="summary">
          <h2>{state.report.message.subject || words.kinds[state.report.kind]}</h2>
        </div>
      )}
      <div class="content">
        {state.view === 'report' && state.report.kind === 'unreadable' && <Notices {...state} />}
        {state.view === 'report' && (
          <>
            <OriginLine origin={state.origin} language={state.language} actions={actions} />
            <ReadingLine how={state.how} language={state.language} actions={actions} />
          </>
        )}
        <StateCard {...stateWords(state)} heading={state.view === 'report' ? 'h3' : 'h2'}>
          {isNoInvitation && (
            <button type="button" class="link" onClick={actions.screenAnyway}>
              {words.states.screenAnyway}
            </button>
          )}
          {state.view === 'report' && state.report.kind === 'unreadable' && <AskForText state={state} />}
          {state.view === 'unreadable' && <WaysOn language={state.language} actions={actions} />}
          {isUnknownPage(state) && <CopyStructure language={state.language} actions={actions} />}
        </StateCard>
      </div>
      <Footer
        language={state.language}
        overlayNames={overlayNames}
        onRules={actions.openRules}
        {...(state.view === 'report' && { pack: state.report.pack })}
      />
    </>
  );
}

function isScreened({ report }: Extract<PanelState, { view: 'report' }>): boolean {
  return report.kind === 'industry-invitation' || report.kind === 'other-invitation';
}

function stateWords(state: PanelState): { title: string; text: string } {
  const { states } = wordsIn(state.language);
  if (state.view === 'nothing-open') return states.nothingOpen;
  if (state.view === 'reading') return states.reading;
  if (state.view === 'unreadable') return unreadableWords(state.missing ?? [], states);
  if (state.view === 'outdated') return states.outdated;
  if (state.view === 'bring') return states.bring;
  return state.report.kind === 'unreadable' ? states.tooLittle : states.notInvitation;
}

function unreadableWords(missing: readonly Unreadable[], states: Words['states']) {
  if (missing.includes('several-open')) return states.severalOpen;
  return missing.includes('encrypted') ? states.encrypted : states.unreadable;
}

/** The page is at fault: neither the mail itself nor the reader, who has several open. */
function isUnknownPage(state: PanelState): boolean {
  if (state.view !== 'unreadable') return false;
  return !state.missing?.some((one) => one === 'several-open' || one === 'encrypted');
}

function announcementOf(state: PanelState): string {
  if (state.view === 'report' && isScreened(state)) {
    const words = wordsIn(state.language);
    return words.panel.found(countsOf(state.report, words));
  }
  return stateWords(state).title;
}
