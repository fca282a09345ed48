import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardFindings } from '../../src/note/cards.ts';
import { expectedReport } from './expected-report.ts';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { eventually, openOutlook } from './outlook-page.ts';
import { clickToolbarButton } from './toolbar-button.ts';
import { hasVirtualScreen, openVirtualScreen, type VirtualScreen } from './virtual-screen.ts';
import { badgeOf, type WatchedJourney, watchJourney } from './watch-journey.ts';

let screen: VirtualScreen | undefined;
let browser: OpenBrowser;
let journey: WatchedJourney;
beforeAll(async () => {
  screen = hasVirtualScreen() ? await openVirtualScreen() : undefined;
  browser = await openBrowser(screen ? { headless: false, display: screen.display } : {});
  journey = await watchJourney(browser);
});
afterAll(async () => {
  await browser?.close();
  screen?.close();
});

describe('J2: a nurse opens a clear case', () => {
  test('sees the count, opens the panel by keyboard, and finds every claim in the mail, which stays as it was', async () => {
    const outlook = await openOutlook(browser.context);
    const { page } = outlook;
    expect(await badgeOf(browser, outlook)).toBe('');
    await journey.openMail(outlook, 'evening-meeting');
    const attributes = await outlook.rootAttributes();

    const report = await expectedReport('evening-meeting');
    const count = String(report.summary.conflict + report.summary.review);
    const frame = await outlook.shownFrame();
    expect(await frame.textContent('.handle-count')).toBe(count);
    await eventually(() => badgeOf(browser, outlook), count);
    expect(await frame.$('.panel')).toBeNull();

    // Without a screen the keyboard's command reaches no extension: the toolbar's button asks for the same.
    if (screen) screen.press('alt+shift+s');
    else await clickToolbarButton(browser.context, page, browser.extension);
    await frame.getByRole('main', { name: 'Samverkanskoll' }).waitFor();
    await outlook.shownFrame();

    const cards = cardFindings(report);
    expect(await frame.locator('.finding').count()).toBe(cards.length);
    expect(await frame.textContent('.finding .outcome >> nth=0')).toBe('Möjlig avvikelse');
    expect(await outlook.markedTexts()).toEqual([]);
    for (const finding of cards.filter(({ evidence }) => evidence.length > 0)) {
      await frame.getByRole('button', { name: `Visa i mejlet: ${finding.title}`, exact: true }).click();
      // Table cells are parted by a tab in the wording, and by nothing in a range's own text.
      const quotes = finding.evidence.map(({ quote }) => quote.replace(/\t/g, ''));
      await eventually(outlook.markedTexts, quotes);
    }
    await journey.expectUntouched(outlook);
    expect(await outlook.rootAttributes()).toEqual(attributes);
    expect(await journey.faults()).toEqual([]);
  });

  test('and an error or a request would have been seen', async () => {
    const outlook = await openOutlook(browser.context);
    await journey.openMail(outlook, 'evening-meeting');
    const frame = await outlook.shownFrame();
    const [worker] = browser.context.serviceWorkers();
    await frame.evaluate(() => {
      console.error('planted in the panel');
      setTimeout(() => {
        throw new Error('planted beside it');
      });
      void fetch('https://outlook.live.com/leak').catch(() => undefined);
    });
    await worker?.evaluate(() => {
      console.error('planted in the background');
      void Promise.reject(new Error('planted and not caught'));
    });
    const told = async () => (await journey.faults()).join('\n');
    for (const planted of [
      'console: planted in the panel',
      'planted beside it',
      'connect-src',
      'console: planted in the background',
      'background: Error: planted and not caught',
    ]) {
      await eventually(async () => ((await told()).includes(planted) ? planted : await told()), planted);
    }
    await outlook.page.evaluate(() => document.querySelector('[class^="rps_"]')?.append(' '));
    await expect(journey.expectUntouched(outlook)).rejects.toThrow();
  });
});
