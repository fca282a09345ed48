import type { Page } from 'playwright-core';
import { type OpenBrowser, openBrowser } from '../browser/open-browser.ts';
import { openOptions } from '../browser/options-page.ts';
import { type OutlookPage, openOutlook } from '../browser/outlook-page.ts';
import { type Mode, modeNames, modes } from '../gallery/modes.ts';

const sections = [
  'settings',
  'local',
  'review',
  'reference',
  'hosts',
  'register',
  'about',
  'accessibility',
] as const;

/** Takes the welcome page, every section of the options page and the panel in a tab of its own, in the built extension. */
export async function takePages(folderOf: (mode: Mode) => string): Promise<void> {
  const browser = await openBrowser({ moreHosts: ['mail.hospital.example'] });
  await fillRegister(browser);
  for (const mode of modeNames) {
    for (const section of sections) {
      await take(await openOptions(browser, section), mode, `${folderOf(mode)}/options-${section}.png`);
    }
    for (const name of ['welcome', 'panel'] as const) {
      const page = await browser.context.newPage();
      await page.goto(`chrome-extension://${browser.extension}/extension/${name}/${name}.html`);
      await page.waitForSelector('h1');
      await take(page, mode, `${folderOf(mode)}/page-${name}.png`);
    }
  }
  await browser.close();
}

/** The upper part of one page, high enough to judge it by; the rules go on for many screens. */
async function take(page: Page, mode: Mode, path: string): Promise<void> {
  const { colorScheme, forcedColors, width } = modes[mode];
  await page.emulateMedia({ colorScheme, forcedColors });
  await page.setViewportSize({ width: mode === 'zoomed' ? width : 1100, height: 800 });
  await page.waitForTimeout(300);
  const wanted = await page.evaluate(() => document.documentElement.scrollHeight);
  const { width: wide, height } = {
    width: page.viewportSize()?.width ?? width,
    height: Math.min(wanted, 2600),
  };
  await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width: wide, height } });
  await page.close();
}

/** Switches the register on and keeps two mails in it, as a reader does. */
async function fillRegister(browser: OpenBrowser): Promise<void> {
  const worker = browser.context.serviceWorkers()[0];
  await worker?.evaluate(() =>
    Reflect.get(globalThis, 'chrome').storage.local.set({ preferences: { register: true } }),
  );
  const outlook = await openOutlook(browser.context);
  await keep(outlook, 'evening-meeting', 1);
  await keep(outlook, 'advisory-board', 3);
  await outlook.page.close();
}

async function keep(outlook: OutlookPage, mail: string, decision: number): Promise<void> {
  await outlook.openMail(mail);
  let frame = await outlook.shownFrame();
  if (await frame.$('.handle')) frame = await outlook.openPanel();
  await frame.click('#tab-note');
  await frame.click(`.note-fields .choice >> nth=${decision}`);
  await frame.click('.keep-record .button');
  await frame.waitForSelector('.footer .status:not(:empty)');
}
