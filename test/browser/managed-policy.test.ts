import { existsSync, mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { findBrowser } from '../demo/find-browser.ts';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { openOptions } from './options-page.ts';
import { eventually, openOutlook } from './outlook-page.ts';
import { watchJourney } from './watch-journey.ts';

/** Where each browser on Linux looks for what its administrator has decided. */
const folders = {
  Chromium: '/etc/chromium/policies/managed',
  'Google Chrome': '/etc/opt/chrome/policies/managed',
  'Microsoft Edge': '/etc/opt/edge/policies/managed',
};
const found = findBrowser();
const folder = typeof found === 'string' ? '' : folders[found.name];
const file = `${folder}/samverkanskoll-test.json`;
const isAdministrator = process.platform === 'linux' && process.getuid?.() === 0;
const made: string[] = [];
const stricter = JSON.stringify({
  overlay: 'region-x',
  name: { sv: 'Region X', en: 'Region X' },
  rules: { 'alcohol-offered': { weight: 'prohibited', link: 'https://region-x.example/alkohol' } },
});

let browser: OpenBrowser | undefined;
afterEach(async () => {
  await browser?.close();
  rmSync(file, { force: true });
  for (const one of made.splice(0).reverse()) rmdirSync(one);
});

test.skipIf(!isAdministrator)(
  'an overlay of the organisation’s policy counts, and cannot be removed (only root can set one: skipped for others)',
  { timeout: 120_000 },
  async () => {
    const first = await openBrowser();
    await first.close();
    writePolicy(first.extension, { overlays: [stricter, '{ "overlay": '] });
    browser = await openBrowser();
    expect(browser.extension).toBe(first.extension);
    const outlook = await openOutlook(browser.context);
    await outlook.openMail('evening-meeting');
    const frame = await outlook.openPanel();
    const alcohol = () => frame.textContent('.finding:has(h3:has-text("Alkohol serveras")) .outcome');
    await eventually(alcohol, 'Möjlig avvikelse');
    const page = await openOptions(browser);
    await page.waitForSelector('.overlay');
    const origins = await page.$$eval('.overlay .chip', (all) => all.map((one) => one.textContent));
    expect(origins).toEqual(['Styrs av din organisation', 'Styrs av din organisation']);
    expect(await page.$$('[aria-label^="Ta bort"]')).toHaveLength(0);
    expect(await page.textContent('.overlay.faulty')).toContain('Filen används inte');
  },
);

test.skipIf(!isAdministrator)(
  'J10: what policy decides is shown as the organisation’s and cannot be changed; what does not count is listed (only root can set one: skipped for others)',
  { timeout: 120_000 },
  async () => {
    const first = await openBrowser();
    await first.close();
    writePolicy(first.extension, {
      organisationName: 'Region Exempel',
      contactName: 'Samverkansrådet',
      contactEmail: 'samverkan@region-exempel.example',
      guidelineUrl: 'https://region-exempel.example/riktlinjer',
      formUrl: 'http://region-exempel.example/formular',
      noteTemplate: 'tabell',
      noteMaskPersons: false,
      headOfUnitRequired: 'ja',
      extraHosts: ['webmail.region-exempel.example', 'a b'],
      language: 'sv',
      colour: 'blue',
    });
    browser = await openBrowser();
    const journey = await watchJourney(browser);
    const outlook = await openOutlook(browser.context);
    await journey.openMail(outlook, 'evening-meeting');
    const frame = await outlook.openPanel();
    await frame.waitForSelector('.contact a[href="mailto:samverkan@region-exempel.example"]');
    expect(await frame.textContent('.contact')).toContain('Region Exempel, Samverkansrådet');
    expect(await frame.getAttribute('.contact a >> nth=1', 'href')).toBe(
      'https://region-exempel.example/riktlinjer',
    );
    // Nor does the panel offer a language that would not be heeded.
    expect(await frame.$$('.header .language')).toHaveLength(0);
    const page = await openOptions(browser, 'settings');
    await page.waitForSelector('.policy');
    const chips = await page.$$eval('.setting:has(.chip)', (all) =>
      all.map((one) => [
        one.querySelector('label')?.textContent,
        one.querySelector('.chip')?.textContent,
        one.querySelector<HTMLInputElement>('select, input')?.disabled,
      ]),
    );
    const governed = 'Styrs av din organisation ·\u00a0Region Exempel';
    expect(chips).toEqual([
      ['Språk', governed, true],
      ['Anteckningens form', governed, true],
      ['Dölj personuppgifter i anteckningen', governed, true],
    ]);
    expect(await page.inputValue('.setting:has-text("Anteckningens form") select')).toBe('table');
    expect(await page.isChecked('.setting:has-text("Dölj personuppgifter") input')).toBe(false);
    const rows = await page.$$eval('.policy tbody tr', (all) =>
      all.map((row) => [row.querySelector('th')?.textContent ?? '', row.lastElementChild?.textContent ?? '']),
    );
    const states = Object.fromEntries(rows);
    expect(states.formUrl).toBe('Gäller inteDet är ingen adress som börjar med https://.');
    expect(states.extraHosts).toContain('Gäller delvis”a b”: Det är ingen webbadress.');
    expect(states.noteTemplate).toBe('Gäller');
    // The browser itself drops what has another type or a name that the schema lacks: the page says so.
    expect(Object.keys(states)).not.toContain('headOfUnitRequired');
    expect(Object.keys(states)).not.toContain('colour');
    expect(await page.textContent('.policy')).toContain('Chrome och Edge tar bort okända nycklar');
    await page.click('.sections a[href="#hosts"]');
    await page.waitForSelector('[aria-label="Lägg till adress: webmail.region-exempel.example"]');
    await journey.expectUntouched(outlook);
    expect(await journey.faults()).toEqual([]);
  },
);

test('J10: panel and settings are there before a policy that takes its time, and follow it when it comes', async () => {
  browser = await openBrowser();
  const journey = await watchJourney(browser);
  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    const values = { organisationName: 'Region Exempel', noteMaskPersons: true };
    // A browser may have both names for its interface, and answer by a promise as well as by a callback.
    for (const name of ['chrome', 'browser']) {
      const { managed } = Reflect.get(globalThis, name)?.storage ?? { managed: {} };
      managed.get = (_keys: unknown, answer?: (values: object) => void) =>
        new Promise((resolve) => {
          addEventListener('policy', () => {
            answer?.(values);
            resolve(values);
          });
        });
    }
  });
  await page.goto(`chrome-extension://${browser.extension}/extension/options/options.html#settings`);
  await page.waitForSelector('main.settings select');
  expect(await page.isDisabled('.setting:has-text("Dölj personuppgifter") input')).toBe(false);
  const outlook = await openOutlook(browser.context);
  await journey.openMail(outlook, 'evening-meeting');
  const frame = await outlook.openPanel();
  await frame.waitForSelector('.finding');
  expect(await frame.$('.contact')).toBeNull();
  await page.evaluate(() => dispatchEvent(new Event('policy')));
  await page.waitForSelector('.setting:has-text("Dölj personuppgifter") .chip');
  expect(await page.isDisabled('.setting:has-text("Dölj personuppgifter") input')).toBe(true);
  await journey.expectUntouched(outlook);
  expect(await journey.faults()).toEqual([]);
});

function writePolicy(extension: string, policy: object): void {
  makeFolder(folder);
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [extension]: policy } } }));
}

/** Makes what is missing of a folder, and remembers it, so that nothing stays behind. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
  made.push(path);
}
