import type { Worker } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { eventually, type OutlookPage, openOutlook } from './outlook-page.ts';
import { clickToolbarButton } from './toolbar-button.ts';

let browser: OpenBrowser;
let outlook: OutlookPage;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  outlook = await openOutlook(browser.context);
});
afterEach(() => outlook.page.close());

const hostWidth = () => outlook.page.evaluate(() => document.querySelector('html > div')?.clientWidth);

describe('what the page changes', () => {
  test('while the answer is under way: it is not shown beside the mail that came instead', async () => {
    await outlook.page.evaluate(swapWhenOurHostAppears);
    await outlook.page.click('[data-mail="evening-meeting"]');
    await eventually(() => outlook.page.evaluate(() => Reflect.get(window, 'swapped')), true);
    await eventually(outlook.additions, []);
    expect(await outlook.page.evaluate(() => Reflect.get(window, 'besideOther'))).toEqual([]);
  });

  test('in the words of the mail itself: the old result goes before the next picture', async () => {
    await outlook.openMail('evening-meeting');
    await outlook.shownFrame();
    expect(await outlook.page.evaluate(opacityAfterChange, 'words')).toBe('0');
    await outlook.shownFrame();
  });

  test('in the visibility of its pane: the result goes before the next picture', async () => {
    await outlook.openMail('evening-meeting');
    await outlook.shownFrame();
    expect(await outlook.page.evaluate(opacityAfterChange, 'visibility')).toBe('0');
  });

  test('in the headers first: they are never screened with the former mail’s body', async () => {
    await outlook.openMail('evening-meeting');
    await outlook.shownFrame();
    const worker = await theWorker();
    await worker.evaluate(recordScreened);
    await outlook.page.evaluate(paintHeadersBeforeBody);
    const screened = () => worker.evaluate(() => Reflect.get(globalThis, 'screened') as string[][]);
    await expect.poll(async () => (await screened()).length, { timeout: 20_000 }).toBeGreaterThan(0);
    expect(new Set((await screened()).map((one) => one.join(': ')))).toEqual(
      new Set(['Privat: Hej, jag blir hemma i morgon.']),
    );
  });

  test('in the recipients alone: the reader’s own choice holds', async () => {
    await outlook.openMail('ruling-newsletter');
    await clickToolbarButton(browser.context, outlook.page, browser.extension);
    const frame = await outlook.shownFrame();
    await frame.click('button:has-text("Granska ändå")');
    await frame.waitForSelector('[role="tablist"]');
    await outlook.page.evaluate(addRecipient);
    const worker = await theWorker();
    await eventually(() => worker.evaluate(knowsRecipient, 'Tillagd Mottagare'), true);
    await outlook.shownFrame();
    await frame.waitForSelector('[role="tablist"]');
    expect(await hostWidth()).toBe(384);
  });

  test('by a new start with a dialog open: the panel can be opened again', async () => {
    await outlook.openMail('evening-meeting');
    await outlook.openPanel();
    await outlook.page.click('#open-dialog');
    await eventually(hostWidth, 44);
    await outlook.page.reload();
    await outlook.openMail('evening-meeting');
    await eventually(hostWidth, 384);
  });

  test('by a mail that calls itself a dialog: the panel stays', async () => {
    await outlook.openMail('evening-meeting');
    const frame = await outlook.openPanel();
    await outlook.page.evaluate(putDialogInMail);
    await expect.poll(() => frame.textContent('.panel'), { timeout: 20_000 }).toContain('Solvinge');
    await outlook.page.waitForTimeout(1500);
    await outlook.shownFrame();
    expect(await hostWidth()).toBe(384);
  });
});

test('a mail that the browser has no room for is said to be unreadable', async () => {
  const worker = await theWorker();
  await worker.evaluate(fillStorage);
  try {
    await outlook.openMail('evening-meeting');
    await eventually(() => worker.evaluate(readings), ['unreadable']);
  } finally {
    await worker.evaluate(() => Reflect.get(globalThis, 'chrome').storage.session.remove('filling'));
  }
});

