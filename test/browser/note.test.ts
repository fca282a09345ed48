import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { elementsOf } from '../parse-xml.ts';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { eventually, type OutlookPage, openOutlook } from './outlook-page.ts';
import { type WatchedJourney, watchJourney } from './watch-journey.ts';

let browser: OpenBrowser;
let journey: WatchedJourney;
let outlook: OutlookPage;
let frame: Frame;
beforeAll(async () => {
  browser = await openBrowser();
  journey = await watchJourney(browser);
});
afterAll(() => browser?.close());
beforeEach(async () => {
  outlook = await openOutlook(browser.context);
  await journey.openMail(outlook, 'evening-meeting');
  frame = await outlook.openPanel();
});
afterEach(async () => {
  await journey.expectUntouched(outlook);
  expect(await journey.faults()).toEqual([]);
  await outlook.page.close();
});

describe('J5: the head of unit takes the note to Word and to the case system', () => {
  test('as one table where there are tables, and as plain text where there are none', async () => {
    const mail = outlook.page;
    await frame.click('#tab-note');
    await frame.click('.choice:has-text("Tacka nej")');
    await frame.fill('#note-decidedBy', 'Verksamhetschef');
    await frame.fill('#note-decidedOn', '2026-09-11');
    await frame.click('.split .button');
    await eventually(status, 'Anteckningen är kopierad');

    const { rich, plain, close } = await pasteFields();
    const { tables, heads, text } = await rich();
    expect(tables).toBe(1);
    expect(heads).toEqual(
      await frame.$$eval('.field-head > :first-child', (all) => all.map((one) => one.textContent)),
    );
    const typed = await plain();
    expect(typed).toContain('\nBeslut: Tacka nej\nBeslutat av (roll): Verksamhetschef\n');
    expect(typed).toContain('\nBeslutat den: fre 11 september 2026\n');
    expect(typed).not.toContain('\t');
    const sender = await mail.evaluate(
      () => document.body.innerText.match(/[\w.]+@[\w.]+/)?.[0] ?? 'no address',
    );
    for (const pasted of [text, typed]) {
      expect(pasted).toMatch(/Regler 3\.0, i kraft 2026-02-01/);
      expect(pasted).toMatch(/Samverkanskoll \d+\.\d+\.\d+/);
      expect(pasted).not.toContain(sender);
      expect(pasted).not.toMatch(/\d{6,8}-?\d{4}/);
    }
    await close();
  });

  test('as a row with as many cells as there are fields', async () => {
    await frame.click('#tab-note');
    await choose('Kopiera som rad');
    await eventually(status, 'Raden är kopierad. Klistra in den i Excel eller i en lista.');
    const { plain, close } = await pasteFields();
    const row = await plain();
    expect(row.split('\t')).toHaveLength(await frame.locator('.field-head').count());
    expect(row).not.toContain('\n');
    await close();
  });

  test('as a Word file, a CSV file and a calendar entry, without a request to anybody', async () => {
    const word = await download('Spara som Word (.docx)');
    expect(word.name).toMatch(/^samverkan_\d{4}-\d\d-\d\d_[a-z0-9-]+_[a-z0-9-]+\.docx$/);
    const parts = unzipSync(new Uint8Array(word.bytes));
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(elementsOf(xml).filter(({ name }) => name === 'w:tbl')).toHaveLength(1);
    expect(xml).toContain('Anteckning om samverkan med industrin');

    const csv = await download('Spara som CSV');
    expect(csv.name).toMatch(/\.csv$/);
    expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv.bytes.toString('utf8').split('\r\n')).toHaveLength(3);

    const calendar = await download('Spara som kalenderfil (.ics)');
    expect(calendar.name).toMatch(/\.ics$/);
    expect(calendar.bytes.toString('utf8')).toContain('STATUS:TENTATIVE\r\n');
    expect(await journey.faults()).toEqual([]);
  });

  test('on paper, where the note is all that is printed', async () => {
    await frame.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
    });
    await choose('Skriv ut');
    await frame.waitForSelector('[data-printed] .print-view', { state: 'attached' });
    await outlook.page.emulateMedia({ media: 'print' });
    expect(await frame.isVisible('.print-view')).toBe(true);
    const visible = await frame.$$eval('body *', (all) =>
      all
        .filter(
          (one) => !one.closest('.print-view') && !one.querySelector('.print-view') && one.checkVisibility(),
        )
        .map((one) => one.className),
    );
    expect(visible).toEqual([]);
    await outlook.page.emulateMedia({ media: 'screen' });
    expect(await frame.isVisible('.print-view')).toBe(false);
    expect(await frame.isVisible('.footer')).toBe(true);
  });
});

test('a field leads to the words in the mail that it was read from', async () => {
  await frame.click('#tab-note');
  await frame.click('[aria-label="Visa i mejlet: Måltid och dryck"]');
  await expect.poll(outlook.markedTexts, { timeout: 20_000 }).not.toEqual([]);
  const marked = await outlook.markedTexts();
  const meals = await frame.inputValue('#note-meals');
  for (const text of marked) expect(meals).toContain(text.replace(/\s+/g, ' ').trim());
});

function status(): Promise<string> {
  return frame.innerText('.footer .status');
}

async function choose(label: string): Promise<void> {
  await frame.click('.menu-button');
  await frame.click(`[role=menuitem]:has-text("${label}")`);
}

async function download(label: string) {
  const started = outlook.page.waitForEvent('download');
  await choose(label);
  const file = await started;
  const bytes = await readFile(await file.path());
  await eventually(status, `Sparas som ${file.suggestedFilename()}`);
  return { name: file.suggestedFilename(), bytes };
}

/** A page with a rich and a plain field, into which the clipboard is pasted by the keyboard. */
async function pasteFields() {
  const page: Page = await browser.context.newPage();
  await page.setContent(
    '<div contenteditable id="rich" style="min-height:40px"></div><textarea id="plain"></textarea>',
  );
  const paste = async (selector: string) => {
    await page.bringToFront();
    await page.click(selector);
    await page.keyboard.press('Control+V');
  };
  return {
    rich: async () => {
      await paste('#rich');
      await page.waitForSelector('#rich table');
      return page.$eval('#rich', (rich) => ({
        tables: rich.querySelectorAll('table').length,
        heads: [...rich.querySelectorAll('th[scope=row]')].map((one) => one.textContent),
        text: (rich as HTMLElement).innerText,
      }));
    },
    plain: async () => {
      await paste('#plain');
      await page.waitForFunction(() => document.querySelector('textarea')?.value !== '');
      return page.inputValue('#plain');
    },
    close: () => page.close(),
  };
}
