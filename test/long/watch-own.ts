import type { BrowserContext, Worker } from 'playwright-core';
import { medianOf } from './median-of.ts';

/** How many observers the content script holds on a page in which no mail is open. */
export async function countOwnObservers(context: BrowserContext): Promise<number> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
    if (origin.startsWith('chrome-extension://')) worlds.push(id);
  });
  await page.goto('https://outlook.office.com/mail/');
  await page.waitForTimeout(1500);
  await session.send('Runtime.enable');
  const [contextId] = worlds;
  if (contextId === undefined) throw new Error('The content script is not in the page.');
  await session.send('HeapProfiler.collectGarbage');
  let count = 0;
  for (const kind of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver']) {
    const given = { expression: `${kind}.prototype`, contextId };
    const { objectId } = (await session.send('Runtime.evaluate', given)).result;
    if (!objectId) throw new Error(`The page knows no ${kind}.`);
    const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: objectId });
    const { result } = await session.send('Runtime.getProperties', {
      objectId: objects.objectId ?? '',
      ownProperties: true,
    });
    count += Number(result.find(({ name }) => name === 'length')?.value?.value ?? 0);
  }
  await page.close();
  return count;
}

const invitations = ['evening-meeting', 'advisory-board', 'product-webinar', 'workplace-information'];

/** How soon a mail's result is in sight: medians in milliseconds over 20 openings. */
export interface HandleSpeed {
  /** From the settled mail's arrival in the background until our element is visible in the page. */
  readonly afterReading: number;
  /** From the last change in the reading pane until our element is visible. */
  readonly afterChange: number;
  /** From the settled mail's arrival in the background until the toolbar's badge tells what was found. */
  readonly badgeAfterReading: number;
  /** From the last change in the reading pane until the badge tells. */
  readonly badgeAfterChange: number;
}

/** Opens invitations in turn and watches page and toolbar. */
export async function timeHandles(context: BrowserContext, worker: Worker): Promise<HandleSpeed> {
  const page = await context.newPage();
  await page.goto('https://outlook.office.com/mail/');
  await page.waitForSelector('[data-mail]');
  await page.bringToFront();
  await worker.evaluate(noteNews);
  await worker.evaluate(noteBadges);
  await page.evaluate(noteSights);
  const afterReading: number[] = [];
  const afterChange: number[] = [];
  const badgeAfterReading: number[] = [];
  const badgeAfterChange: number[] = [];
  for (let opening = 0; opening < 20; opening += 1) {
    await page.evaluate(() => Reflect.set(window, 'shownAt', 0));
    await page.click(`[data-mail="${invitations[opening % invitations.length]}"]`);
    await page.waitForTimeout(300);
    await page.waitForFunction(isShown, undefined, { timeout: 15_000 });
    await page.waitForTimeout(300);
    const { shown, changed } = await page.evaluate(readSights);
    afterChange.push(shown - changed);
    const { news, badge } = await worker.evaluate(readMoments);
    afterReading.push(shown - news);
    badgeAfterReading.push(badge - news);
    badgeAfterChange.push(badge - changed);
  }
  await page.close();
  return {
    afterReading: medianOf(afterReading),
    afterChange: medianOf(afterChange),
    badgeAfterReading: medianOf(badgeAfterReading),
    badgeAfterChange: medianOf(badgeAfterChange),
  };
}

/** Runs in the background: keeps when a settled mail last arrived. */
function noteNews(): void {
  Reflect.get(globalThis, 'chrome').runtime.onMessage.addListener((news: { type?: unknown }) => {
    if (news.type === 'message')
      Reflect.set(globalThis, 'newsAt', performance.timeOrigin + performance.now());
  });
}

/** Runs in the background: keeps when the badge of the tab in front last got another text. */
async function noteBadges(): Promise<void> {
  const { action, tabs } = Reflect.get(globalThis, 'chrome');
  const [{ id: tabId }] = await tabs.query({ active: true, lastFocusedWindow: true });
  let before = '';
  setInterval(async () => {
    const text: string = await action.getBadgeText({ tabId });
    const isNew = text !== '' && text !== before;
    if (isNew) Reflect.set(globalThis, 'badgeAt', performance.timeOrigin + performance.now());
    before = text;
  }, 10);
}

/** Runs in the background. */
function readMoments(): { news: number; badge: number } {
  return { news: Reflect.get(globalThis, 'newsAt'), badge: Reflect.get(globalThis, 'badgeAt') };
}

/** Runs in the page: keeps when the pane last changed before our element came, and when that was. */
function noteSights(): void {
  const now = () => performance.timeOrigin + performance.now();
  const pane = document.getElementById('ReadingPaneContainerId');
  Reflect.set(window, 'shownAt', 0);
  const onChange = () => {
    Reflect.set(window, 'changedAt', now());
    Reflect.set(window, 'shownAt', 0);
  };
  if (pane) {
    const all = { subtree: true, childList: true, characterData: true, attributes: true };
    new MutationObserver(onChange).observe(pane, all);
  }
  const look = () => {
    const host = document.querySelector('html > :not(head, body)');
    const isVisible = host !== null && getComputedStyle(host).opacity === '1';
    if (isVisible && Reflect.get(window, 'shownAt') === 0) Reflect.set(window, 'shownAt', now());
    requestAnimationFrame(look);
  };
  look();
}

/** Runs in the page. */
function isShown(): boolean {
  return Reflect.get(window, 'shownAt') > 0;
}

/** Runs in the page. */
function readSights(): { shown: number; changed: number } {
  return { shown: Reflect.get(window, 'shownAt'), changed: Reflect.get(window, 'changedAt') };
}
