import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { eventually, type OutlookPage, openOutlook } from './outlook-page.ts';

let browser: OpenBrowser;
let outlook: OutlookPage;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  outlook = await openOutlook(browser.context);
  await outlook.openMail('evening-meeting');
  await outlook.shownFrame();
});
afterEach(() => outlook.page.close());

test('our element comes back with its result when the page takes it away', async () => {
  await outlook.openPanel();
  await outlook.page.evaluate(() => document.querySelector('html > :not(head, body)')?.remove());
  const frame = await outlook.shownFrame();
  await frame.waitForSelector('.finding');
  expect(await outlook.additions()).toEqual(['DIV']);
});

test('a page that takes it away again and again has its way after ten returns', async () => {
  expect(await outlook.page.evaluate(takeAwayEveryTime)).toBe(11);
  expect(await outlook.additions()).toEqual([]);
  await outlook.openMail('advisory-board');
  await outlook.page.waitForTimeout(1500);
  expect(await outlook.page.evaluate(() => Reflect.get(window, 'taken'))).toBe(11);
});

test('what the background has taken away itself does not come back', async () => {
  await outlook.openMail('internal-lunch');
  await eventually(outlook.additions, []);
  await outlook.page.waitForTimeout(500);
  expect(await outlook.additions()).toEqual([]);
});

/** Runs in the page: takes our element away whenever it is there, and tells how often that was after two seconds. */
async function takeAwayEveryTime(): Promise<number> {
  Reflect.set(window, 'taken', 0);
  const take = () => {
    const host = document.querySelector('html > :not(head, body)');
    if (!host) return;
    Reflect.set(window, 'taken', Reflect.get(window, 'taken') + 1);
    host.remove();
  };
  new MutationObserver(take).observe(document.documentElement, { childList: true });
  take();
  await new Promise((resolve) => setTimeout(resolve, 2000));
  return Reflect.get(window, 'taken');
}
