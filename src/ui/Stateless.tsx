import type { ComponentChildren } from 'preact';
import type { OverlayNames } from '../note/overlay-names.ts';
import type { Words } from '../words/sv.ts';
import { wordsIn } from '../words/words-in.ts';
import { AskForText } from './AskForText.tsx';
import { Checklist } from './Checklist.tsx';
import { Footer } from './Footer.tsx';
import { Notices } from './Notices.tsx';
import { OriginLine } from './OriginLine.tsx';
import type { PanelActions, PanelState, Unreadable } from './panel-state.ts';
import { CopyStructure, ReadingLine } from './ReadingLine.tsx';
import { StateCard } from './StateCard.tsx';
import { WaysOn } from './WaysOn.tsx';

/** The panel where no invitation was screened: one sentence about the state, and the ways on from it. */
export function Stateless(props: {
  state: PanelState;
  actions: PanelActions;
  overlayNames: OverlayNames;
  /** Nothing is worth telling yet. */
  isSilent: boolean;
  beside?: ComponentChildren;
}) {
  const { state, actions, overlayNames } = props;
  const words = wordsIn(state.language);
  return (
    <>
      {state.view === 'report' && (
        <div class="summary">
          <h2>{state.report.message.subject || words.kinds[state.report.kind]}</h2>
        </div>
      )}
      <div class="content">
        {state.view === 'report' && state.report.kind === 'unreadable' && <Notices {...state} isUnreadTold />}
        {state.view === 'report' && (
          <>
            <OriginLine origin={state.origin} language={state.language} actions={actions} />
            <ReadingLine how={state.how} language={state.language} actions={actions} />
          </>
        )}
        {!props.isSilent && <StateInWords state={state} actions={actions} />}
      </div>
      {props.beside}
      <Footer
        language={state.language}
        overlayNames={overlayNames}
        onRules={actions.openRules}
        {...(state.view === 'report' && { pack: state.report.pack })}
      />
    </>
  );
}

/** True for what gets tabs, cards and a note. */
export function isScreened({ report }: Extract<PanelState, { view: 'report' }>): boolean {
  return report.kind === 'industry-invitation' || report.kind === 'other-invitation';
}

/** The sentence for a state without a screening, and what it means. */
export function stateWords(state: PanelState): { title: string; text: string } {
  const words = wordsIn(state.language);
  const { states } = words;
  if (state.view === 'nothing-open') return states.nothingOpen;
  if (state.view === 'reading') return states.reading;
  if (state.view === 'unreadable') return unreadableWords(state.missing ?? [], states);
  if (state.view === 'outdated') return states.outdated;
  if (state.view === 'bring') return states.bring;
  if (state.report.kind === 'unreadable') {
    return { ...states.tooLittle, text: whyTooLittle(state, words) ?? states.tooLittle.text };
  }
  return state.isInternal ? { ...states.notInvitation, text: words.internal } : states.notInvitation;
}

function StateInWords({ state, actions }: { state: PanelState; actions: PanelActions }) {
  const { language } = state;
  const isNoInvitation = state.view === 'report' && state.report.kind === 'not-invitation';
  return (
    <StateCard {...stateWords(state)} heading={state.view === 'report' ? 'h3' : 'h2'}>
      {isNoInvitation && (
        <button type="button" class="link" onClick={actions.screenAnyway}>
          {wordsIn(language).states.screenAnyway}
        </button>
      )}
      {state.view === 'report' && state.report.kind === 'unreadable' && <AskForText state={state} />}
      {state.view === 'unreadable' && <WaysOn language={language} actions={actions} />}
      {isUnknownPage(state) && <CopyStructure language={language} actions={actions} />}
      {mayBeScreenedByHand(state) && <Checklist language={language} />}
    </StateCard>
  );
}

/** Where the content is likely to stand, as far as the mail tells. */
function whyTooLittle(
  { report, how }: Extract<PanelState, { view: 'report' }>,
  words: Words,
): string | undefined {
  const because = words.unreadableBecause;
  const unread = report.message.attachments.filter(({ read }) => !read).map(({ name }) => name);
  if (unread.length > 0) return `${because.attachments(unread.join(', '))} ${because.wayOn}`;
  const hasPictures = how?.remarks.includes('pictures-blocked');
  return hasPictures ? `${because.pictures} ${because.wayOn}` : undefined;
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

/** A mail is there, and the reader can see more of it than was read. */
function mayBeScreenedByHand(state: PanelState): boolean {
  if (state.view === 'unreadable') return !state.missing?.includes('several-open');
  return state.view === 'report' && state.report.kind === 'unreadable';
}
