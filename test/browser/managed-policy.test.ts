import { existsSync, mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { findBrowser } from '../demo/find-browser.ts';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { openOptions } from './options-page.ts';
import { eventually, openOutlook } from './outlook-page.ts';

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
    writePolicy(first.extension, [stricter, '{ "overlay": ']);
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
    expect(await page.textContent('.overlay.faulty')).toContain('Filen räknas inte');
  },
);

function writePolicy(extension: string, overlays: readonly string[]): void {
  makeFolder(folder);
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [extension]: { overlays } } } }));
}

/** Makes what is missing of a folder, and remembers it, so that nothing stays behind. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
  made.push(path);
}
