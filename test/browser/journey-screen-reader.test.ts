import type { CDPSession, Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardFindings } from '../../src/note/cards.ts';
import { countsOf } from '../../src/note/counts.ts';
import { wordsIn } from '../../src/words/words-in.ts';
import { accessibilityFaults } from './accessibility-faults.ts';
import { expectedReport } from './expected-report.ts';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { eventually, openOutlook } from './outlook-page.ts';
import { type WatchedJourney, watchJourney } from './watch-journey.ts';

const words = wordsIn('sv');

let browser: OpenBrowser;
let journey: WatchedJourney;
beforeAll(async () => {
  browser = await openBrowser();
  journey = await watchJourney(browser);
});
afterAll(() => browser?.close());

describe('J7: a screen reader', () => {
  test('finds one region, a heading for each card and names with their subject, and hears of each mail once', async () => {
    const outlook = await openOutlook(browser.context);
    await journey.openMail(outlook, 'evening-meeting');
    const closed = await outlook.shownFrame();
    await closed.evaluate(hearStatus);
    const frame = await outlook.openPanel();
    await eventually(() => heard(frame), ['', await announcementOf('evening-meeting')]);

    const tree = await treeOf(await browser.context.newCDPSession(frame));
    const cards = cardFindings(await expectedReport('evening-meeting'));
    expect(tree.filter(({ role }) => ['main', 'region'].includes(role)).map(({ name }) => name)).toEqual([
      'Samverkanskoll',
    ]);
    const headings = tree.filter(({ role }) => role === 'heading');
    expect(headings.filter(({ level }) => level === 1)).toHaveLength(1);
    expect(headings.filter(({ level }) => level === 2)).toHaveLength(1);
    const titles = headings.filter(({ level }) => level === 3).map(({ name }) => name);
    const ofCards = cards.map(({ title }, index) => `Iakttagelse ${index + 1}: ${title}`);
    expect(titles.filter((name) => /^Iakttagelse \d/.test(name))).toEqual(ofCards);
    const names = tree.filter(({ role }) => role === 'button').map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { title } of cards) {
      expect(names.filter((name) => name.endsWith(` ${title}`)).length).toBeGreaterThanOrEqual(2);
    }
    expect(await frame.locator('[aria-busy]').count()).toBe(0);
    expect(await accessibilityFaults(frame)).toEqual([]);
    await journey.expectUntouched(outlook);

    await journey.openMail(outlook, 'advisory-board');
    const second = await announcementOf('advisory-board');
    await eventually(async () => (await heard(frame)).at(-1), second);
    // Slow machines may be heard to read.
    const said = (await heard(frame)).filter((text) => text !== '' && text !== 'Läser mejlet …');
    expect(said).toEqual([await announcementOf('evening-meeting'), second]);
    expect(await frame.evaluate(() => Reflect.get(window, 'regions').size)).toBe(1);
    await journey.expectUntouched(outlook);
    expect(await journey.faults()).toEqual([]);
  });
});

interface Heard {
  readonly role: string;
  readonly name: string;
  readonly level: number | undefined;
}

/** What a screen reader gets to know of the frame, in its order. */
async function treeOf(session: CDPSession): Promise<Heard[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties }) => ({
      role: String(role?.value),
      name: String(name?.value),
      level: properties?.find((one) => one.name === 'level')?.value.value,
    }));
}

async function announcementOf(id: string): Promise<string> {
  return words.panel.found(countsOf(await expectedReport(id), words, []));
}

function heard(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => [...Reflect.get(window, 'heard')]);
}

/** Runs in the frame before the panel is there: keeps which element announces, and every text that it comes to hold. */
function hearStatus(): void {
  const heard: string[] = [];
  const regions = new Set<Element>();
  Reflect.set(window, 'heard', heard);
  Reflect.set(window, 'regions', regions);
  const listen = () => {
    const region = document.querySelector('main > [role="status"]');
    if (!region) return;
    regions.add(region);
    const text = region.textContent ?? '';
    if (heard.at(-1) !== text) heard.push(text);
  };
  new MutationObserver(listen).observe(document, { subtree: true, childList: true, characterData: true });
}
