import type { Span } from '../../src/mail/message.ts';
import { toBodySpans } from '../../src/text/wording.ts';
import type { PanelRequest, Turn } from '../channel.ts';
import { keepLanguage } from './language.ts';
import { orderPage, showTab } from './outlets.ts';
import { screenTab } from './screen-tab.ts';
import { readSettings } from './settings.ts';
import { changeTab, readTab, type TabState } from './tab-state.ts';

/** Does what the reader asked for in the panel of a tab. */
export async function handleRequest(tab: number, request: PanelRequest): Promise<void> {
  switch (request.type) {
    case 'shown':
      // A panel that has nothing to show stays hidden, though the page may keep its frame for the next mail.
      return request.shape === 'none' ? undefined : reveal(tab, request.turn);
    case 'open':
      return showTab(tab, await changeTurn(tab, request.turn, (state) => ({ ...state, open: true })));
    case 'close':
      return showTab(tab, await changeTurn(tab, request.turn, (state) => ({ ...state, open: false })));
    case 'screen-anyway':
      return screenAnyway(tab, request.turn);
    case 'set-language':
      // The change of storage itself is what makes every tab be screened again.
      return keepLanguage(request.language);
    case 'show-in-mail':
      return mark(tab, request.turn, request.spans);
  }
}

/** The panel has drawn what belongs to a turn: only now may the page show it. */
async function reveal(tab: number, turn: Turn): Promise<void> {
  await orderPage(tab, { type: 'reveal', turn });
}

async function screenAnyway(tab: number, turn: Turn): Promise<void> {
  const settings = await readSettings();
  await showTab(tab, await changeTurn(tab, turn, (state) => screenTab(state, settings, 'reader')));
}

async function mark(tab: number, turn: Turn, spans: readonly Span[]): Promise<void> {
  const state = await readTab(tab);
  if (!state?.message || state.turn !== turn) return;
  await orderPage(tab, { type: 'mark', turn: state.turn, spans: toBodySpans(state.message, spans) });
}

/** Changes a tab as the reader asked, unless another mail has come up since. */
function changeTurn(
  tab: number,
  turn: Turn,
  change: (state: TabState) => TabState,
): Promise<TabState | undefined> {
  return changeTab(tab, (state) => (state?.turn === turn ? change(state) : undefined));
}
