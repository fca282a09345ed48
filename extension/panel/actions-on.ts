import type { PanelActions, PanelState } from '../../src/ui/panel-state.ts';
import type { StateNews } from '../panel-news.ts';
import { browser } from './browser.ts';
import type { Line } from './line.ts';

/** What the reader may do in a panel that shows `news`: it depends on where the panel stands and on what it shows. */
export function actionsOn(line: Line, news: StateNews | undefined): PanelActions {
  const { turn = '', place = 'page', state, isLanguageGoverned } = news ?? {};
  const always: PanelActions = {
    screenAnyway: () => line.ask({ type: 'screen-anyway', turn }),
    ...(!isLanguageGoverned && {
      setLanguage: (language) => line.ask({ type: 'set-language', language }),
    }),
    dismiss: (dismissal) => line.ask({ type: 'dismiss', turn, dismissal }),
    restore: (finding) => line.ask({ type: 'restore', turn, finding }),
    openRules: () => void browser.runtime.openOptionsPage(),
    keepRecord: (choice) => line.keepRecord(turn, choice),
    ...(place === 'page' && { close: () => line.ask({ type: 'close', turn }) }),
    ...(place === 'page' && {
      resize: (width, done) => line.ask({ type: 'resize', turn, width, done }),
    }),
  };
  if (place === 'own') return always;
  return {
    ...always,
    ...(!isSelection(state) && {
      showInMail: (spans, number) =>
        line.ask({
          type: 'show-in-mail',
          turn,
          spans: spans.map(({ start, end }) => ({ start, end })),
          ...(number !== undefined && { number }),
        }),
    }),
    describePage: () => line.describePage(turn),
    screenSelection: () => line.screenSelection(turn),
    screenWhole: () => line.ask({ type: 'screen-whole', turn }),
    bringMail: () => line.ask({ type: 'bring-mail' }),
  };
}

/** What was selected has no known place in the mail that could be marked. */
function isSelection(state: PanelState | undefined): boolean {
  return state?.view === 'report' && state.origin?.from === 'selection';
}
