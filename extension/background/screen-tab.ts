import type { Message } from '../../src/mail/message.ts';
import type { Report } from '../../src/report.ts';
import { screen } from '../../src/screen.ts';
import { today } from '../today.ts';
import type { Settings } from './settings.ts';
import type { TabState } from './tab-state.ts';

/** The same tab with its open message screened today. A state without a message stays as it is. */
export function screenTab(state: TabState, settings: Settings, kindSetBy?: 'reader'): TabState {
  return state.message ? { ...state, ...screenToday(state.message, settings, kindSetBy) } : state;
}

/** The same tab with its selected text screened today. A state without such a text stays as it is. */
export function screenSelection(state: TabState, settings: Settings, kindSetBy?: 'reader'): TabState {
  if (!state.selection) return state;
  const { message } = state.selection;
  return { ...state, selection: { message, ...screenToday(message, settings, kindSetBy) } };
}

function screenToday(
  message: Message,
  { language, pack }: Settings,
  kindSetBy: 'reader' | undefined,
): { report: Report; screened: string } {
  const date = today();
  const options = kindSetBy ? { date, language, kindSetBy } : { date, language };
  return { report: screen(message, pack, options), screened: date };
}
