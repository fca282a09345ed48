import type { Language } from '../../src/report.ts';
import type { PageNews } from '../channel.ts';
import { readLanguage } from './language.ts';
import { screenTab } from './screen-tab.ts';
import { changeTab, type TabState } from './tab-state.ts';
import { hasHandle } from './views.ts';

/** A tab's state after its page has spoken. A settled message is screened here, off Outlook's thread. */
export async function takeNews(tab: number, news: PageNews): Promise<TabState | undefined> {
  const language = await readLanguage();
  return changeTab(tab, (state) => next(state, news, language));
}

function next(state: TabState | undefined, news: PageNews, language: Language): TabState | undefined {
  const { turn } = news;
  if (news.type === 'dialog') return state && { ...state, dialog: news.open };
  // Only 'reading' opens a new turn: what arrives for another one is about a mail that is gone.
  if (news.type === 'reading') {
    return { turn, reading: 'reading', open: state?.open ?? false, dialog: state?.dialog ?? false };
  }
  if (state?.turn !== turn) return undefined;
  const settled: TabState = { ...state, reading: news.type };
  const told = news.type === 'message' ? screenTab({ ...settled, message: news.message }, language) : settled;
  return { ...told, open: told.open && (told.openedIn === turn || hasHandle(told)) };
}
