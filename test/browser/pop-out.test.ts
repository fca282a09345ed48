import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { openOutlook, press } from './outlook-page.ts';
import { popOut } from './pop-out.ts';

let browser: OpenBrowser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('a mail in a window of its own, without an address, gets its handle and its panel', async () => {
  const outlook = await openOutlook(browser.context);
  await outlook.openMail('evening-meeting');
  const page = await popOut(outlook);
  expect(page.url()).toBe('about:blank');
  await page.waitForSelector('html > :not(head, body)', { state: 'attached', timeout: 20_000 });
  await expect
    .poll(() => page.frames().some((frame) => frame.url().startsWith('chrome-extension://')), {
      timeout: 20_000,
    })
    .toBe(true);
  const frame = page.frames().find((one) => one.url().startsWith('chrome-extension://'));
  if (!frame) throw new Error('No frame of ours is in the window.');
  await frame.waitForSelector('.handle');
  await press(frame, '.handle');
  expect(await frame.textContent('.panel h2')).toContain('Sammankomst');
  expect(await frame.$$('.notices button')).toHaveLength(0);
});
