import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import { asPageNews } from '../as-page-news.ts';
import type { PageNews } from '../channel.ts';
import { hearPolicy } from '../overlays/hear-policy.ts';
import { panelPort } from '../panel-news.ts';
import { hearRegister, tidyNow } from '../register/hear-register.ts';
import { recordIn } from '../register/stored-record.ts';
import { isSampleRequest } from '../sample-request.ts';
import { followChange, followedKeys, followMissedChange } from './follow-change.ts';
import { greet } from './greet.ts';
import { layMenus, menuIds } from './menus.ts';
import { addPanel, orderPage, sendState, showTab } from './outlets.ts';
import { forgetPanelTab, openBoundPanel, openOwnPanel, type Seat, seatOf } from './panel-tabs.ts';
import { passTornBlock } from './pass-torn-block.ts';
import { registerHosts } from './register-hosts.ts';
import { screenSelected } from './screen-selected.ts';
import { selectedText } from './selected-text.ts';
import {
  forgetGrantedHosts,
  isOutlook,
  isPanel,
  isWelcome,
  type OutlookPage,
  outlookPage,
} from './senders.ts';
import { forgetLaidPack } from './settings.ts';
import { showSample } from './show-sample.ts';
import { changeTab, forgetTab, listTabs, opened, readTab } from './tab-state.ts';
import { takeNews } from './take-news.ts';
import { takeRequest } from './take-request.ts';

/* Listeners stand at the top: a woken worker must have them before its first turn ends. */

browser.runtime.onMessage.addListener((value: unknown, sender: Runtime.MessageSender) => {
  const news = asPageNews(value);
  return news && outlookPage(sender).then((page) => page && hearPage(page, news));
});

browser.runtime.onMessage.addListener(hearRegister);
browser.runtime.onMessage.addListener((value: unknown, sender: Runtime.MessageSender) => {
  if (isWelcome(sender) && isSampleRequest(value)) void showSample();
});

browser.runtime.onConnect.addListener((port) => {
  const tab = port.sender?.tab?.id;
  if (port.name !== panelPort || tab === undefined || !isPanel(port.sender)) return port.disconnect();
  if (port.sender?.frameId !== 0) return hearPanel({ tab, place: 'page' }, port);
  const seat = seatOf(tab);
  port.onMessage.addListener((value: unknown) => void seat.then((known) => takeRequest(known, port, value)));
  let isGone = false;
  port.onDisconnect.addListener(() => {
    isGone = true;
  });
  void seat.then((known) => (isGone ? undefined : showIn(known, port)));
});

browser.action.onClicked.addListener((tab) => void togglePanel(tab));
browser.commands.onCommand.addListener((command, tab) => {
  if (command === 'toggle-panel' && tab) void togglePanel(tab);
  if (command === 'screen-selection' && tab?.id !== undefined) void screenMarkedText(tab.id);
  if (command === 'bring-mail') void openOwnPanel();
});
browser.tabs.onRemoved.addListener((tab) => void leaveTab(tab));
browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, frameId }, tab) => {
  if (menuItemId === menuIds.bring) void openOwnPanel();
  if (menuItemId === menuIds.selection && tab?.id !== undefined && selectionText) {
    void screenMenuText(tab.id, frameId ?? 0, selectionText);
  }
});
browser.runtime.onInstalled.addListener(({ reason }) => {
  void takeHosts();
  void greet(reason);
});
browser.runtime.onStartup.addListener(() => void takeHosts());
browser.runtime.onStartup.addListener(() => void tidyNow());
browser.permissions.onAdded.addListener(() => void takeHosts());
browser.permissions.onRemoved.addListener(() => void takeHosts());
browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'managed') void hearPolicy();
  if (area === 'local') void takeChanges(Object.keys(changes));
});
void passTornBlock();
void hearPolicy();
void followMissedChange();

/** True when the news is kept and shown: a page that gets no such answer tells everything anew. */
async function hearPage(page: OutlookPage, news: PageNews): Promise<boolean> {
  const state = await takeNews(page, news);
  await showTab(page.tab, state);
  return state?.turn === news.turn;
}

function hearPanel(seat: Seat, port: Runtime.Port): void {
  port.onMessage.addListener((value: unknown) => void takeRequest(seat, port, value));
  showIn(seat, port);
}

function showIn(seat: Seat, port: Runtime.Port): void {
  addPanel(seat, port);
  void sendState(seat.tab);
}

async function screenMarkedText(tab: number): Promise<void> {
  await screenSelected(tab, await selectedText(tab, 0));
}

async function screenMenuText(tab: number, frame: number, told: string): Promise<void> {
  await screenSelected(tab, await selectedText(tab, frame, told));
}

/** The reader may give and take leave for hosts on the options page and in the browser's own settings. */
async function takeHosts(): Promise<void> {
  forgetGrantedHosts();
  await Promise.allSettled([registerHosts(), layMenus()]);
}

async function leaveTab(tab: number): Promise<void> {
  await Promise.all([forgetTab(tab), forgetPanelTab(tab)]);
  await sendState(tab);
}

async function takeChanges(keys: readonly string[]): Promise<void> {
  if (followedKeys.some((key) => keys.includes(key))) {
    forgetLaidPack();
    await followChange();
  } else if (keys.some((key) => recordIn(key) !== undefined)) await showAgain();
}

/** Another panel, or the options page, has changed what the register holds of a mail that may be open here. */
async function showAgain(): Promise<void> {
  for (const tab of await listTabs()) await sendState(tab);
}

/**
 * Opens or closes the panel, in the page or beside it. Where an Outlook does not answer, the button's title says why;
 * anywhere else the reader gets a page to drop or paste a mail on.
 */
async function togglePanel({ id, url }: Tabs.Tab): Promise<void> {
  if (id === undefined) return;
  const state = await readTab(id);
  if (state && (await orderPage(id, { type: 'are-you-there', turn: state.turn }))) {
    if (state.frameless) return openBoundPanel(id);
    return showTab(
      id,
      await changeTab(id, (now) => now && { ...opened(now, !now.open), openedIn: now.turn }),
    );
  }
  if (!(await isOutlook(url))) {
    await openOwnPanel();
    return;
  }
  await browser.action.setTitle({ tabId: id, title: browser.i18n.getMessage('reload') });
  await browser.action.setBadgeText({ tabId: id, text: '↻' });
}
