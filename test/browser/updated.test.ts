import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { eventually, openOutlook } from './outlook-page.ts';
import { reloadExtension } from './reload-extension.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

test('an update with two tabs open leaves no second panel and no error', async () => {
  const tabs = [await openOutlook(browser.context), await openOutlook(browser.context)];
  const errors: string[] = [];
  for (const { page } of tabs) {
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  }
  for (const tab of tabs) {
    await tab.openMail('evening-meeting');
    await tab.openPanel();
  }
  // After each update another tab is loaded anew: what a former version's panel asks meanwhile must not stop the new one.
  for (const renewed of [...tabs, ...tabs]) {
    await reloadExtension(browser);
    for (const tab of tabs) await eventually(tab.additions, []);
    await renewed.page.bringToFront();
    await renewed.page.reload();
    await renewed.openMail('evening-meeting');
    await renewed.openPanel();
    expect(await renewed.additions()).toEqual(['DIV']);
  }
  const [left] = tabs;
  await left?.page.bringToFront();
  await left?.openMail('advisory-board');
  await left?.page.waitForTimeout(1000);
  expect(await left?.additions()).toEqual([]);
  expect(errors).toEqual([]);
});
