import type { Span } from '../../src/mail/message.ts';
import type { Language } from '../../src/report.ts';
import { toBodySpans } from '../../src/text/wording.ts';
import type { PanelRequest } from '../channel.ts';
import { keepLanguage, readLanguage } from './language.ts';
import { orderPage, sendState, showTab } from './outlets.ts';
import { screenTab } from './screen-tab.ts';
import { changeTab, listTabs, readTab, type TabState } from './tab-state.ts';

/** Does what the reader asked for in the panel of a tab. */
export async function handleRequest(tab: number, request: PanelRequest): Promise<void> {
  switch (request.type) {
    case 'shown':
      return reveal(tab, request.turn);
    case 'open':
      return showTab(tab, await changeTab(tab, (state) => state && { ...state, open: true }));
    case 'close':
      return showTab(tab, await changeTab(tab, (state) => state && { ...state, open: false }));
    case 'screen-anyway':
      return screenAnyway(tab);
    case 'set-language':
      return changeLanguage(request.language);
    case 'show-in-mail':
      return mark(tab, request.spans);
  }
}

/** The panel has drawn what belongs to a turn: only now may the page show it. */
async function reveal(tab: number, turn: string): Promise<void> {
  await orderPage(tab, { type: 'reveal', turn });
}

async function screenAnyway(tab: number): Promise<void> {
  const language = await readLanguage();
  await showTab(tab, await changeTab(tab, (state) => state && screenTab(state, language, 'reader')));
}

async function changeLanguage(language: Language): Promise<void> {
  await keepLanguage(language);
  for (const tab of await listTabs()) {
    await sendState(tab, await changeTab(tab, (state) => state && screenAgain(state, language)));
  }
}

function screenAgain(state: TabState, language: Language): TabState {
  return state.report ? screenTab(state, language, state.report.kindSetBy) : state;
}

async function mark(tab: number, spans: readonly Span[]): Promise<void> {
  const state = await readTab(tab);
  if (!state?.message) return;
  await orderPage(tab, { type: 'mark', turn: state.turn, spans: toBodySpans(state.message, spans) });
}
