import type { Preferences } from '../../src/ui/preferences.ts';
import type { PageNews } from '../channel.ts';
import { takeTurnsBy } from '../in-turn.ts';
import { readPreferences } from '../preferences/read-preferences.ts';
import { adoptMail } from './adopt-mail.ts';
import { readDismissals } from './dismissed.ts';
import { screenTab } from './screen-tab.ts';
import type { OutlookPage } from './senders.ts';
import { readSettings, type Settings } from './settings.ts';
import { changeTab, readTab, type TabState, unreadableState } from './tab-state.ts';
import { isOfConcern, opensItself, type Surroundings } from './views.ts';

/**
 * A tab's state after its page has spoken. A settled message is screened here, off Outlook's thread. What a page tells
 * counts in the order in which it was told, however long it takes to read what it depends on: a late `reading` would
 * take a mail for gone that has come up since.
 */
export function takeNews(page: OutlookPage, news: PageNews): Promise<TabState | undefined> {
  const around = Promise.all([readSettings(), readPreferences()]);
  // Whoever waits hears of its failure; until then nobody does.
  around.catch(() => undefined);
  return inTurn(page.tab, async () => take(page, news, ...(await around)));
}

const inTurn = takeTurnsBy<number>();

async function take(
  { tab, canHoldFrame }: OutlookPage,
  news: PageNews,
  settings: Settings,
  preferences: Preferences,
): Promise<TabState | undefined> {
  if (news.type === 'message') await adoptFormer(tab, news);
  const dismissals = await readDismissals(news.type === 'message' ? news.message : undefined);
  const place = canHoldFrame ? {} : { frameless: true as const };
  return changeTab(tab, (state) => next(state, news, settings, place, { preferences, dismissals }));
}

/** Before anything of the mail is read: what was set aside of it decides what opens. */
async function adoptFormer(
  tab: number,
  { turn, message }: Extract<PageNews, { type: 'message' }>,
): Promise<void> {
  const state = await readTab(tab);
  if (state?.turn === turn) await adoptMail(state.former, message);
}

function next(
  state: TabState | undefined,
  news: PageNews,
  settings: Settings,
  place: { readonly frameless?: true },
  around: Pick<Surroundings, 'preferences' | 'dismissals'>,
): TabState | undefined {
  const { turn } = news;
  if (news.type === 'dialog') return state && { ...state, dialog: news.open };
  // Only 'reading' opens a new turn: what arrives for another one is about a mail that is gone.
  if (news.type === 'reading') {
    // A page that got no answer tells everything anew: what is known of this turn stays.
    if (state?.turn === turn) return undefined;
    const { open = false, dialog = false, former, message = former } = state ?? {};
    return { turn, reading: 'reading', open, dialog, ...(message && { former: message }), ...place };
  }
  if (state?.turn !== turn) return undefined;
  const { former: _former, ...now } = state;
  const told = settledState(now, news, settings);
  // Once a turn, so that a panel which the reader closed stays closed when more of the same mail arrives.
  if (!told.open && told.openedIn !== turn && opensItself(told, around)) {
    return { ...told, open: true, openedIn: turn, openedItself: turn };
  }
  return { ...told, open: told.open && (told.openedIn === turn || isOfConcern(told)) };
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
