import browser, { type Runtime } from 'webextension-polyfill';
import { asStructure, type PageOrder, type PanelNews, panelCall, type Turn } from '../channel.ts';
import { readPreferences } from '../preferences/read-preferences.ts';
import type { Place, Seat } from './panel-tabs.ts';
import { readSettings } from './settings.ts';
import type { TabState } from './tab-state.ts';
import { badgeOf, panelStateOf, shapeOf } from './views.ts';

const panels = new Map<number, Map<Runtime.Port, Place>>();

/** Brings page, panel and toolbar of a tab to what its state says. */
export async function showTab(tab: number, state: TabState | undefined): Promise<void> {
  if (!state) return;
  await Promise.all([
    orderPage(tab, { type: 'shape', turn: state.turn, shape: shapeOf(state) }),
    sendState(tab, state),
    showBadge(tab, state),
  ]);
}

/** Tells the tab's panel, where there is one, what to show. */
export async function sendState(tab: number, state: TabState | undefined): Promise<void> {
  if (!panels.has(tab)) return void callPanels();
  const [{ language, local }, preferences] = await Promise.all([readSettings(), readPreferences()]);
  const turn = state?.turn ?? '';
  for (const [port, place] of panels.get(tab) ?? []) {
    const shape = place !== 'page' ? 'panel' : state ? shapeOf(state) : 'none';
    const shown =
      !state && place === 'own' ? ({ view: 'bring', language } as const) : panelStateOf(state, language);
    const news: PanelNews = { type: 'state', turn, shape, place, state: shown, local, preferences };
    port.postMessage(news);
  }
}

/** A panel whose line was cut when the background was stopped opens it anew, and is then told the state. */
async function callPanels(): Promise<void> {
  try {
    await browser.runtime.sendMessage(panelCall);
  } catch {
    // No panel is open anywhere.
  }
}

/** Tells the tab's panels something. */
export function sendToPanels(tab: number, news: PanelNews): void {
  for (const port of panels.get(tab)?.keys() ?? []) port.postMessage(news);
}

/** What the tab's page is built like; undefined when no page answers. */
export async function askForStructure(tab: number, turn: Turn): Promise<string | undefined> {
  try {
    return asStructure(await browser.tabs.sendMessage(tab, { type: 'describe', turn }, { frameId: 0 }));
  } catch {
    return undefined;
  }
}

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

async function showBadge(tab: number, state: TabState): Promise<void> {
  const text = badgeOf(state);
  const title = browser.i18n.getMessage(text === '?' ? 'unreadable' : 'open');
  try {
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#0b5c6b' });
    await browser.action.setBadgeText({ tabId: tab, text });
    await browser.action.setTitle({ tabId: tab, title });
  } catch {
    // The tab was closed in the meantime: nothing is left to show a badge on.
  }
}
