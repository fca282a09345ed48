import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { openOutlook } from './outlook-page.ts';

let browser: OpenBrowser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('a mail in a window of its own, without an address, gets its handle and its panel', async () => {
  const outlook = await openOutlook(browser.context);
  await outlook.openMail('evening-meeting');
  const opening = browser.context.waitForEvent('page');
  await outlook.page.evaluate(() => {
    const popOut = window.open('about:blank', '_blank', 'popup,width=1000,height=700');
    const pane = document.querySelector('#ConversationReadingPaneContainer, #ItemReadingPaneContainer');
    if (!popOut || !pane) throw new Error('no window or no pane');
    const root = popOut.document.createElement('div');
    root.id = '_owa_projection_root';
    root.append(popOut.document.importNode(pane, true));
    popOut.document.body.append(root);
  });
  const page = await opening;
  expect(page.url()).toBe('about:blank');
  await page.waitForSelector('html > :not(head, body)', { state: 'attached', timeout: 10_000 });
  await expect
    .poll(() => page.frames().some((frame) => frame.url().startsWith('chrome-extension://')), {
      timeout: 10_000,
    })
    .toBe(true);
  const frame = page.frames().find((one) => one.url().startsWith('chrome-extension://'));
  await frame?.waitForSelector('.handle');
  await frame?.click('.handle');
  expect(await frame?.textContent('.panel h2')).toContain('Sammankomst');
  expect(await frame?.$$('.notices button')).toHaveLength(0);
});
