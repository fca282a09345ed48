import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardFindings } from '../../src/note/cards.ts';
import { expectedReport } from './expected-report.ts';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { eventually, openOutlook } from './outlook-page.ts';
import { badgeOf, type WatchedJourney, watchJourney } from './watch-journey.ts';

let browser: OpenBrowser;
let journey: WatchedJourney;
beforeAll(async () => {
  browser = await openBrowser();
  journey = await watchJourney(browser);
});
afterAll(() => browser?.close());

describe('J6: a doctor dismisses a false reading, and regrets', () => {
  test('count, mark and focus follow; the note says why; the session keeps it, the disk does not', async () => {
    const outlook = await openOutlook(browser.context);
    await journey.openMail(outlook, 'evening-meeting');
    const frame = await outlook.openPanel();
    const report = await expectedReport('evening-meeting');
    const [first, second] = cardFindings(report);
    const { conflict, review } = report.summary;
    const marked = first?.evidence.map(({ quote }) => quote.replace(/\t/g, '')) ?? [];
    const show = async () => {
      await frame.getByRole('button', { name: `Visa i mejlet: ${first?.title}`, exact: true }).click();
      await eventually(outlook.markedTexts, marked);
    };
    const isCounted = async (count: number) => {
      await eventually(() => badgeOf(browser, outlook), String(count));
    };

    await show();
    await dismiss(frame, first?.title);
    await eventually(() => frame.locator('.dismissed').count(), 1);
    await isCounted(conflict + review - 1);
    await eventually(outlook.markedTexts, []);
    await eventually(() => focusedIn(frame), `Iakttagelse 2: ${second?.title}`);

    await frame.getByRole('button', { name: `Ångra: ${first?.title}`, exact: true }).click();
    await eventually(() => frame.locator('.dismissed').count(), 0);
    await isCounted(conflict + review);
    await eventually(() => focusedIn(frame), `Iakttagelse 1: ${first?.title}`);
    await show();

    await dismiss(frame, first?.title);
    await frame.waitForSelector('.dismissed');
    await outlook.page.bringToFront();
    await frame.getByRole('button', { name: 'Kopiera anteckning', exact: true }).click();
    await eventually(() => frame.textContent('.footer .status'), 'Anteckningen är kopierad');
    expect(await pasted()).toMatch(
      new RegExp(`\\nAvfärdade[^\\n]*: [^\\n]*${first?.title}[^\\n]*fel tolkat`, 'i'),
    );
    await journey.expectUntouched(outlook);

    await outlook.page.reload();
    await journey.openMail(outlook, 'evening-meeting');
    const again = await outlook.shownFrame();
    await again.waitForSelector('.panel .dismissed');
    await isCounted(conflict + review - 1);
    expect(await kept('session')).toContain('misread');
    expect(await kept('local')).not.toContain('misread');
    expect(await journey.faults()).toEqual([]);
  });
});

async function dismiss(frame: Frame, title: string | undefined): Promise<void> {
  await frame.getByRole('button', { name: `Avfärda: ${title}`, exact: true }).click();
  await frame.getByLabel('Fel tolkat').check();
  await frame.click('.dismiss [type=submit]');
}

function focusedIn(frame: Frame): Promise<string | null | undefined> {
  return frame.evaluate(() => document.activeElement?.textContent);
}

/** What a plain field of any other page gets from the clipboard. */
async function pasted(): Promise<string> {
  const page = await browser.context.newPage();
  await page.setContent('<textarea></textarea>');
  await page.focus('textarea');
  await page.keyboard.press('Control+V');
  await page.waitForFunction(() => document.querySelector('textarea')?.value !== '');
  const text = await page.inputValue('textarea');
  await page.close();
  return text;
}

async function kept(area: 'session' | 'local'): Promise<string> {
  const [worker] = browser.context.serviceWorkers();
  const all = await worker?.evaluate(
    (name) => Reflect.get(globalThis, 'chrome').storage[name].get(null),
    area,
  );
  return JSON.stringify(all);
}
