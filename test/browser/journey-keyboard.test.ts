import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardFindings } from '../../src/note/cards.ts';
import { expectedReport } from './expected-report.ts';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { eventually, openOutlook } from './outlook-page.ts';
import { clickToolbarButton } from './toolbar-button.ts';
import { type WatchedJourney, watchJourney } from './watch-journey.ts';

/** 400 % of a window of 1280 by 1024. */
const zoomed = { width: 320, height: 256 };

let browser: OpenBrowser;
let journey: WatchedJourney;
beforeAll(async () => {
  browser = await openBrowser();
  journey = await watchJourney(browser);
});
afterAll(() => browser?.close());

describe('J8: by keyboard alone, at 400 %', () => {
  test('every stop is ringed, in sight and large enough, Tab leads out again, and Esc back to the mail', async () => {
    const outlook = await openOutlook(browser.context);
    const { page } = outlook;
    await page.setViewportSize(zoomed);
    await journey.openMail(outlook, 'evening-meeting');
    await outlook.shownFrame();
    const row = page.locator('[data-mail="evening-meeting"]');
    await eventually(() => row.evaluate((one) => one === document.activeElement), true);
    await clickToolbarButton(browser.context, page, browser.extension);
    const frame = await outlook.shownFrame();
    await frame.waitForSelector('.panel:focus');
    await eventually(() => page.evaluate(() => document.querySelector('html > div')?.clientWidth), 320);

    for (const tab of ['breakdown', 'note', 'reply', 'findings']) {
      await frame.focus('[role=tab][aria-selected=true]');
      await page.keyboard.press(tab === 'findings' ? 'Home' : 'ArrowRight');
      await frame.waitForSelector(`#tab-${tab}:focus`);
      expect(await frame.evaluate(sidewaysExcess), tab).toBe(0);
    }

    await frame.focus('.panel');
    const stops = await walk(frame, () => page.keyboard.press('Tab'));
    const names = stops.map(({ name }) => name);
    for (const { title } of cardFindings(await expectedReport('evening-meeting'))) {
      expect(names.filter((name) => name.endsWith(title)).length).toBeGreaterThanOrEqual(2);
    }
    expect(new Set(names).size).toBe(names.length);
    expect(stops.filter(({ outline }) => outline < 2)).toEqual([]);
    expect(stops.filter(({ isOnTop }) => !isOnTop)).toEqual([]);
    expect(stops.filter(({ least }) => least < 24)).toEqual([]);

    // Tab has led out of the whole page: the reader comes back into it before Esc.
    await frame.click('h1');
    await frame.focus('.finding .link >> nth=0');
    await page.keyboard.press('Escape');
    await frame.waitForSelector('.handle');
    await eventually(() => row.evaluate((one) => one === document.activeElement), true);
    await journey.expectUntouched(outlook);
    expect(await journey.faults()).toEqual([]);
  });
});

interface Stop {
  readonly name: string;
  /** Pixels of the ring around it. */
  readonly outline: number;
  readonly isOnTop: boolean;
  /** The smaller of width and height, in CSS pixels. */
  readonly least: number;
}

/** Every stop of the Tab key until the focus leaves the panel. */
async function walk(frame: Frame, pressTab: () => Promise<void>): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let count = 0; count < 60; count += 1) {
    await pressTab();
    const stop = await frame.evaluate(focusedStop);
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error('The Tab key finds no way out of the panel.');
}

/** Runs in the frame. */
function focusedStop(): Stop | undefined {
  const element = document.activeElement;
  if (!document.hasFocus() || !(element instanceof HTMLElement) || element === document.body)
    return undefined;
  const box = element.getBoundingClientRect();
  // Of what is taller than its place the part counts that is in sight.
  const x = Math.max(0, box.left) + Math.min(box.width, innerWidth) / 2;
  const y = (Math.max(0, box.top) + Math.min(innerHeight, box.bottom)) / 2;
  const hit = document.elementFromPoint(x, y);
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return {
    name: element.getAttribute('aria-label') || element.textContent?.trim() || element.id,
    outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
    isOnTop: hit !== null && element.contains(hit),
    // The edge is as high as the panel, and nothing else is near its middle.
    least: element.role === 'separator' ? box.height : Math.min(box.width, box.height),
  };
}

const sidewaysExcess = `Math.max(
  document.documentElement.scrollWidth - document.documentElement.clientWidth,
  ...[...document.querySelectorAll('.panel, .content')].map((one) => one.scrollWidth - one.clientWidth),
)`;
