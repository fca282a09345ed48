import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { modeNames, modes } from './gallery/modes.ts';
import { type OpenGallery, openGallery } from './gallery/open-gallery.ts';
import { states } from './gallery/states.ts';

// `GALLERY_SHOTS=<folder>` saves a picture of everything that is visited.
const shots = process.env.GALLERY_SHOTS;
const tall = modes.light.height;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'best-practice'];
/** The rules whose answer other colours can change: dark differs from light in the values of tokens alone. */
const ofColours = ['color-contrast', 'link-in-text-block', 'target-size'];

let gallery: OpenGallery;
let page: Page;

beforeAll(async () => {
  gallery = await openGallery(tall);
  page = gallery.page;
  if (shots) mkdirSync(shots, { recursive: true });
}, 60_000);

afterAll(() => gallery?.close());

describe.each(modeNames)('%s', (mode) => {
  beforeAll(async () => {
    const { width, height, ...media } = modes[mode];
    await page.emulateMedia(media);
    await page.setViewportSize({ width, height });
  });
  afterAll(async () => {
    await page.emulateMedia({ forcedColors: 'none' });
    await page.setViewportSize({ width: 384, height: tall });
  });

  test.each(Object.keys(states))(
    '%s has no accessibility fault on any tab',
    { timeout: 60_000 },
    async (state) => {
      await visit(state);
      const tabs = await page.getByRole('tab').count();
      for (let index = 0; index < Math.max(tabs, 1); index += 1) {
        if (tabs > 0) await page.getByRole('tab').nth(index).click();
        if (index === 0) await openEverything();
        await shoot(`${state}-${index}-${mode}`);
        expect(await faults(mode === 'dark' ? ofColours : tags)).toEqual([]);
      }
    },
  );

  test('the handle has no accessibility fault', { timeout: 60_000 }, async () => {
    for (const state of ['S3-nothing-found', 'S4-findings', 'S5-too-little', 'board']) {
      await visit(`${state}&handle`);
      await shoot(`handle-${state}-${mode}`, { x: 0, y: 0, width: 60, height: 150 });
      // A frame that is nothing but a button needs no headings.
      expect(await faults(tags.filter((tag) => tag !== 'best-practice'))).toEqual([]);
    }
  });
});

test('a chosen theme counts more than the system’s', { timeout: 60_000 }, async () => {
  for (const [colorScheme, theme, ground] of [
    ['light', 'dark', 'rgb(29, 34, 34)'],
    ['dark', 'light', 'rgb(255, 255, 255)'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await visit(`S4-findings&theme=${theme}`);
    const style = await page
      .locator('.panel')
      .evaluate((panel) => [getComputedStyle(panel).backgroundColor, getComputedStyle(panel).colorScheme]);
    expect(style).toEqual([ground, theme]);
    expect(await faults()).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
});

test('nothing scrolls sideways at 320 px, the reflow width, and no dot is left at an end of a line', {
  timeout: 60_000,
}, async () => {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const state of Object.keys(states)) {
    await visit(state);
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      const excess = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      expect(await page.evaluate(excess), state).toBe(0);
      expect(await page.evaluate(listDangling), state).toEqual([]);
    }
  }
  await page.setViewportSize({ width: 320, height: 700 });
  await visit('evening');
  await shoot('narrow');
  await page.setViewportSize({ width: 384, height: tall });
});

test('only the content scrolls, the page around it does not, and no dot is left at an end of a line', {
  timeout: 60_000,
}, async () => {
  for (const state of Object.keys(states)) {
    await visit(`${state}&register`);
    for (const tab of [undefined, ...(await page.getByRole('tab').all())]) {
      await tab?.click();
      const excess = 'document.documentElement.scrollHeight - innerHeight';
      expect(await page.evaluate(excess), state).toBe(0);
      expect(await page.evaluate(listDangling), state).toEqual([]);
    }
  }
});

test('no heading of the note is covered, whether a decision stands or not', { timeout: 60_000 }, async () => {
  await visit('evening');
  await page.getByRole('tab', { name: 'Anteckning' }).click();
  const covered = () => page.locator('.note-group h3').evaluateAll(listCovered);
  expect(await page.locator('.note-group h3').count()).toBe(6);
  expect(await covered()).toEqual([]);
  await page.getByRole('radio', { name: 'Tacka nej' }).check();
  await page.getByRole('button', { name: 'Kopiera fältet Beslut' }).waitFor();
  expect(await covered()).toEqual([]);
});

test('with forced colours every outcome keeps its word and a border', { timeout: 60_000 }, async () => {
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  await visit('evening');
  await shoot('forced-colours-findings');
  const widths = await page
    .locator('.card')
    .evaluateAll((cards) => cards.map((card) => getComputedStyle(card).borderTopWidth));
  expect(new Set(widths)).toEqual(new Set(['1px']));
  expect(await page.locator('.outcome').allTextContents()).toContain('Möjlig avvikelse');
  await page.getByRole('tab', { name: 'Genomgång' }).click();
  await shoot('forced-colours-breakdown');
  await page.emulateMedia({ forcedColors: 'none' });
});

test('the arrow of “Varför?” points up while the reasons are open', { timeout: 60_000 }, async () => {
  await visit('evening');
  const why = page.locator('.finding .link[aria-expanded]:not(.asking)').first();
  const turn = () => why.evaluate((one) => getComputedStyle(one, '::after').transform);
  const closed = await turn();
  await why.click();
  expect(await turn()).not.toBe(closed);
  await why.click();
  expect(await turn()).toBe(closed);
});

test('with forced colours the check list has the colour of what is pressed, not of a link', {
  timeout: 60_000,
}, async () => {
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  await visit('S8-unknown-page');
  const colourOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => getComputedStyle(one).color);
  expect(await colourOf('summary')).toBe(await colourOf('.ways .button'));
  await page.emulateMedia({ forcedColors: 'none' });
});

