import { cardFindings } from '../../src/note/cards.ts';
import { countsOf } from '../../src/note/counts.ts';
import type { Dismissal } from '../../src/note/dismissals.ts';
import { standingFindings, standingMark } from '../../src/note/standing.ts';
import type { Language, Report } from '../../src/report.ts';
import type { PanelState } from '../../src/ui/panel-state.ts';
import type { Preferences } from '../../src/ui/preferences.ts';
import { toolbarWords } from '../../src/words/toolbar-words.ts';
import { wordsIn } from '../../src/words/words-in.ts';
import type { Shape } from '../channel.ts';
import { isInternal } from './internal.ts';
import type { TabState } from './tab-state.ts';

/** What the view of a tab depends on beside the tab's own state. */
export interface Surroundings {
  readonly language: Language;
  readonly preferences: Preferences;
  /** What the reader has set aside of the mail that is shown. */
  readonly dismissals: readonly Dismissal[];
  /** Domains of the reader's own organisation: by policy, and by overlays. */
  readonly internalDomains: readonly string[];
}

/** How much of the frame a tab shall show: the panel when asked for, a handle when the mail calls for one. */
export function shapeOf(state: TabState, preferences: Preferences): Shape {
  if (state.frameless) return 'none';
  if (state.open && !state.dialog) return 'panel';
  return hasHandle(state, preferences) ? 'handle' : 'none';
}

/** True when the open mail is one to look at: a company invites, or somebody's mail has a finding. */
export function isOfConcern({ report }: TabState): boolean {
  if (!report) return false;
  if (report.kind === 'industry-invitation') return true;
  return report.kind === 'other-invitation' && report.findings.length > 0;
}

/** True when the panel opens by itself on this mail: the organisation has decided so, and a possible conflict stands. */
export function opensItself(
  { report }: TabState,
  { preferences, dismissals }: Pick<Surroundings, 'preferences' | 'dismissals'>,
): boolean {
  if (!preferences.opensItself || !report) return false;
  return standingFindings(report, dismissals).some(({ outcome }) => outcome === 'conflict');
}

/** What the panel of a tab shows. */
export function panelStateOf(state: TabState | undefined, around: Surroundings): PanelState {
  const { language } = around;
  const selection = state?.selection;
  if (selection?.report && selection.screened) {
    const { report, screened } = selection;
    return { ...reportState(report, screened, around), origin: { from: 'selection' } };
  }
  if (!state || state.reading === 'nothing-open') return { view: 'nothing-open', language };
  if (state.reading === 'unreadable') {
    return { view: 'unreadable', language, ...(state.missing ? { missing: state.missing } : {}) };
  }
  if (!state.report || !state.screened) return { view: 'reading', language };
  const { report, screened, how, origin } = state;
  return {
    ...reportState(report, screened, around),
    ...(how ? { how } : {}),
    ...(origin ? { origin } : {}),
  };
}

/** The toolbar badge: what stands of a mail of concern, `?` for one that leaves something open or cannot be read, else empty. */
export function badgeOf(state: TabState, dismissals: readonly Dismissal[]): string {
  if (state.reading === 'unreadable' || state.report?.kind === 'unreadable') return '?';
  if (!state.report || !isOfConcern(state)) return '';
  return standingMark(state.report, dismissals) ?? '0';
}

/** The toolbar button's title: it says in words what the badge says. */
export function titleOf(state: TabState, { language, dismissals }: Surroundings): string {
  const words = toolbarWords[language];
  if (state.reading === 'unreadable' || state.report?.kind === 'unreadable') return words.unreadable;
  if (!state.report || !isOfConcern(state)) return words.open;
  return words.found(countsOf(state.report, wordsIn(language), dismissals));
}

/** Dismissing does not take the handle away: what was dismissed has to be within reach to be taken back. */
function hasHandle(state: TabState, { handle }: Preferences): boolean {
  if (handle === 'never' || !isOfConcern(state) || !state.report) return false;
  return handle === 'invitations' || cardFindings(state.report).length > 0;
}

function reportState(report: Report, screened: string, around: Surroundings) {
  const { language, dismissals, internalDomains } = around;
  return {
    view: 'report' as const,
    language,
    report,
    screened,
    ...(dismissals.length > 0 ? { dismissals } : {}),
    ...(isInternal(report.message.from?.address, internalDomains) ? { isInternal: true as const } : {}),
  };
}
