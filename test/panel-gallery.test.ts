import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from './demo/find-browser.ts';
import { states } from './gallery/states.ts';

// `GALLERY_SHOTS=<folder>` saves a picture of everything that is visited, `GALLERY_HEIGHT` px high.
const shots = process.env.GALLERY_SHOTS;
const tall = Number(process.env.GALLERY_HEIGHT ?? 860);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let server: ViteDevServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('..', import.meta.url)),
    cacheDir: 'node_modules/.vite-gallery',
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
    plugins: [preact({ devToolsEnabled: false })],
    optimizeDeps: { include: ['preact', 'preact/hooks', 'preact/jsx-runtime'], entries: [] },
    logLevel: 'error',
  });
  await server.listen();
  const found = findBrowser();
  if (typeof found === 'string') throw new Error(found);
  browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] });
  page = await browser.newPage({ viewport: { width: 384, height: tall } });
  if (shots) mkdirSync(shots, { recursive: true });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each(Object.keys(states))(
    '%s has no accessibility fault on any tab',
    { timeout: 60_000 },
    async (state) => {
      await page.emulateMedia({ colorScheme });
      await visit(state);
      const tabs = await page.getByRole('tab').count();
      for (let index = 0; index < Math.max(tabs, 1); index += 1) {
        if (tabs > 0) await page.getByRole('tab').nth(index).click();
        if (index === 0) await openReasons();
        await shoot(`${state}-${index}-${colorScheme}`);
        expect(await faults()).toEqual([]);
      }
    },
  );

  test('the handle has no accessibility fault', { timeout: 60_000 }, async () => {
    await page.emulateMedia({ colorScheme });
    for (const state of ['evening', 'board', 'S3-nothing-found']) {
      await visit(`${state}&handle`);
      await shoot(`handle-${state}-${colorScheme}`, { x: 0, y: 0, width: 60, height: 150 });
      // A frame that is nothing but a button needs no headings.
      expect(await faults(tags.filter((tag) => tag !== 'best-practice'))).toEqual([]);
    }
  });
});

test('nothing scrolls sideways at 320 px, the reflow width', { timeout: 60_000 }, async () => {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const state of Object.keys(states)) {
    await visit(state);
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      const excess = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      expect(await page.evaluate(excess), state).toBe(0);
    }
  }
  await page.setViewportSize({ width: 320, height: 700 });
  await visit('evening');
  await shoot('narrow');
  await page.setViewportSize({ width: 384, height: tall });
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
  await page.getByText('The note is copied').waitFor();
  const [html, text] = await page.evaluate(readClipboard);
  expect(html).toContain('<table lang="en"');
  expect(text).toContain('Type of cooperation: Advisory board\r\n');
});

async function visit(state: string): Promise<void> {
  const address = server.httpServer?.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await page.goto(`http://127.0.0.1:${port}/test/gallery/index.html?state=${state}`);
  await page.locator('#root > *').waitFor();
}

async function openReasons(): Promise<void> {
  const why = page.locator('.finding .link[aria-expanded]').first();
  if ((await why.count()) > 0) await why.click();
}

async function faults(runOnly = tags): Promise<unknown> {
  await page.evaluate(axe);
  return page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(runOnly)} }).then(({ violations }) =>
      violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]))`,
  );
}

async function shoot(
  name: string,
  clip?: { x: number; y: number; width: number; height: number },
): Promise<void> {
  if (shots) await page.screenshot({ path: `${shots}/${name}.png`, ...(clip && { clip }) });
}

async function readClipboard(): Promise<string[]> {
  const [item] = await navigator.clipboard.read();
  const flavours = ['text/html', 'text/plain'].map(async (type) => (await item?.getType(type))?.text() ?? '');
  return Promise.all(flavours);
}
