import { expect, vi } from 'vitest';
import type { PanelNews } from '../extension/panel-news.ts';
import type { fakeBrowser } from './fake-browser.ts';

type Browser = ReturnType<typeof fakeBrowser>;

/** A panel that speaks to the background: what it was told, and a way to ask. */
export interface FakePanel {
  readonly news: PanelNews[];
  readonly ask: (request: object) => void;
}

/** The latest state that a panel was told to show. */
export function shownIn({ news }: FakePanel) {
  return news.findLast((one) => one.type === 'state');
}

/** Waits for what comes when the machine has the time. */
export function eventually(check: () => unknown): Promise<unknown> {
  return vi.waitFor(check, { timeout: 20_000 });
}

/** Speaks as the content script of a tab does, and waits until everything is done that this sets going. */
export async function tellFrom(browser: Browser, tab: number, news: object): Promise<void> {
  const url = 'https://outlook.office.com/mail/';
  const sender = { id: 'samverkanskoll', frameId: 0, url, tab: { id: tab } };
  await Promise.all(browser.runtime.onMessage.fire(news, sender));
}

/** Opens a line as a panel does, and waits for the first state. */
export async function connectFrom(browser: Browser, tab: number, frameId = 3): Promise<FakePanel> {
  const panel = openLineFrom(browser, tab, frameId);
  await eventually(() => expect(panel.news).not.toHaveLength(0));
  return panel;
}

/** Opens a line as a panel does: in the page of a tab, or with frame 0 as a tab of its own. */
export function openLineFrom(browser: Browser, tab: number, frameId: number): FakePanel {
  const news: PanelNews[] = [];
  let hear: (value: unknown) => void = () => undefined;
  const url = 'chrome-extension://samverkanskoll/extension/panel/panel.html';
  browser.runtime.onConnect.fire({
    name: 'panel',
    sender: { id: 'samverkanskoll', url, frameId, tab: { id: tab } },
    postMessage: (value: PanelNews) => void news.push(structuredClone(value)),
    disconnect: () => undefined,
    onMessage: {
      addListener: (listener: typeof hear) => {
        hear = listener;
      },
    },
    onDisconnect: { addListener: () => undefined },
  });
  return { news, ask: (request) => hear({ id: 1, request }) };
}
