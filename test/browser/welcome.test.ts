import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { eventually, openOutlook } from './outlook-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser: OpenBrowser;
let page: Page;
const requests: string[] = [];
beforeAll(async () => {
  browser = await openBrowser({ keepsWelcome: true });
  browser.context.on('request', (request) => requests.push(request.url()));
  // The page may be open already, or on its way.
  page = ownPages()[0] ?? (await browser.context.waitForEvent('page'));
  await page.waitForSelector('.welcome');
});
afterAll(() => browser?.close());

test('J1: who installs gets one page that can be read at a glance, and nothing to allow where it is allowed', async () => {
  expect(new URL(page.url()).pathname).toBe('/extension/welcome/welcome.html');
  const words = (await page.innerText('body')).split(/\s+/).filter((word) => word);
  expect(words.length).toBeGreaterThan(40);
  expect(words.length).toBeLessThanOrEqual(120);
  await eventually(() => page.title(), 'Välkommen till Samverkanskoll');
  expect(await page.$$eval('button', (all) => all.map((one) => one.textContent))).toEqual([
    'Prova med ett exempel',
    'Inställningar',
  ]);
  expect(await mayRead()).toBe(true);
  expect(await page.textContent('main')).toContain('Alt+Shift+S öppnar panelen.');
});

test('J1: the example opens the panel with an invented invitation, by keyboard alone', async () => {
  const opening = browser.context.waitForEvent('page');
  await page.bringToFront();
  await page.keyboard.press('Tab');
  await eventually(() => page.evaluate(() => document.activeElement?.textContent), 'Prova med ett exempel');
  await page.keyboard.press('Enter');
  const sample = await opening;
  await sample.waitForSelector('.finding .outcome:has-text("Möjlig avvikelse")');
  expect(await sample.textContent('.origin')).toContain('Det här är ett påhittat exempel.');
  expect(await sample.textContent('.mail-text')).toContain('bokar och betalar hotellrummet');
  await sample.click('.finding .links button:not([aria-expanded])');
  await sample.waitForSelector('mark.shown');
  await sample.close();
});

test('J1: a second installation opens nothing more, nor does an update', async () => {
  const [worker] = browser.context.serviceWorkers();
  for (const reason of ['install', 'update']) {
    await worker?.evaluate(
      (given) => Reflect.get(globalThis, 'chrome').runtime.onInstalled.dispatch({ reason: given }),
      reason,
    );
  }
  const outlook = await openOutlook(browser.context);
  await outlook.openMail('evening-meeting');
  await outlook.shownFrame();
  expect(ownPages()).toHaveLength(1);
  await outlook.page.close();
});

test('J1: the page follows the reader’s language and look', async () => {
  await keep({ language: 'en', theme: 'dark' });
  await eventually(() => page.textContent('h1'), 'Welcome to Samverkanskoll');
  await eventually(() => page.evaluate(ground), 'rgb(37, 43, 43)');
  await keep({ language: 'sv', theme: 'light' });
  await eventually(() => page.textContent('h1'), 'Välkommen till Samverkanskoll');
  await eventually(() => page.evaluate(ground), 'rgb(247, 248, 248)');
});

test('J1: it leads to the settings', async () => {
  const opening = browser.context.waitForEvent('page');
  await page.click('.link');
  const settings = await opening;
  await settings.waitForSelector('main.settings');
  await settings.close();
});

test('J1: where the browser keeps Outlook back, the page asks for it, and says what came of it', async () => {
  const asking = await browser.context.newPage();
  await asking.addInitScript(() => {
    const refuse = (asked: unknown, answer?: (isGiven: boolean) => void) => {
      Reflect.set(globalThis, 'asked', asked);
      answer?.(false);
      return Promise.resolve(false);
    };
    // A browser may have both names for its interface, and answer by a promise as well as by a callback.
    for (const name of ['chrome', 'browser']) {
      Object.assign(Reflect.get(globalThis, name)?.permissions ?? {}, { contains: refuse, request: refuse });
    }
  });
  await asking.goto(page.url());
  await asking.click('text=Tillåt läsning av Outlook');
  await eventually(
    () => asking.textContent('[role=status]'),
    'Samverkanskoll fick inget tillstånd. Du kan försöka igen.',
  );
  expect(await asking.evaluate(() => Reflect.get(globalThis, 'asked'))).toMatchObject({
    origins: expect.arrayContaining(['https://outlook.office.com/*']),
  });
  expect(await faults(asking)).toEqual([]);
  await asking.close();
});

test('J1: it has no accessibility fault, light and dark, wide and narrow, and asks the network for nothing', async () => {
  await keep({ language: 'sv' });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await faults(page), `${colorScheme} ${width}`).toEqual([]);
      expect(await page.evaluate(sidewaysExcess), `${colorScheme} ${width}`).toBe(0);
    }
  }
  const foreign = requests.filter(
    (url) => !/^(?:chrome-extension|data):/.test(url) && !url.startsWith('https://outlook.office.com/'),
  );
  expect(foreign).toEqual([]);
});

function ownPages(): Page[] {
  return browser.context.pages().filter((one) => one.url().startsWith('chrome-extension://'));
}

function mayRead(): Promise<unknown> {
  return page.evaluate(() =>
    Reflect.get(globalThis, 'chrome').permissions.contains({ origins: ['https://outlook.office.com/*'] }),
  );
}

async function keep(preferences: object): Promise<void> {
  await page.evaluate(
    (chosen) => Reflect.get(globalThis, 'chrome').storage.local.set({ preferences: chosen }),
    preferences,
  );
}

async function faults(on: Page): Promise<unknown> {
  await on.evaluate(axe);
  return on.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(tags)} }).then(({ violations }) =>
      violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]))`,
  );
}

const ground = 'getComputedStyle(document.body).backgroundColor';
const sidewaysExcess = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
