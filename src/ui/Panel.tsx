import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { countsOf } from '../note/counts.ts';
import type { OverlayNames } from '../note/overlay-names.ts';
import { wordsIn } from '../words/words-in.ts';
import { type Drafts, messageKey } from './drafts.ts';
import { PanelHeader } from './PanelHeader.tsx';
import type { PanelActions, PanelState } from './panel-state.ts';
import { RulesContext, rulesAge } from './rules-age.ts';
import { Screening } from './Screening.tsx';
import { Separator } from './Separator.tsx';
import { isScreened, Stateless, stateWords } from './Stateless.tsx';
import type { Sources } from './sources.ts';
import { useAnnouncement } from './use-announcement.ts';
import { useIsLate } from './use-is-late.ts';
import './panel.css';

/** Milliseconds of reading that nobody needs to be told of. */
const unnoticed = 400;

/** The whole panel for one state. Takes the focus when it opens. Esc leaves an open form or a field first, then closes the panel. */
export function Panel(props: {
  state: PanelState;
  actions: PanelActions;
  sources?: Sources;
  overlayNames?: OverlayNames;
  drafts?: Drafts;
  /** How many overlays cannot be read. */
  unreadOverlays?: number | undefined;
  /** How wide the panel is meant to be in its page, in CSS pixels. */
  width?: number | undefined;
  /** False for a panel that opened by itself. */
  takesFocus?: boolean;
  /** What stands beside the result, or below it, before the footer. */
  beside?: ComponentChildren;
}) {
  const { state, actions, sources = {}, overlayNames = {}, unreadOverlays = 0, takesFocus = true } = props;
  const [ownDrafts] = useState<Drafts>(() => new Map());
  const drafts = props.drafts ?? ownDrafts;
  const words = wordsIn(state.language);
  const panel = useRef<HTMLElement>(null);
  const isLate = useIsLate(state.view === 'reading', unnoticed);
  const isSilent = state.view === 'reading' && !isLate;
  const announcement = useAnnouncement(isSilent ? '' : announcementOf(state));
  useEffect(() => {
    if (takesFocus) panel.current?.focus();
  }, []);
  useClosingByEscape(actions, panel);
  return (
    <main
      class="panel"
      lang={state.language}
      aria-label={words.product}
      tabIndex={-1}
      ref={panel}
      onFocusIn={showField}
    >
      {actions.resize && props.width !== undefined && (
        <Separator width={props.width} language={state.language} onResize={actions.resize} />
      )}
      <PanelHeader language={state.language} actions={actions} />
      <p class="visually-hidden" role="status">
        {announcement}
      </p>
      <RulesContext.Provider value={rulesAge(state, sources, unreadOverlays)}>
        {state.view === 'report' && isScreened(state) ? (
          <Screening
            key={messageKey(state.report)}
            state={state}
            actions={actions}
            sources={sources}
            overlayNames={overlayNames}
            drafts={drafts}
            beside={props.beside}
          />
        ) : (
          <Stateless
            state={state}
            actions={actions}
            overlayNames={overlayNames}
            isSilent={isSilent}
            beside={props.beside}
          />
        )}
      </RulesContext.Provider>
    </main>
  );
}

/**
 * A browser brings a field's caret into sight, and not the ring around the field. What is pressed by a pointer has no
 * ring, and would be pulled away under it.
 */
function showField({ target }: FocusEvent): void {
  if (target instanceof Element && target.matches(':focus-visible')) {
    target.closest('.field')?.scrollIntoView({ block: 'nearest' });
  }
}

function useClosingByEscape(actions: PanelActions, panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // Esc also folds an open list, and gives up what an input method has begun.
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      const { target } = event;
      if (target instanceof HTMLSelectElement || hasLeftForm(panel.current, target)) return;
      if (target instanceof HTMLElement && target.matches(written)) panel.current?.focus();
      else actions.close?.();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [actions]);
}

/** Gives up an open dismissal, the one around the focus first: with the panel it would be lost unasked. */
function hasLeftForm(panel: HTMLElement | null, target: EventTarget | null): boolean {
  const near = target instanceof Element ? target.closest('.finding') : null;
  const [cancel] = [near, panel].flatMap(
    (part) => part?.querySelector<HTMLElement>('.dismiss .cancel') ?? [],
  );
  cancel?.click();
  return cancel !== undefined;
}

/** Fields that somebody writes in: leaving a choice by Esc would lead nowhere. */
const written = 'textarea, input:not([type=radio], [type=checkbox], [type=file])';

function announcementOf(state: PanelState): string {
  if (state.view !== 'report' || !isScreened(state)) return stateWords(state).title;
  const words = wordsIn(state.language);
  const { report, dismissals = [] } = state;
  const found = words.panel.found(countsOf(report, words, dismissals));
  return dismissals.length > 0 ? `${found} ${words.dismissal.some(dismissals.length)}` : found;
}
