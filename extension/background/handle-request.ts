import type { Message } from '../../src/mail/message.ts';
import type { Dismissal } from '../../src/note/dismissals.ts';
import { toBodySpans } from '../../src/text/wording.ts';
import type { PanelRequest, Turn } from '../channel.ts';
import { readPreferences } from '../preferences/read-preferences.ts';
import { setAside, takeBack } from './dismissed.ts';
import { keepTabsRecord } from './keep-record.ts';
import { keepDraft } from './kept-drafts.ts';
import { keepLanguage } from './language.ts';
import { mailIdOf } from './mail-id.ts';
import { askForStructure, orderPage, sendState, showTab } from './outlets.ts';
import { bringForward, openOwnPanel, type Seat } from './panel-tabs.ts';
import { takePanelWidth } from './panel-width.ts';
import { screenAgain } from './screen-again.ts';
import { screenBrought } from './screen-brought.ts';
import { screenSelected } from './screen-selected.ts';
import { screenSelection, screenTab } from './screen-tab.ts';
import { selectedText } from './selected-text.ts';
import { readSettings } from './settings.ts';
import { changeTab, listTabs, opened, readTab, shownMessage, type TabState } from './tab-state.ts';

/**
 * Does what the reader asked for in the panel of a tab, and gives the answer where there is one. A panel that was not
 * told that it is done asks again: whatever is done must be the same when it is done twice.
 */
export async function handleRequest({ tab, place }: Seat, request: PanelRequest): Promise<unknown> {
  switch (request.type) {
    case 'shown':
      // A panel that has nothing to show stays hidden, though the page may keep its frame for the next mail.
      return request.shape === 'none' || place !== 'page' ? undefined : reveal(tab, request.turn);
    case 'open':
      return showTab(tab, await changeTurn(tab, request.turn, (state) => opened(state, true)));
    case 'close':
      return showTab(tab, await changeTurn(tab, request.turn, (state) => opened(state, false)));
    case 'screen-anyway':
      return screenAnyway(tab, request.turn);
    case 'describe-page':
      return describePage(tab, request.turn);
    case 'set-language':
      await keepLanguage(request.language);
      // The change of storage does so, too: but the panel may only be told that it is done once it is.
      return screenAgain();
    case 'show-in-mail':
      await mark(tab, request);
      if (place === 'bound' && request.spans.length > 0) await bringForward(tab);
      return;
    case 'dismiss':
      return dismiss(tab, request.turn, request.dismissal);
    case 'restore':
      return changeDismissals(tab, request.turn, (message) => takeBack(message, request.finding));
    case 'resize':
      return place === 'page' ? resize(tab, request.turn, request.width, request.done) : undefined;
    case 'screen-selection':
      return place === 'own' ? undefined : screenMarked(tab, request.turn);
    case 'screen-whole':
      return showTab(tab, await changeTurn(tab, request.turn, withoutSelection));
    case 'bring-mail':
      // Done at once, as a second time would open a second page.
      void openOwnPanel();
      return;
    case 'screen-message':
      // Only a panel on its own has no page that its words could be taken for.
      return place === 'own' ? screenBrought(tab, request.message, request.origin) : undefined;
    case 'keep-record':
      return keepTabsRecord(tab, request.turn, request.choice);
    case 'keep-draft':
      return keepDraft(request.mail, request.draft);
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

/**
 * Policy may ask for a few words about why, whatever the reason: without them nothing is set aside. A panel that did not
 * know of it is told, and says so to the reader.
 */
async function dismiss(tab: number, turn: Turn, dismissal: Dismissal): Promise<void> {
  const { requiresComment } = await readPreferences();
  if (requiresComment && !dismissal.comment?.trim()) return sendState(tab);
  await changeDismissals(tab, turn, (message) => setAside(message, dismissal));
}

/** The same mail may be open in other tabs, and is shown there as it is here. */
async function changeDismissals(
  tab: number,
  turn: Turn,
  change: (message: Message) => Promise<void>,
): Promise<void> {
  const state = await readTab(tab);
  const message = shownMessage(state);
  if (state?.turn !== turn || !message) return;
  await change(message);
  const id = mailIdOf(message);
  for (const one of await listTabs()) {
    const now = await changeTab(one, () => undefined);
    const shown = shownMessage(now);
    if (!shown || mailIdOf(shown) !== id) continue;
    await (isOnItsOwn(now) ? sendState(one) : showTab(one, now));
  }
}

/** A panel without an Outlook behind it has neither page nor badge. */
function isOnItsOwn(state: TabState | undefined): boolean {
  return state?.origin !== undefined;
}

async function resize(tab: number, turn: Turn, wanted: number, isDone: boolean): Promise<void> {
  const width = await takePanelWidth(wanted, isDone);
  await orderPage(tab, { type: 'shape', turn, shape: 'panel', width, still: true });
}

async function screenMarked(tab: number, turn: Turn): Promise<boolean> {
  return screenSelected(tab, await selectedText(tab, 0), turn);
}

function withoutSelection({ selection: _selection, ...state }: TabState): TabState {
  return state;
}

/** Only the page that the panel speaks of is described, and nobody but its panel gets to see it. */
async function describePage(tab: number, turn: Turn): Promise<string | undefined> {
  const state = await readTab(tab);
  return state?.turn === turn ? askForStructure(tab, turn) : undefined;
}

type Showing = Extract<PanelRequest, { type: 'show-in-mail' }>;

async function mark(tab: number, { turn, spans, number }: Showing): Promise<void> {
  const state = await readTab(tab);
  if (!state?.message || state.selection || state.turn !== turn) return;
  const order = { type: 'mark', turn, spans: toBodySpans(state.message, spans) } as const;
  await orderPage(tab, number === undefined ? order : { ...order, number });
}

/** Changes a tab as the reader asked, unless another mail has come up since. */
function changeTurn(
  tab: number,
  turn: Turn,
  change: (state: TabState) => TabState,
): Promise<TabState | undefined> {
  return changeTab(tab, (state) => (state?.turn === turn ? change(state) : undefined));
}
