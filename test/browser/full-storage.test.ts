import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { openOptions } from './options-page.ts';
import { eventually, openOutlook } from './outlook-page.ts';

const nearlyFull = 'Webbläsarens lagring är snart full. Exportera registret och radera äldre poster.';
const full =
  'Webbläsarens lagring är full. Ingenting nytt sparades, det gamla finns kvar. Exportera och radera äldre poster på inställningssidan.';

let browser: OpenBrowser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  page = await openOptions(browser, 'register');
  await page.evaluate(async () => {
    const { local } = Reflect.get(globalThis, 'chrome').storage;
    await local.clear();
    await local.set({ preferences: { language: 'sv', register: true } });
  });
});
afterEach(() => page.close());

// Letters of two bytes each: storage counts bytes.
test.each(['x', 'å', '<'])(
  'from four fifths of its storage on the register says so, filled with %s',
  async (letter) => {
    await fillTo(letter, 0.78);
    await page.reload();
    await page.waitForSelector('.register');
    expect(await page.locator('.register-notices').count()).toBe(0);
    await fillTo(letter, 0.81);
    await page.reload();
    await eventually(() => page.locator('.register-notices li').allTextContents(), [nearlyFull]);
  },
);

test('a record that storage has no room for changes nothing, and both sides say so', async () => {
  const outlook = await openOutlook(browser.context);
  await outlook.openMail('evening-meeting');
  const frame = await outlook.openPanel();
  await frame.click('#tab-note');
  await frame.fill('.keep-record textarea', 'före');
  await frame.click('.keep-record .button');
  await eventually(() => frame.textContent('.footer .status'), 'Sparat i registret.');
  await fillTo('x', 1);
  const before = await stored();

  await frame.fill('.keep-record textarea', 'x'.repeat(290));
  await frame.click('.keep-record .button');
  await eventually(async () => (await frame.textContent('.panel'))?.includes(full), true);
  expect(await stored()).toEqual(before);

  await page.bringToFront();
  const answer = await page.evaluate(takeIn);
  expect(answer).toEqual({ problem: 'full' });
  expect(await stored()).toEqual(before);

  await page.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.remove('filling'));
  await outlook.page.bringToFront();
  await frame.click('.keep-record .button');
  await eventually(() => frame.textContent('.footer .status'), 'Registret är uppdaterat.');
  await outlook.page.close();
});

test('a setting that storage has no room for is not shown as chosen', async () => {
  await page.close();
  page = await openOptions(browser, 'settings');
  await fillTo('x', 1);
  const before = await stored();
  await page.selectOption('.setting:has-text("Tema") select', 'dark');
  await eventually(async () => (await page.textContent('[role=alert]')) !== '', true);
  expect(await stored()).toEqual(before);
  expect(await page.inputValue('.setting:has-text("Tema") select')).toBe('auto');
});

/** Fills storage up to this part of what the browser gives, to the last byte where it is the whole. */
async function fillTo(letter: string, part: number): Promise<void> {
  await page.evaluate(
    async ([sign, share]) => {
      const { local } = Reflect.get(globalThis, 'chrome').storage;
      await local.set({ filling: sign.repeat(1000) });
      const empty = await local.getBytesInUse(null);
      await local.set({ filling: sign.repeat(2000) });
      const each = ((await local.getBytesInUse(null)) - empty) / 1000;
      const room = local.QUOTA_BYTES * share - empty;
      await local.set({ filling: sign.repeat(1000 + Math.floor(room / each)) });
    },
    [letter, part] as const,
  );
}

function stored(): Promise<Record<string, unknown>> {
  return page.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.get(null));
}

/** Runs in the options page: takes in a record as from a file. */
function takeIn(): Promise<unknown> {
  const record = {
    schema: 1,
    id: '00000000000000aa',
    kept: new Date().toISOString().slice(0, 10),
    outcome: { conflict: 1, review: 0, unclear: 0, questions: 1, dismissed: 0 },
    rules: [],
    edition: '3.0',
  };
  return Reflect.get(globalThis, 'chrome').runtime.sendMessage({ type: 'register-add', records: [record] });
}