test('with forced colours one sees which item of a menu is at hand, which tabs there are, and what is no field', {
  timeout: 60_000,
}, async () => {
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  await visit('degraded');
  const styleOf = (selector: string, name: string) =>
    page
      .locator(selector)
      .evaluateAll((all, key) => all.map((one) => Reflect.get(getComputedStyle(one), key)), name);
  expect(await styleOf('.notices', 'borderTopWidth')).toEqual(['0px']);
  expect(new Set(await styleOf('.tab:not([aria-selected=true])', 'outlineStyle'))).toEqual(
    new Set(['solid']),
  );
  await page.getByRole('button', { name: 'Fler sätt att ta med anteckningen' }).click();
  for (const key of ['', 'ArrowDown']) {
    if (key) await page.keyboard.press(key);
    await page.locator('[role=menuitem]:focus').waitFor();
    const [active] = await styleOf('[role=menuitem]:focus', 'backgroundColor');
    const others = await styleOf('[role=menuitem]:not(:focus, :hover)', 'backgroundColor');
    expect(others.length).toBeGreaterThan(3);
    expect(others).not.toContain(active);
  }
  await page.emulateMedia({ forcedColors: 'none' });
});

test('the note lands on the clipboard as a table and as text', { timeout: 60_000 }, async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit('evening');
  await page.getByRole('button', { name: 'Kopiera anteckning' }).click();
  await page.getByText('Anteckningen är kopierad').waitFor();
  await shoot('copied');
  const [html, text] = await page.evaluate(readClipboard);
  expect(html).toContain('<th scope="row"');
  expect(text).toContain('Företag / avsändare: Cordia Pharma AB (j***@cordia.example)\r\n');
});

test('where the copy event is refused the clipboard interface carries both flavours', {
  timeout: 60_000,
}, async () => {
  await visit('evening');
  await page.evaluate('document.execCommand = () => false');
  await page.getByRole('button', { name: 'Kopiera anteckning' }).click();
  await page.getByText('Anteckningen är kopierad').waitFor();
  const [html, text] = await page.evaluate(readClipboard);
  expect(html).toContain('<table lang="sv"');
  expect(text).toContain('Typ av samverkan: Sammankomst\r\n');
});

test('without the clipboard interface the copy event carries both flavours', {
  timeout: 60_000,
}, async () => {
  await page.addInitScript(
    'Object.defineProperty(navigator.clipboard, "write", { value: () => Promise.reject() })',
  );
  await visit('board');
  await page.getByRole('button', { name: 'Copy note' }).click();
  await page.getByText('The note has been copied').waitFor();
  const [html, text] = await page.evaluate(readClipboard);
  expect(html).toContain('<table lang="en"');
  expect(text).toContain('Type of cooperation: Advisory board\r\n');
});

function visit(state: string): Promise<void> {
  return gallery.visit(state);
}

/** Reasons of one card, the form of another, and the check list. */
async function openEverything(): Promise<void> {
  const [why, dismiss, list] = [
    page.locator('.finding .link[aria-expanded]:not(.asking)').first(),
    page.locator('.finding .asking').last(),
    page.locator('summary'),
  ];
  for (const one of [why, dismiss, list]) if ((await one.count()) > 0) await one.click();
}

async function faults(runOnly = tags): Promise<unknown> {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe);
  return page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(runOnly)}, resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]))`,
  );
}

async function shoot(
  name: string,
  clip?: { x: number; y: number; width: number; height: number },
): Promise<void> {
  if (shots) await page.screenshot({ path: `${shots}/${name}.png`, ...(clip && { clip }) });
}

/** Runs in the page: the headings that something else lies over, at their first letters. */
function listCovered(headings: Element[]): (string | null)[] {
  return headings
    .filter((heading) => {
      heading.scrollIntoView({ block: 'center' });
      const { x, y, height } = heading.getBoundingClientRect();
      return document.elementFromPoint(x + 20, y + height / 2) !== heading;
    })
    .map((heading) => heading.textContent);
}

/** Runs in the page: what stands around each dot in sight that is the last or the first sign of its line. */
function listDangling(): string[] {
  const signs: { node: Node; at: number; sign: string }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { 0: sign, index: at } of (node.textContent ?? '').matchAll(/\S/gu))
      signs.push({ node, at, sign });
  }
  const boxOf = (index: number) => {
    const found = signs[index];
    if (!found) return undefined;
    const range = document.createRange();
    range.setStart(found.node, found.at);
    range.setEnd(found.node, found.at + found.sign.length);
    return range.getBoundingClientRect();
  };
  return signs.flatMap(({ node, sign }, index) => {
    const box = sign === '·' ? boxOf(index) : undefined;
    // A dot before the start of its line is cut off.
    const start = node.parentElement?.closest('.parts')?.getBoundingClientRect().left ?? -100;
    if (!box || box.width === 0 || box.right <= start + 11) return [];
    const isBeside = (other: number) => Math.abs((boxOf(other)?.bottom ?? 0) - box.bottom) <= 6;
    if (isBeside(index - 1) && isBeside(index + 1)) return [];
    return [
      signs
        .slice(Math.max(0, index - 12), index + 12)
        .map((one) => one.sign)
        .join(''),
    ];
  });
}

async function readClipboard(): Promise<string[]> {
  const [item] = await navigator.clipboard.read();
  const flavours = ['text/html', 'text/plain'].map(async (type) => (await item?.getType(type))?.text() ?? '');
  return Promise.all(flavours);
}
