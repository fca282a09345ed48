import browser, { type Runtime } from 'webextension-polyfill';
import type { RegisterRecord } from '../../src/note/record.ts';
import type { Draft } from '../../src/ui/drafts.ts';
import type { PageOrder, Turn } from '../channel.ts';
import { beginnings } from '../latest-reading.ts';
import { type PanelNews, panelCall } from '../panel-news.ts';
import { readRecordOf } from '../register/record-of.ts';
import { readDismissals } from './dismissed.ts';
import { readDraft } from './kept-drafts.ts';
import type { Place, Seat } from './panel-tabs.ts';
import { readPanelWidth } from './panel-width.ts';
import { withTexts } from './rule-texts.ts';
import { readSettings, type Settings } from './settings.ts';
import { readTab, shownMessage, shownReport, type TabState } from './tab-state.ts';
import { badgeOf, panelStateOf, type Surroundings, shapeOf, titleOf } from './views.ts';

const panels = new Map<number, Map<Runtime.Port, Place>>();

/** Brings page, panel and toolbar of a tab to what its state says. */
export async function showTab(tab: number, state: TabState | undefined): Promise<void> {
  if (!state) return;
  const [isShownLast, isToldLast] = [beginShowing(tab), beginTelling(tab)];
  const around = await readAround(state);
  const isLast = isShownLast();
  const { turn } = state;
  const shape = shapeOf(state, around.preferences);
  const { width } = around;
  const ordered = isLast && orderPage(tab, { type: 'shape', turn, shape, width, still: opensStill(state) });
  if (!panels.has(tab)) void callPanels();
  else if (isToldLast()) sendAll(tab, state, around);
  await Promise.all([ordered, isLast && showBadge(tab, state, around)]);
}

/** Tells the tab's panel, where there is one, what to show now. */
export async function sendState(tab: number): Promise<void> {
  if (!panels.has(tab)) return void callPanels();
  // Before the state is read: of two that tell a tab, the later one has read the later state.
  const isToldLast = beginTelling(tab);
  const state = await readTab(tab);
  const around = await readAround(state);
  if (isToldLast()) sendAll(tab, state, around);
}

/** To show a tab, and to tell its panel: what is read for one may come after the next. */
const beginShowing = beginnings<number>();
const beginTelling = beginnings<number>();

/** Tells every panel whose tab has no state anew what to show: something has changed that is no tab's own. */
export async function sendToEmptyPanels(): Promise<void> {
  if (panels.size === 0) return callPanels();
  for (const tab of panels.keys()) if (!(await readTab(tab))) await sendState(tab);
}

/** A panel whose line was cut when the background was stopped opens it anew, and is then told the state. */
async function callPanels(): Promise<void> {
  try {
    await browser.runtime.sendMessage(panelCall);
  } catch {
    // No panel is open anywhere.
  }
}

/** What the tab's page is built like; undefined when no page answers. */
export async function askForStructure(tab: number, turn: Turn): Promise<string | undefined> {
  try {
    const text: unknown = await browser.tabs.sendMessage(tab, { type: 'describe', turn }, { frameId: 0 });
    return typeof text === 'string' && text.length <= longestStructure ? text : undefined;
  } catch {
    return undefined;
  }
}

const longestStructure = 500_000;

/** Gives the tab's content script an order; false when none is there to take it. */
export async function orderPage(tab: number, order: PageOrder): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tab, order, { frameId: 0 })) === true;
  } catch {
    return false;
  }
}

/** Keeps a panel's port until it closes. */
export function addPanel({ tab, place }: Seat, port: Runtime.Port): void {
  const ports = panels.get(tab) ?? new Map<Runtime.Port, Place>();
  panels.set(tab, ports.set(port, place));
  port.onDisconnect.addListener(() => {
    ports.delete(port);
    if (ports.size === 0 && panels.get(tab) === ports) panels.delete(tab);
  });
}

interface Around extends Surroundings, Pick<Settings, 'local' | 'pack' | 'isLanguageGoverned'> {
  /** What the register holds of the mail. */
  readonly kept: RegisterRecord | undefined;
  readonly draft: Draft | undefined;
  readonly width: number;
}

/** All of it is read at once, whatever the state: what is shown later must not be told earlier. */
async function readAround(state: TabState | undefined): Promise<Around> {
  const [settings, dismissals, width, kept, draft] = await Promise.all([
    readSettings(),
    readDismissals(shownMessage(state)),
    readPanelWidth(),
    readRecordOf(shownReport(state)),
    readDraft(shownReport(state)),
  ]);
  return { ...settings, dismissals, width, kept, draft };
}

function sendAll(tab: number, state: TabState | undefined, around: Around): void {
  const { language, isLanguageGoverned, local, pack, kept, preferences, width, draft } = around;
  const turn = state?.turn ?? '';
  const still = opensStill(state);
  for (const [port, place] of panels.get(tab) ?? []) {
    const shape = place !== 'page' ? 'panel' : state ? shapeOf(state, preferences) : 'none';
    const shown =
      !state && place === 'own'
        ? ({ view: 'bring', language } as const)
        : withTexts(panelStateOf(state, around), pack, kept);
    const news: PanelNews = {
      type: 'state',
      turn,
      shape,
      place,
      state: shown,
      local,
      preferences,
      width,
      still,
      ...(isLanguageGoverned && { isLanguageGoverned }),
      ...(draft && { draft }),
    };
    port.postMessage(news);
  }
}

/** A panel that opened by itself leaves the focus where the reader has it. */
function opensStill(state: TabState | undefined): boolean {
  return state?.openedItself !== undefined && state.openedItself === state.turn;
}

async function showBadge(tab: number, state: TabState, around: Surroundings): Promise<void> {
  const text = badgeOf(state, around.dismissals);
  const title = titleOf(state, around);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#0b5c6b' });
    await browser.action.setBadgeText({ tabId: tab, text });
    await browser.action.setTitle({ tabId: tab, title });
  } catch {
    // The tab was closed in the meantime: nothing is left to show a badge on.
  }
}
