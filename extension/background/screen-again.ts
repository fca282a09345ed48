import { showTab } from './outlets.ts';
import { screenSelection, screenTab } from './screen-tab.ts';
import { readSettings, type Settings } from './settings.ts';
import { changeTab, listTabs, type TabState, unreadableState } from './tab-state.ts';

/** Screens the mail that is open in every tab once more: language or rules have changed. */
export async function screenAgain(): Promise<void> {
  const tabs = await listTabs();
  if (tabs.length === 0) return;
  const settings = await readSettings();
  for (const tab of tabs) {
    await showTab(tab, await changeTab(tab, (state) => state && renew(state, settings)));
  }
}

function renew(state: TabState, settings: Settings): TabState {
  const { report, selection } = state;
  if (!report && !selection) return state;
  try {
    const screened = report ? screenTab(state, settings, report.kindSetBy) : state;
    return screenSelection(screened, settings, selection?.report?.kindSetBy);
  } catch {
    return unreadableState(state);
  }
}
