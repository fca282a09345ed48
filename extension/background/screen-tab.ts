import { screen } from '../../src/screen.ts';
import { today } from '../today.ts';
import type { Settings } from './settings.ts';
import type { TabState } from './tab-state.ts';

/** The same tab with its open message screened today. A state without a message stays as it is. */
export function screenTab(state: TabState, settings: Settings, kindSetBy?: 'reader'): TabState {
  if (!state.message) return state;
  const { language, pack } = settings;
  const date = today();
  const options = kindSetBy ? { date, language, kindSetBy } : { date, language };
  return { ...state, report: screen(state.message, pack, options), screened: date };
}
