import type { CDPSession } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { cardFindings } from '../../src/note/cards.ts';
import { expectedReport } from './expected-report.ts';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { eventually, type OutlookPage, openOutlook } from './outlook-page.ts';

let browser: OpenBrowser;
let outlook: OutlookPage;
let inspector: CDPSession;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  outlook = await openOutlook(browser.context);
  await outlook.page.setViewportSize({ width: 1280, height: 480 });
  inspector = await browser.context.newCDPSession(outlook.page);
  await inspector.send('DOM.enable');
  await outlook.openMail('evening-meeting');
});
afterEach(() => outlook.page.close());

test('every mark in sight bears the number of its card, and no other', async () => {
  const before = await outlook.page.innerHTML('body');
  const frame = await outlook.openPanel();
  const cards = cardFindings(await expectedReport('evening-meeting'));
  const seen = new Set<string>();
  for (const [index, { evidence }] of cards.entries()) {
    if (evidence.length === 0) continue;
    const card = `.cards > li:nth-child(${index + 1})`;
    await frame.click(`${card} .links button:not([aria-expanded])`);
    const number = (await frame.textContent(`${card} .number`)) ?? '';
    await eventually(async () => (await marksInSight()).length > 0, true);
    await eventually(async () => {
      const [drawn, marks] = [await numbersDrawn(), await marksInSight()];
      return JSON.stringify(drawn) === JSON.stringify(marks.map((corner) => ({ text: number, ...corner })));
    }, true);
    seen.add(number);
  }
  expect(seen.size).toBeGreaterThan(2);
  await frame.click('.close');
  await eventually(numbersDrawn, []);
  expect(await outlook.page.innerHTML('body')).toBe(before);
});

test('words that are shown for no card bear no number', async () => {
  const frame = await outlook.openPanel();
  await frame.click('.cards > li .links button:not([aria-expanded])');
  await eventually(async () => (await numbersDrawn()).length > 0, true);
  await frame.click('#tab-breakdown');
  await frame.click('[role="tabpanel"]:not([hidden]) button[title="Visa i mejlet"]');
  await eventually(numbersDrawn, []);
  expect((await outlook.markedTexts()).length).toBeGreaterThan(0);
});

test('it goes along when the mail is scrolled, and goes when its words are out of sight', async () => {
  const frame = await outlook.openPanel();
  // The mail's panel opens where it was left.
  await frame.click('#tab-findings');
  await frame.click('.cards > li .links button:not([aria-expanded])');
  await settled();
  const [before] = await numbersDrawn();
  const scrolled = await outlook.page.evaluate(scrollPane, -20);
  expect(Math.abs(scrolled)).toBe(20);
  await eventually(async () => (await numbersDrawn())[0]?.top, (before?.top ?? 0) - scrolled);
  // So low that the mail's end leaves no room for them.
  await outlook.page.setViewportSize({ width: 1280, height: 240 });
  await outlook.page.evaluate(scrollPane, 10_000);
  await eventually(marksInSight, []);
  await eventually(numbersDrawn, []);
  expect((await outlook.markedTexts()).length).toBeGreaterThan(0);
});

interface Corner {
  readonly top: number;
  readonly left: number;
}

/** The marks are scrolled to with motion: what is measured must have come to rest. */
async function settled(): Promise<void> {
  let last = '';
  await expect
    .poll(
      async () => {
        const now = JSON.stringify(await numbersDrawn());
        const isAtRest = now === last && now !== '[]';
        last = now;
        return isAtRest;
      },
      { timeout: 20_000, interval: 150 },
    )
    .toBe(true);
}

/** What the reader sees of the numbers in our closed shadow root, each with the corner of the mark that it stands at. */
async function numbersDrawn(): Promise<(Corner & { readonly text: string })[]> {
  const { root } = await inspector.send('DOM.getDocument', { depth: -1, pierce: true });
  const page = root.children?.find(({ localName }) => localName === 'html');
  const layer = page?.children?.flatMap(({ shadowRoots }) => shadowRoots?.[0]?.children ?? [])[0];
  expect(layer?.attributes).toEqual(['aria-hidden', 'true']);
  const drawn = (layer?.children ?? []).map(async ({ nodeId, children }) => {
    // What is not drawn has no box.
    const box = await inspector.send('DOM.getBoxModel', { nodeId }).catch(() => undefined);
    const [left = 0, top = 0] = box?.model.border ?? [];
    const text = children?.[0]?.nodeValue ?? '';
    return box ? [{ text, top: Math.round(top + 12), left: Math.round(left + 12) }] : [];
  });
  return (await Promise.all(drawn)).flat();
}

function marksInSight(): Promise<Corner[]> {
  return outlook.page.evaluate(() => {
    const pane = document.querySelector('[role="main"]')?.getBoundingClientRect();
    const ranges = [...(CSS.highlights.get('samverkanskoll') ?? [])];
    return ranges.flatMap((range) => {
      const line = range instanceof Range ? range.getClientRects()[0] : undefined;
      if (!line || !pane || line.top < pane.top || line.bottom > pane.bottom) return [];
      return [{ top: Math.round(line.top), left: Math.round(line.left) }];
    });
  });
}

/** Runs in the page: scrolls the mail, and tells by how many pixels it did. */
function scrollPane(by: number): number {
  const pane = document.querySelector('[role="main"]');
  const before = pane?.scrollTop ?? 0;
  pane?.scrollBy({ top: by, behavior: 'instant' });
  return (pane?.scrollTop ?? 0) - before;
}
