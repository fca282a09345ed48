import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import { asPageNews, asPanelRequest, type PageNews, panelPort } from '../channel.ts';
import { hearPolicy } from '../overlays/hear-policy.ts';
import { overlayKeys } from '../overlays/stored-overlays.ts';
import { handleRequest } from './handle-request.ts';
import { addPanel, orderPage, sendState, showTab } from './outlets.ts';
import { screenAgain } from './screen-again.ts';
import { isPanel, outlookTab } from './senders.ts';
import { forgetLaidPack } from './settings.ts';
import { changeTab, forgetTab, readTab } from './tab-state.ts';
import { takeNews } from './take-news.ts';

/* Listeners stand at the top: a woken worker must have them before its first turn ends. */

browser.runtime.onMessage.addListener((value: unknown, sender: Runtime.MessageSender) => {
  const tab = outlookTab(sender);
  const news = tab === undefined ? undefined : asPageNews(value);
  if (tab !== undefined && news) void hearPage(tab, news);
  return undefined;
});

browser.runtime.onConnect.addListener((port) => {
  const tab = port.sender?.tab?.id;
  if (port.name !== panelPort || tab === undefined || !isPanel(port.sender)) return port.disconnect();
  addPanel(tab, port);
  port.onMessage.addListener((value: unknown) => {
    const request = asPanelRequest(value);
    if (request) void handleRequest(tab, request);
  });
  void readTab(tab).then((state) => sendState(tab, state));
});

browser.action.onClicked.addListener((tab) => void togglePanel(tab));
browser.commands.onCommand.addListener((command, tab) => {
  if (command === 'toggle-panel' && tab) void togglePanel(tab);
});
browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab));
browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'managed') void hearPolicy();
  if (area === 'local') void takeChanges(Object.keys(changes));
});
void hearPolicy();

async function hearPage(tab: number, news: PageNews): Promise<void> {
  await showTab(tab, await takeNews(tab, news));
}

async function takeChanges(keys: readonly string[]): Promise<void> {
  const hasOtherRules = keys.some((key) => overlayKeys.includes(key));
  if (hasOtherRules) forgetLaidPack();
  if (hasOtherRules || keys.includes('language')) await screenAgain();
}

/** Opens or closes the panel; where no page of Outlook answers, the button's title says why. */
async function togglePanel({ id, url }: Tabs.Tab): Promise<void> {
  if (id === undefined) return;
  const state = await readTab(id);
  if (state && (await orderPage(id, { type: 'are-you-there', turn: state.turn }))) {
    return showTab(id, await changeTab(id, (now) => now && { ...now, open: !now.open, openedIn: now.turn }));
  }
  const title = browser.i18n.getMessage(url === undefined ? 'elsewhere' : 'reload');
  await browser.action.setTitle({ tabId: id, title });
  if (url !== undefined) await browser.action.setBadgeText({ tabId: id, text: '↻' });
}
