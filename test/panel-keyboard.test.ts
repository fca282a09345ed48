import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenGallery, openGallery } from './gallery/open-gallery.ts';

let gallery: OpenGallery;
let page: Page;
beforeAll(async () => {
  gallery = await openGallery();
  page = gallery.page;
}, 60_000);
afterAll(() => gallery?.close());

test('by the keyboard alone every control is reached, in its order, and seen where it is', async () => {
  await gallery.visit('S4-dismissed&resizable');
  const stops = await walk();
  expect(stops.map(({ name }) => name)).toMatchInlineSnapshot(`
    [
      "Panelens bredd",
      "English",
      "Stäng panelen",
      "Iakttagelser",
      "tabpanel",
      "Ångra: Företaget betalar övernattningen",
      "Visa i mejlet: Middagen är längre än programmet",
      "Varför? Middagen är längre än programmet",
      "Avfärda: Middagen är längre än programmet",
      "Visa i mejlet: Medföljande bjuds in",
      "Varför? Medföljande bjuds in",
      "Avfärda: Medföljande bjuds in",
      "Visa i mejlet: Middagen kostar mer än gränsen",
      "Varför? Middagen kostar mer än gränsen",
      "Avfärda: Middagen kostar mer än gränsen",
      "Ångra: Vin serveras",
      "Visa i mejlet: En gåva nämns",
      "Varför? En gåva nämns",
      "Avfärda: En gåva nämns",
      "+ 1 fråga till",
      "Kopiera anteckning",
      "Fler sätt att ta med anteckningen",
      "Be om komplettering",
      "Regler och inställningar",
    ]
  `);
  for (const { name, outline, isOnTop, width, height } of stops) {
    expect(outline, name).toBeGreaterThanOrEqual(2);
    expect(isOnTop, name).toBe(true);
    // The edge is as high as the panel, and nothing else is near its middle.
    expect(name === 'Panelens bredd' ? height : Math.min(width, height), name).toBeGreaterThanOrEqual(24);
  }
  expect(new Set(stops.map(({ name }) => name)).size).toBe(stops.length);
});

test('at 400 % no stop is hidden, and no stop is a trap', async () => {
  await page.setViewportSize({ width: 320, height: 256 });
  await gallery.visit('S4-findings');
  const stops = await walk();
  expect(stops.length).toBeGreaterThan(10);
  expect(stops.filter(({ isOnTop }) => !isOnTop)).toEqual([]);
  await page.setViewportSize({ width: 384, height: 860 });
});

test.each(['findings', 'note', 'reply'])('no ring is cut off under %s', async (tab) => {
  await gallery.visit('S4-findings&register');
  await page.click(`#tab-${tab}`);
  await page.focus('main');
  const stops = await walk();
  expect(stops.length).toBeGreaterThan(tab === 'note' ? 50 : 10);
  expect(stops.filter(({ isRingWhole }) => !isRingWhole)).toEqual([]);
});

test('by the keyboard alone a finding is dismissed and taken back', async () => {
  await gallery.visit('S4-findings');
  await tabTo('Avfärda: Företaget betalar övernattningen');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await tabTo('Kommentar (frivillig)');
  await page.keyboard.type('Kliniken betalar.');
  await page.keyboard.press('Enter');
  await page.locator('.dismissed').waitFor();
  expect(await page.locator('.dismissed h3').textContent()).toContain('avfärdad: gäller inte här');
  expect(await page.locator(':focus').textContent()).toBe('Iakttagelse 2: Middagen är längre än programmet');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.locator('.dismissed').waitFor({ state: 'detached' });
  expect(await page.locator(':focus').textContent()).toBe('Iakttagelse 1: Företaget betalar övernattningen');
});

test('nothing moves for those who want no motion', async () => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await gallery.visit('S4-findings');
  await page.locator('.finding .asking').first().click();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await page.emulateMedia({ reducedMotion: null });
});

interface Stop {
  readonly name: string;
  /** Pixels of the ring around it. */
  readonly outline: number;
  readonly isOnTop: boolean;
  readonly isRingWhole: boolean;
  readonly width: number;
  readonly height: number;
}

/** Every stop of the Tab key until the focus leaves the page or has been round. */
async function walk(): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let count = 0; count < 90; count += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(focusedStop);
    if (!stop || stops.some(({ name }) => name === stop.name)) return stops;
    stops.push(stop);
  }
  throw new Error('The Tab key finds no way out.');
}

async function tabTo(name: string): Promise<void> {
  for (let count = 0; count < 60; count += 1) {
    if ((await page.evaluate(focusedStop))?.name === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not come to “${name}”.`);
}

/** Runs in the page. */
function focusedStop(): Stop | undefined {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return undefined;
  const label = element.closest('label');
  const named = document.querySelector(`label[for="${element.id}"]`) ?? label ?? element;
  const said = element.getAttribute('aria-label') ?? named.textContent ?? '';
  const name = element.getAttribute('role') === 'tabpanel' ? 'tabpanel' : said.trim();
  const box = (label ?? element).getBoundingClientRect();
  // A tall one may be scrolled: what counts is the part that is in sight.
  const x = Math.max(0, box.left) + Math.min(box.width, innerWidth) / 2;
  const y = (Math.max(0, box.top) + Math.min(innerHeight, box.bottom)) / 2;
  const hit = document.elementFromPoint(x, y);
  const isWritten = element.matches('textarea, select, input');
  const ringed = (isWritten && element.closest('.field')) || element;
  const style = getComputedStyle(ringed);
  const width = Number.parseFloat(style.outlineWidth);
  const beyond = width + Number.parseFloat(style.outlineOffset);
  const ring = ringed.getBoundingClientRect();
  const place = ringed.parentElement?.closest('.content')?.getBoundingClientRect() ?? {
    top: 0,
    bottom: innerHeight,
  };
  return {
    name,
    outline: width,
    isOnTop: hit !== null && ((label ?? element).contains(hit) || hit.contains(element)),
    // What is higher than its place can only be shown in part.
    isRingWhole:
      ring.left >= beyond &&
      ring.right + beyond <= innerWidth &&
      (ring.height > place.bottom - place.top ||
        (ring.top - beyond >= place.top && ring.bottom + beyond <= place.bottom)),
    width: box.width,
    height: box.height,
  };
}
