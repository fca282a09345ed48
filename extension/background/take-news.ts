import type { PageNews } from '../channel.ts';
import { screenTab } from './screen-tab.ts';
import { readSettings, type Settings } from './settings.ts';
import { changeTab, type TabState, unreadableState } from './tab-state.ts';
import { hasHandle } from './views.ts';

/** A tab's state after its page has spoken. A settled message is screened here, off Outlook's thread. */
export async function takeNews(tab: number, news: PageNews): Promise<TabState | undefined> {
  const settings = await readSettings();
  return changeTab(tab, (state) => next(state, news, settings));
}

function next(state: TabState | undefined, news: PageNews, settings: Settings): TabState | undefined {
  const { turn } = news;
  if (news.type === 'dialog') return state && { ...state, dialog: news.open };
  // Only 'reading' opens a new turn: what arrives for another one is about a mail that is gone.
  if (news.type === 'reading') {
    return { turn, reading: 'reading', open: state?.open ?? false, dialog: state?.dialog ?? false };
  }
  if (state?.turn !== turn) return undefined;
  const told = settledState(state, news, settings);
  return { ...told, open: told.open && (told.openedIn === turn || hasHandle(told)) };
}

/** The reader's own choice of kind holds when the same mail arrives anew, as with more of its recipients. */
function settledState(state: TabState, news: PageNews, settings: Settings): TabState {
  if (news.type !== 'message') return news.type === 'dialog' ? state : { ...state, reading: news.type };
  try {
    return screenTab(
      { ...state, reading: 'message', message: news.message },
      settings,
      state.report?.kindSetBy,
    );
  } catch {
    return unreadableState(state);
  }
}