async function theWorker(): Promise<Worker> {
  const { context } = browser;
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

/** Runs in the page: brings in another mail, without a new address, as soon as our element is there. */
function swapWhenOurHostAppears(): void {
  const beside: string[] = [];
  Reflect.set(window, 'besideOther', beside);
  const swap = (area: Element) => {
    const old = [...area.children].find((pane) => pane.checkVisibility());
    const next = old?.cloneNode(true);
    if (!(old instanceof HTMLElement) || !(next instanceof HTMLElement)) return;
    const subject = next.querySelector<HTMLElement>('[id$="_SUBJECT"] span');
    const body = next.querySelector('[class^="rps_"]');
    if (!subject || !body) return;
    subject.textContent = subject.title = 'Privat';
    body.textContent = 'Hej, jag blir hemma i morgon.';
    old.style.display = 'none';
    area.append(next);
    Reflect.set(window, 'swapped', true);
  };
  new MutationObserver((records) => {
    const isOurs = records.some(({ addedNodes }) => [...addedNodes].some((node) => node.nodeName === 'DIV'));
    const area = document.querySelector('#ReadingPaneContainerId');
    if (isOurs && area && !Reflect.get(window, 'swapped')) swap(area);
  }).observe(document.documentElement, { childList: true });
  const look = () => {
    const host = document.querySelector('html > :not(head, body)');
    const isShown = host !== null && getComputedStyle(host).opacity === '1';
    if (isShown && Reflect.get(window, 'swapped')) beside.push('shown');
    requestAnimationFrame(look);
  };
  look();
}

/** Runs in the page: changes the open mail in place and tells how our element stands at the next frame. */
async function opacityAfterChange(what: string): Promise<string> {
  const body = [...document.querySelectorAll('[id^="UniqueMessageBody"]')].find((one) =>
    one.checkVisibility(),
  );
  const pane = body?.closest<HTMLElement>('#ReadingPaneContainerId > div');
  const host = document.querySelector('html > :not(head, body)');
  if (!body || !pane || !host) return 'not there';
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let last = walker.nextNode();
  for (let node = last; node; node = walker.nextNode()) if (node.nodeValue?.trim()) last = node;
  if (what === 'visibility') pane.style.visibility = 'hidden';
  else if (last) last.nodeValue = 'Vänliga hälsningar från oss alla';
  await new Promise((resolve) => requestAnimationFrame(resolve));
  return getComputedStyle(host).opacity;
}

/** Runs in the page: a new address and new headers at once, the new body a while later. */
function paintHeadersBeforeBody(): void {
  const pane = [...document.querySelectorAll('#ReadingPaneContainerId > div')].find((one) =>
    one.checkVisibility(),
  );
  const subject = pane?.querySelector<HTMLElement>('[id$="_SUBJECT"] span');
  const body = pane?.querySelector('[class^="rps_"]');
  if (!subject || !body) return;
  history.pushState({}, '', '/mail/inbox/id/another');
  subject.textContent = subject.title = 'Privat';
  setTimeout(() => {
    body.textContent = 'Hej, jag blir hemma i morgon.';
  }, 900);
}

/** Runs in the background: keeps subject and body of every mail that is screened from now on. */
function recordScreened(): void {
  const screened: string[][] = [];
  Reflect.set(globalThis, 'screened', screened);
  Reflect.get(globalThis, 'chrome').storage.session.onChanged.addListener((changes: object) => {
    for (const { newValue } of Object.values(changes)) {
      if (newValue?.message) screened.push([newValue.message.subject, newValue.message.body.trim()]);
    }
  });
}

/** Runs in the page. */
function addRecipient(): void {
  const list = [...document.querySelectorAll('[id^="MSG_"][id$="_TO"]')].find((one) => one.checkVisibility());
  const person = list?.querySelector('[data-lpc-hover-target-id], .lpc-hoverTarget');
  const added = person?.cloneNode(true);
  if (!(added instanceof HTMLElement)) return;
  added.textContent = 'Tillagd Mottagare';
  for (const name of ['aria-label', 'title'])
    if (added.hasAttribute(name)) added.setAttribute(name, 'Tillagd');
  person?.after(added);
}

/** Runs in the background. */
async function knowsRecipient(name: string): Promise<boolean> {
  return JSON.stringify(await Reflect.get(globalThis, 'chrome').storage.session.get(null)).includes(name);
}

/** Runs in the page. */
function putDialogInMail(): void {
  const body = [...document.querySelectorAll('[class^="rps_"]')].find((one) => one.checkVisibility());
  const dialog = document.createElement('div');
  dialog.setAttribute('role', 'dialog');
  dialog.setAttribute('aria-modal', 'true');
  dialog.textContent = 'Läs mer på vår sida';
  body?.append(dialog);
}

/** Runs in the background: leaves about two thousand bytes of what a browser gives an extension. */
async function fillStorage(): Promise<void> {
  const { session } = Reflect.get(globalThis, 'chrome').storage;
  const room = session.QUOTA_BYTES - (await session.getBytesInUse(null)) - 2000;
  await session.set({ filling: 'x'.repeat(room) });
}

/** Runs in the background: what is known of the tab that a page of Outlook has spoken from last. */
async function readings(): Promise<string[]> {
  const all = await Reflect.get(globalThis, 'chrome').storage.session.get(null);
  return Object.entries<{ reading: string }>(all)
    .filter(([key]) => key.startsWith('tab:'))
    .slice(-1)
    .map(([, { reading }]) => reading);
}
