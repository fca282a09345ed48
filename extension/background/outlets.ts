import browser, { type Runtime } from 'webextension-polyfill';
import type { PageOrder, PanelNews } from '../channel.ts';
import { readSettings } from './settings.ts';
import type { TabState } from './tab-state.ts';
import { badgeOf, panelStateOf, shapeOf } from './views.ts';

const panels = new Map<number, Set<Runtime.Port>>();

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
  const ports = panels.get(tab);
  if (!ports) return;
  const { language, local } = await readSettings();
  const news: PanelNews = {
    type: 'state',
    turn: state?.turn ?? '',
    shape: state ? shapeOf(state) : 'none',
    state: panelStateOf(state, language),
    local,
  };
  for (const port of ports) port.postMessage(news);
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
export function addPanel(tab: number, port: Runtime.Port): void {
  const ports = panels.get(tab) ?? new Set();
  panels.set(tab, ports.add(port));
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
