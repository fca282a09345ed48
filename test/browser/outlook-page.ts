import type { BrowserContext, Frame, Page } from 'playwright-core';
import { expect } from 'vitest';

/** One tab with the replica in it, and what a test needs to see of it from outside. */
export interface OutlookPage {
  readonly page: Page;
  /** Clicks a mail in the list and waits until its body is painted. */
  readonly openMail: (id: string) => Promise<void>;
  /** The extension's frame, once it is shown in the page. */
  readonly shownFrame: () => Promise<Frame>;
  /** Opens the panel by its handle. */
  readonly openPanel: () => Promise<Frame>;
  /** What the page's root holds beside its own head and body, such as `DIV`. */
  readonly additions: () => Promise<string[]>;
  /** Every attribute of the page's root, head and body. */
  readonly rootAttributes: () => Promise<string[]>;
  /** The text that the extension's highlights mark in the mail, one entry a range. */
  readonly markedTexts: () => Promise<string[]>;
}

const hostElement = 'html > :not(head, body)';

/** Opens the replica under one of Outlook's host names. */
export async function openOutlook(
  context: BrowserContext,
  host = 'outlook.office.com',
): Promise<OutlookPage> {
  const page = await context.newPage();
  await page.goto(`https://${host}/mail/`);
  const shownFrame = async () => {
    await page.waitForFunction(
      (selector) => {
        const host = document.querySelector(selector);
        return host !== null && getComputedStyle(host).opacity === '1' && host.clientWidth > 0;
      },
      hostElement,
      { timeout: 20_000 },
    );
    // An element that the page has just given back may wait for its frame.
    const ours = () => page.frames().find((one) => one.url().startsWith('chrome-extension://'));
    for (let waits = 0; waits < 400 && !ours(); waits++) await page.waitForTimeout(50);
    const frame = ours();
    if (!frame) throw new Error('The page holds our element, but no frame is in it.');
    await frame.waitForSelector('.handle, .panel');
    return frame;
  };
  return {
    page,
    shownFrame,
    openMail: async (id) => {
      await page.click(`[data-mail="${id}"]`);
      await page.waitForFunction(isPainted, id);
    },
    openPanel: async () => {
      const frame = await shownFrame();
      await press(frame, '.handle');
      await frame.waitForSelector('.panel');
      await untilPointed(frame, '.panel .header');
      return frame;
    },
    additions: () => page.$$eval(hostElement, (found) => found.map((one) => one.tagName)),
    rootAttributes: () =>
      page.$$eval('html, head, body', (found) =>
        found.flatMap((one) =>
          [...one.attributes].map(({ name, value }) => `${one.localName} ${name}="${value}"`),
        ),
      ),
    markedTexts: () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('samverkanskoll') ?? [])].map((range) =>
          range instanceof Range ? range.toString() : '',
        ),
      ),
  };
}

/** Clicks what the extension's frame holds, once the pointer gets there. */
export async function press(frame: Frame, selector: string): Promise<void> {
  await untilPointed(frame, selector);
  await frame.click(selector);
}

/** The browser leads the pointer into a frame of another process only when that has been drawn at its new size. */
async function untilPointed(frame: Frame, selector: string): Promise<void> {
  for (let times = 0; times < 400; times += 1) {
    await frame.hover(selector);
    if (await frame.$eval(selector, (found) => found.matches(':hover'))) return;
    await frame.waitForTimeout(50);
  }
  throw new Error(`The pointer does not get to ${selector}.`);
}

/** Asks until the answer is the expected one. */
export async function eventually<T>(ask: () => Promise<T>, expected: T): Promise<void> {
  await expect.poll(ask, { timeout: 20_000, interval: 50 }).toEqual(expected);
}

/** Runs in the page: the mail's body stands in the pane that is shown. */
function isPainted(id: string): boolean {
  const row = document.querySelector(`[data-mail="${id}"]`);
  const bodies = [...document.querySelectorAll('[id^="UniqueMessageBody"]')].filter((one) =>
    one.checkVisibility(),
  );
  const subjects = [...document.querySelectorAll('[id$="_SUBJECT"] span')].filter((one) =>
    one.checkVisibility(),
  );
  const [subject] = subjects;
  return bodies.length === 1 && row?.children[1]?.textContent === subject?.textContent;
}
