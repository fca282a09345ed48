import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { expectedReport } from './expected-report.ts';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { eventually, type OutlookPage, openOutlook, press } from './outlook-page.ts';
import { type WatchedJourney, watchJourney } from './watch-journey.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'best-practice'];

let browser: OpenBrowser;
let journey: WatchedJourney;
let outlook: OutlookPage;
beforeAll(async () => {
  browser = await openBrowser();
  journey = await watchJourney(browser);
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => browser?.close());
beforeEach(async () => {
  outlook = await openOutlook(browser.context);
});
afterEach(async () => {
  await journey.expectUntouched(outlook);
  expect(await journey.faults()).toEqual([]);
  await outlook.page.close();
});

describe('J4: too little information', () => {
  test('the reply holds every listed question, and lands in a plain field as it was shown', async () => {
    await journey.openMail(outlook, 'forwarded-congress');
    const frame = await outlook.openPanel();
    const { questions } = await expectedReport('forwarded-congress');
    expect(questions.length).toBeGreaterThan(3);
    await outlook.page.bringToFront();
    await frame.click('.footer .actions .button:not(.primary)');
    await said(frame, 'Frågorna är kopierade som ett färdigt svar. Klistra in det i ditt mejl.');
    const pasted = await pasteIntoField();
    expect(questions.map(({ id }) => id)).toContain('time');
    // The mail tells the day: only the hours are asked for.
    const asked = questions.map(({ id, text }) => (id === 'time' ? 'När börjar och slutar det?' : text));
    for (const text of asked) expect(pasted).toContain(`- ${text}`);
    expect(pasted).toMatch(/^Hej!\n\nTack för inbjudan/);
    expect(pasted).not.toMatch(/godkänd|\bOK\b|inga problem/i);
  });

  test('a draft is changed, copied as it was changed, and still there when the panel is opened again', async () => {
    await journey.openMail(outlook, 'forwarded-congress');
    const frame = await outlook.openPanel();
    await frame.click('#tab-reply');
    await frame.click('.replies .choice >> nth=1');
    await frame.fill('.replies textarea', 'Hej!\n\nVi tackar nej.');
    await outlook.page.bringToFront();
    await frame.click('.footer .button.primary');
    await said(frame, 'Svaret är kopierat. Klistra in det i ditt mejl.');
    expect(await pasteIntoField()).toBe('Hej!\n\nVi tackar nej.');
    await frame.click('.close');
    await press(frame, '.handle');
    await frame.waitForSelector('.replies textarea');
    expect(await frame.inputValue('.replies textarea')).toBe('Hej!\n\nVi tackar nej.');
  });

  test('an English mail is answered in English although the panel speaks Swedish', async () => {
    await journey.openMail(outlook, 'advisory-board');
    const frame = await outlook.openPanel();
    await frame.click('#tab-reply');
    const { questions } = await expectedReport('advisory-board', 'en');
    const draft = await frame.inputValue('.replies textarea');
    for (const { text } of questions) expect(draft).toContain(`- ${text}`);
    await frame.click('.reply-language button');
    const swedish = (await expectedReport('advisory-board')).questions;
    const draftOf = async () => frame.inputValue('.replies textarea');
    await eventually(async () => (await draftOf()).includes(swedish[0]?.text ?? 'none'), true);
  });

  test('a line of a draft is shown in the mail where it was read', async () => {
    await journey.openMail(outlook, 'evening-meeting');
    const frame = await outlook.openPanel();
    await frame.click('#tab-reply');
    await frame.click('.replies .choice >> nth=2');
    await frame.click('.origins summary');
    await frame.click('.origins .link[aria-label*="övernattning"]');
    const finding = (await expectedReport('evening-meeting')).findings.find(
      ({ rule }) => rule === 'lodging-paid',
    );
    await eventually(outlook.markedTexts, finding?.evidence.map(({ quote }) => quote) ?? []);
  });

  test('the tab has no accessibility fault with any draft, and the keyboard alone reaches and copies it', async () => {
    await journey.openMail(outlook, 'evening-meeting');
    const frame = await outlook.openPanel();
    await frame.focus('#tab-findings');
    await outlook.page.keyboard.press('End');
    await frame.waitForSelector('#tab-reply:focus');
    for (const index of [0, 1, 2, 3]) {
      await frame.click(`.replies .choice >> nth=${index}`);
      await frame.waitForSelector('.replies textarea');
      expect(await faults(frame)).toEqual([]);
    }
    await outlook.page.bringToFront();
    await frame.focus('.replies .choice:last-child input');
    await outlook.page.keyboard.press('Tab');
    await frame.waitForSelector('.reply-language button:focus');
    await frame.focus('.footer .button.primary');
    await outlook.page.keyboard.press('Enter');
    await said(frame, 'Svaret är kopierat. Klistra in det i ditt mejl.');
  });
});

async function said(frame: Frame, text: string): Promise<void> {
  await eventually(() => frame.textContent('.footer .status'), text);
}

/** What a plain field of any other page gets from the clipboard. */
async function pasteIntoField(): Promise<string> {
  const page = await browser.context.newPage();
  await page.setContent('<textarea autofocus aria-label="field"></textarea>');
  await page.focus('textarea');
  await page.keyboard.press('Control+V');
  await eventually(async () => (await page.inputValue('textarea')) !== '', true);
  const text = await page.inputValue('textarea');
  await page.close();
  return text;
}

async function faults(frame: Frame): Promise<unknown> {
  await frame.evaluate(axe);
  return frame.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(tags)} }).then(({ violations }) =>
      violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]))`,
  );
}
