import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { eventually, openOutlook } from './outlook-page.ts';
import { clickToolbarButton } from './toolbar-button.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser({ keepsPages: true });
});
afterAll(() => browser?.close());

// A page that holds a frame of an extension is never kept: it is loaded anew. So this mail is one without a handle.
test('a page that the browser has kept and brings back is known again by its own mail', async () => {
  const outlook = await openOutlook(browser.context);
  const { page } = outlook;
  await outlook.openMail('internal-lunch');
  await eventually(subjects, ['Lunch på torsdag?']);
  await page.evaluate(() => Reflect.set(window, 'isKept', true));
  await page.goto('https://outlook.live.com/mail/');
  await outlook.openMail('evening-meeting');
  await outlook.shownFrame();
  // One step for the mail, one for the page.
  // The page that asks may be gone before it has answered.
  await page.evaluate(() => void setTimeout(() => history.go(-2)));
  await page.waitForURL(/^https:\/\/outlook\.office\.com/, { waitUntil: 'commit' });
  await eventually(() => page.evaluate(() => Reflect.get(window, 'isKept')), true);
  await eventually(subjects, ['Lunch på torsdag?']);
  expect(await outlook.additions()).toEqual([]);
  await clickToolbarButton(browser.context, page, browser.extension);
  const frame = await outlook.shownFrame();
  await frame.waitForSelector('.panel');
  await outlook.openMail('evening-meeting');
  await eventually(outlook.additions, ['DIV']);
});

/** Subjects of the mails that the background holds for its tabs. */
async function subjects(): Promise<unknown[]> {
  const [worker] = browser.context.serviceWorkers();
  const stored = await worker?.evaluate(() => Reflect.get(globalThis, 'chrome').storage.session.get(null));
  const tabs = Object.entries(Object(stored)).filter(([key]) => key.startsWith('tab:'));
  return tabs.map(([, state]) => Object(state).message?.subject);
}
