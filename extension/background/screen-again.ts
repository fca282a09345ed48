import { showTab } from './outlets.ts';
import { screenTab } from './screen-tab.ts';
import { readSettings, type Settings } from './settings.ts';
import { changeTab, listTabs, type TabState, unreadableState } from './tab-state.ts';

/** Screens the mail that is open in every tab once more: language or rules have changed. */
export async function screenAgain(): Promise<void> {
  const settings = await readSettings();
  for (const tab of await listTabs()) {
    await showTab(tab, await changeTab(tab, (state) => state && renew(state, settings)));
  }
}

function renew(state: TabState, settings: Settings): TabState {
  if (!state.report) return state;
  try {
    return screenTab(state, settings, state.report.kindSetBy);
  } catch {
    return unreadableState(state);
  }
}
