import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { cardFindings } from '../../src/note/cards.ts';
import { expectedReport } from './expected-report.ts';
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
});
afterEach(() => outlook.page.close());

test('without a network the panel says the very same', async () => {
  await browser.context.setOffline(true);
  expect(await outlook.page.evaluate(() => navigator.onLine)).toBe(false);
  await expectWhole();
  await browser.context.setOffline(false);
});

test('on a machine six times as slow nothing is lost, and mails that are left behind show nothing', async () => {
  const session = await browser.context.newCDPSession(outlook.page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  for (const id of ['advisory-board', 'internal-lunch', 'forwarded-congress']) {
    await outlook.page.click(`[data-mail="${id}"]`, { noWaitAfter: true });
    await outlook.page.waitForTimeout(300);
  }
  await expectWhole();
  await session.detach();
});

/** The evening meeting is opened, and the panel shows all that the command finds in it. */
async function expectWhole(): Promise<void> {
  const cards = cardFindings(await expectedReport('evening-meeting'));
  await outlook.openMail('evening-meeting');
  const frame = await outlook.openPanel();
  const shown = () =>
    frame.$$eval('.finding h3', (all) => all.map((one) => one.lastChild?.textContent ?? ''));
  await eventually(
    shown,
    cards.map(({ title }) => title),
  );
  await frame.click('.finding .links button:not([aria-expanded])');
  await eventually(
    outlook.markedTexts,
    cards[0]?.evidence.map(({ quote }) => quote.replace(/\t/g, '')) ?? [],
  );
  expect(await outlook.additions()).toEqual(['DIV']);
}
