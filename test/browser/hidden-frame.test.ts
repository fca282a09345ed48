import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { type OutlookPage, openOutlook } from './outlook-page.ts';

let browser: OpenBrowser;
let outlook: OutlookPage;
beforeAll(async () => {
  browser = await openBrowser();
  outlook = await openOutlook(browser.context);
});
afterAll(() => browser?.close());

// Styles alone do not tell: a frame in a hidden element may be painted all the same.
test('while what is open is in doubt, nothing of the panel is painted, nor takes a click, nor loses the focus', async () => {
  const { page } = outlook;
  await outlook.openMail('evening-meeting');
  await outlook.shownFrame();
  const bare = await corner();
  const frame = await outlook.openPanel();
  await frame.click('#tab-note');
  await frame.focus('.field textarea >> nth=0');
  await expect.poll(async () => bare.equals(await corner())).toBe(false);
  await page.evaluate(changeWithoutEnd);
  await expect.poll(async () => bare.equals(await corner()), { timeout: 4000, interval: 50 }).toBe(true);
  expect(await page.evaluate(isOursAtCorner)).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.parentElement?.localName)).toBe('html');
  await page.evaluate(() => clearInterval(Reflect.get(window, 'changing')));
  await outlook.shownFrame();
  await expect.poll(async () => bare.equals(await corner())).toBe(false);
});

/** A picture of where the panel is when it is open, and the page's own ground when it is not. */
function corner(): Promise<Buffer> {
  return outlook.page.screenshot({ clip: { x: 1080, y: 560, width: 200, height: 160 } });
}

/** Runs in the page. */
function isOursAtCorner(): boolean {
  return document.elementFromPoint(1200, 640)?.parentElement?.localName === 'html';
}

/** Runs in the page: no two readings of the mail are equal from now on. */
function changeWithoutEnd(): void {
  const body = [...document.querySelectorAll('[id^="UniqueMessageBody"]')].find((one) =>
    one.checkVisibility(),
  );
  const walker = body && document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let node = walker?.nextNode();
  while (node && !node.nodeValue?.trim()) node = walker?.nextNode();
  const before = node?.nodeValue ?? '';
  let count = 0;
  const change = () => {
    if (node) node.nodeValue = `${before} ${count++ % 2 === 0 ? 'a' : 'b'}`;
  };
  change();
  Reflect.set(window, 'changing', setInterval(change, 120));
}
