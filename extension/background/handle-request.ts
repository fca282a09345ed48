import type { Span } from '../../src/mail/message.ts';
import { toBodySpans } from '../../src/text/wording.ts';
import type { PanelRequest, Turn } from '../channel.ts';
import { keepTabsRecord } from './keep-record.ts';
import { keepLanguage } from './language.ts';
import { askForStructure, orderPage, sendToPanels, showTab } from './outlets.ts';
import { bringForward, openOwnPanel, type Seat } from './panel-tabs.ts';
import { screenBrought } from './screen-brought.ts';
import { screenSelected } from './screen-selected.ts';
import { screenSelection, screenTab } from './screen-tab.ts';
import { selectedText } from './selected-text.ts';
import { readSettings } from './settings.ts';
import { changeTab, readTab, type TabState } from './tab-state.ts';

/** Does what the reader asked for in the panel of a tab. */
export async function handleRequest({ tab, place }: Seat, request: PanelRequest): Promise<void> {
  switch (request.type) {
    case 'shown':
      // A panel that has nothing to show stays hidden, though the page may keep its frame for the next mail.
      return request.shape === 'none' || place !== 'page' ? undefined : reveal(tab, request.turn);
    case 'open':
      return showTab(tab, await changeTurn(tab, request.turn, (state) => ({ ...state, open: true })));
    case 'close':
      return showTab(tab, await changeTurn(tab, request.turn, (state) => ({ ...state, open: false })));
    case 'screen-anyway':
      return screenAnyway(tab, request.turn);
    case 'describe-page':
      return describePage(tab, request.turn);
    case 'set-language':
      // The change of storage itself is what makes every tab be screened again.
      return keepLanguage(request.language);
    case 'show-in-mail':
      await mark(tab, request.turn, request.spans);
      if (place === 'bound') await bringForward(tab);
      return;
    case 'screen-selection':
      return place === 'own' ? undefined : screenMarked(tab, request.turn);
    case 'screen-whole':
      return showTab(tab, await changeTurn(tab, request.turn, withoutSelection));
    case 'bring-mail':
      await openOwnPanel();
      return;
    case 'screen-message':
      // Only a panel on its own has no page that its words could be taken for.
      return place === 'own' ? screenBrought(tab, request.message, request.origin) : undefined;
    case 'keep-record':
      return keepTabsRecord(tab, request.turn, request.choice);
  }
}

/** The panel has drawn what belongs to a turn: only now may the page show it. */
async function reveal(tab: number, turn: Turn): Promise<void> {
  await orderPage(tab, { type: 'reveal', turn });
}

async function screenAnyway(tab: number, turn: Turn): Promise<void> {
  const settings = await readSettings();
  const again = (state: TabState) =>
    state.selection ? screenSelection(state, settings, 'reader') : screenTab(state, settings, 'reader');
  await showTab(tab, await changeTurn(tab, turn, again));
}

async function screenMarked(tab: number, turn: Turn): Promise<void> {
  const taken = await screenSelected(tab, await selectedText(tab, 0), turn);
  sendToPanels(tab, { type: 'selection', turn, taken });
}

function withoutSelection({ selection: _selection, ...state }: TabState): TabState {
  return state;
}

/** Only the page that the panel speaks of is described, and nobody but its panel gets to see it. */
async function describePage(tab: number, turn: Turn): Promise<void> {
  const state = await readTab(tab);
  const text = state?.turn === turn ? await askForStructure(tab, turn) : undefined;
  sendToPanels(tab, { type: 'structure', turn, ...(text === undefined ? {} : { text }) });
}

async function mark(tab: number, turn: Turn, spans: readonly Span[]): Promise<void> {
  const state = await readTab(tab);
  if (!state?.message || state.selection || state.turn !== turn) return;
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
