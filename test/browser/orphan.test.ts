import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectHalfWritten, startWriting } from './half-written.ts';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { eventually, openOutlook } from './outlook-page.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

test('a new start of the extension leaves nothing of the former one in the page, and a half-written mail as it is', async () => {
  const outlook = await openOutlook(browser.context);
  await outlook.openMail('evening-meeting');
  await outlook.shownFrame();
  expect(await outlook.additions()).toEqual(['DIV']);
  await startWriting(outlook.page);
  const [worker] = browser.context.serviceWorkers();
  if (!worker) throw new Error('No worker of the extension is running.');
  // The worker ends before it can answer.
  await worker
    .evaluate(() => void setTimeout(() => Reflect.get(globalThis, 'chrome').runtime.reload(), 50))
    .catch(() => undefined);
  await eventually(outlook.additions, []);
  await expectHalfWritten(outlook.page);
});
