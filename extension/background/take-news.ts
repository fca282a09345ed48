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
  const open = state?.open ?? false;
  const dialog = state?.dialog ?? false;
  const { turn } = news;
  if (news.type === 'dialog') return state && { ...state, dialog: news.open };
  // Only 'reading' opens a new turn: what arrives for another one is about a mail that is gone.
  if (news.type === 'reading') return { turn, reading: 'reading', open, dialog };
  if (state?.turn !== turn) return undefined;
  if (news.type !== 'message')
    return { turn, reading: news.type, open: open && news.type !== 'nothing-open', dialog };
  const screened = screenTab({ turn, reading: 'message', open, dialog, message: news.message }, language);
  return { ...screened, open: open && hasHandle(screened) };
}
