import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { openOutlook } from './outlook-page.ts';

let browser: OpenBrowser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('a page that has changed is told of in the panel, and its structure is copied without a word of the mail', async () => {
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const outlook = await openOutlook(browser.context);
  await outlook.openMail('evening-meeting');
  const panel = await outlook.openPanel();
  expect(await panel.getByText('Outlook ser inte ut').count()).toBe(0);
  await outlook.page.evaluate(() => {
    for (const sender of document.querySelectorAll('[id^="MSG_"][id$="_FROM"]')) {
      sender.id = 'renamed';
      sender.querySelector('span[aria-label]')?.append('\u200b');
    }
  });
  await panel.getByText('Outlook ser inte ut som vanligt: avsändaren kunde inte läsas.').waitFor();
  await panel.getByRole('button', { name: 'Kopiera strukturrapport' }).click();
  await panel.getByText('Strukturrapporten är kopierad.').waitFor();
  const report = await outlook.page.evaluate(async () => {
    window.focus();
    return navigator.clipboard.readText();
  });
  expect(report).toMatch(/^structure 1\ndegraded\nunusual: \nlacking: sender\n/);
  expect(report).toContain('#ReadingPaneContainerId');
  const words = await outlook.page.evaluate(() => document.body.innerText.match(/\p{L}{6,}/gu) ?? []);
  const said = new Set(report.match(/\p{L}{6,}/gu));
  expect(words.filter((word) => said.has(word))).toEqual([]);
});
