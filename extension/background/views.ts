import type { Language } from '../../src/report.ts';
import type { PanelState } from '../../src/ui/panel-state.ts';
import type { Preferences } from '../../src/ui/preferences.ts';
import type { Shape } from '../channel.ts';
import type { TabState } from './tab-state.ts';

/**
 * How much of the frame a tab shall show: the panel when asked for, a handle when the mail calls for one and the reader
 * wants one for such mails.
 */
export function shapeOf(state: TabState, { handle }: Preferences): Shape {
  if (state.frameless) return 'none';
  if (state.open && !state.dialog) return 'panel';
  if (!callsForReader(state) || handle === 'never') return 'none';
  return handle === 'findings' && !state.report?.findings.length ? 'none' : 'handle';
}

/** True when the open mail concerns the reader without being asked about: a company invites, or it has a finding. */
export function callsForReader({ report }: TabState): boolean {
  if (!report) return false;
  if (report.kind === 'industry-invitation') return true;
  return report.kind === 'other-invitation' && report.findings.length > 0;
}

/** What the panel of a tab shows. */
export function panelStateOf(state: TabState | undefined, language: Language): PanelState {
  const selection = state?.selection;
  if (selection?.report && selection.screened) {
    const { report, screened } = selection;
    return { view: 'report', language, report, screened, origin: { from: 'selection' } };
  }
  if (!state || state.reading === 'nothing-open') return { view: 'nothing-open', language };
  if (state.reading === 'unreadable') {
    return { view: 'unreadable', language, ...(state.missing ? { missing: state.missing } : {}) };
  }
  if (!state.report || !state.screened) return { view: 'reading', language };
  const { report, screened, how, origin } = state;
  return {
    view: 'report',
    language,
    report,
    screened,
    ...(how ? { how } : {}),
    ...(origin ? { origin } : {}),
  };
}

/** The toolbar badge: conflicts and reviews of a mail that calls for the reader, `?` for one that cannot be read, else empty. */
export function badgeOf(state: TabState): string {
  if (state.reading === 'unreadable' || state.report?.kind === 'unreadable') return '?';
  if (!state.report || !callsForReader(state)) return '';
  const count = state.report.summary.conflict + state.report.summary.review;
  return count > 0 ? String(count) : '';
}
