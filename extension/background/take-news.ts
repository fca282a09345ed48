import type { PageNews } from '../channel.ts';
import { screenTab } from './screen-tab.ts';
import type { OutlookPage } from './senders.ts';
import { readSettings, type Settings } from './settings.ts';
import { changeTab, type TabState, unreadableState } from './tab-state.ts';
import { callsForReader } from './views.ts';

/** A tab's state after its page has spoken. A settled message is screened here, off Outlook's thread. */
export async function takeNews(
  { tab, canHoldFrame }: OutlookPage,
  news: PageNews,
): Promise<TabState | undefined> {
  const settings = await readSettings();
  const place = canHoldFrame ? {} : { frameless: true as const };
  return changeTab(tab, (state) => next(state, news, settings, place));
}

function next(
  state: TabState | undefined,
  news: PageNews,
  settings: Settings,
  place: { readonly frameless?: true },
): TabState | undefined {
  const { turn } = news;
  if (news.type === 'dialog') return state && { ...state, dialog: news.open };
  // Only 'reading' opens a new turn: what arrives for another one is about a mail that is gone.
  if (news.type === 'reading') {
    // A page that got no answer tells everything anew: what is known of this turn stays.
    if (state?.turn === turn) return undefined;
    const { open = false, dialog = false } = state ?? {};
    return { turn, reading: 'reading', open, dialog, ...place };
  }
  if (state?.turn !== turn) return undefined;
  const told = settledState(state, news, settings);
  const stays = told.open && (told.openedIn === turn || callsForReader(told));
  return opensItself(told, settings) ? { ...told, open: true, openedIn: turn } : { ...told, open: stays };
}

/** Where policy wants it, the panel opens for a possible conflict, once a mail: who closes it has closed it. */
function opensItself({ turn, openedIn, report }: TabState, { preferences }: Settings): boolean {
  return preferences.opensItself && openedIn !== turn && (report?.summary.conflict ?? 0) > 0;
}

/** The reader's own choice of kind holds when the same mail arrives anew, as with more of its recipients. */
function settledState(state: TabState, news: PageNews, settings: Settings): TabState {
  if (news.type === 'unreadable') {
    return { ...state, reading: news.type, ...(news.missing ? { missing: news.missing } : {}) };
  }
  if (news.type !== 'message') return news.type === 'dialog' ? state : { ...state, reading: news.type };
  const { how: _former, ...rest } = state;
  const how = news.how ? { how: news.how } : {};
  try {
    return screenTab(
      { ...rest, ...how, reading: 'message', message: news.message },
      settings,
      state.report?.kindSetBy,
    );
  } catch {
    return unreadableState(state);
  }
}
