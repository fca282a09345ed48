import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { cardFindings } from '../../src/note/cards.ts';
import { noteHtml } from '../../src/note/note-html.ts';
import { noteText } from '../../src/note/note-text.ts';
import { expectedReport } from './expected-report.ts';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { eventually, type OutlookPage, openOutlook } from './outlook-page.ts';
import { clickToolbarButton } from './toolbar-button.ts';

let browser: OpenBrowser;
let outlook: OutlookPage;
beforeAll(async () => {
  browser = await openBrowser();
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => browser?.close());
beforeEach(async () => {
  outlook = await openOutlook(browser.context);
});
afterEach(() => outlook.page.close());

describe('the panel', () => {
  test.each(['evening-meeting', 'advisory-board', 'forwarded-congress', 'product-webinar'])(
    'shows the findings of %s in the order of the report, with the words that it rests on',
    async (id) => {
      await outlook.openMail(id);
      const frame = await outlook.openPanel();
      const findings = cardFindings(await expectedReport(id));
      expect(findings.length).toBeGreaterThan(0);
      const titles = await frame.$$eval('.finding h3', (found) =>
        found.map((one) => one.lastChild?.textContent),
      );
      expect(titles).toEqual(findings.map((finding) => finding.title));
      const quotes = await frame.$$eval('.finding blockquote', (found) =>
        found.map((one) => one.textContent ?? ''),
      );
      const expected = findings.flatMap(({ evidence }) => evidence[0]?.quote ?? []);
      expect(quotes.map((quote) => quote.slice(1, -1))).toEqual(expected);
    },
  );

  test('marks exactly the evidence in the mail, and leaves the mail as it was, byte by byte', async () => {
    await outlook.openMail('evening-meeting');
    const before = await outlook.page.innerHTML('body');
    const attributes = await outlook.rootAttributes();
    const frame = await outlook.openPanel();
    const { findings } = await expectedReport('evening-meeting');
    const shown = cardFindings(await expectedReport('evening-meeting')).filter(
      ({ evidence }) => evidence.length > 0,
    );
    expect(findings.length).toBeGreaterThanOrEqual(shown.length);
    const buttons = await frame.$$('.finding .links button:not([aria-expanded])');
    expect(buttons).toHaveLength(shown.length);
    for (const [index, finding] of shown.entries()) {
      await buttons[index]?.click();
      // Table cells are parted by a tab in the wording, and by nothing in a range's own text.
      const quotes = finding.evidence.map(({ quote }) => quote.replace(/\t/g, ''));
      await eventually(outlook.markedTexts, quotes);
    }
    await frame.click('.close');
    await eventually(outlook.markedTexts, []);
    expect(await outlook.page.innerHTML('body')).toBe(before);
    expect(await outlook.rootAttributes()).toEqual(attributes);
    expect(await outlook.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });

  test('keeps the marks when Outlook draws the same mail anew', async () => {
    await outlook.openMail('forwarded-congress');
    const frame = await outlook.openPanel();
    await frame.click('.finding .links button:not([aria-expanded])');
    const { findings } = await expectedReport('forwarded-congress');
    const quotes = findings[0]?.evidence.map(({ quote }) => quote) ?? [];
    await eventually(outlook.markedTexts, quotes);
    await outlook.page.evaluate(() => document.getElementById('redraw')?.click());
    await eventually(outlook.markedTexts, quotes);
    await outlook.shownFrame();
  });

  test('puts the note on the clipboard as one table and as plain text', async () => {
    await outlook.openMail('evening-meeting');
    const frame = await outlook.openPanel();
    await outlook.page.bringToFront();
    await frame.click('.footer .actions button');
    await frame.waitForFunction(() => document.querySelector('.footer .status')?.textContent !== '');
    const { html, text } = await outlook.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text();
      return { html: await read('text/html'), text: await read('text/plain') };
    });
    const date = await outlook.page.evaluate(localDay);
    const report = await expectedReport('evening-meeting');
    const { version } = manifest;
    // The browser may add a line of its own in front of the table; the table itself has to be ours.
    expect(html?.slice(html.indexOf('<table'))).toBe(noteHtml(report, { language: 'sv', date, version }));
    expect(text?.replaceAll('\r\n', '\n')).toBe(noteText(report, { language: 'sv', date, version }));
  });

  test('keeps what was written when Esc folds it to the handle, and gives the handle the focus', async () => {
    await outlook.openMail('evening-meeting');
    const frame = await outlook.openPanel();
    await frame.click('#tab-note');
    await frame.fill('.field textarea >> nth=0', 'tisdag');
    await frame.click('.choice input >> nth=1');
    await frame.focus('.field textarea >> nth=0');
    await outlook.page.keyboard.press('Escape');
    expect(await frame.isVisible('.panel')).toBe(true);
    await outlook.page.keyboard.press('Escape');
    await frame.waitForSelector('.handle:focus');
    await outlook.page.keyboard.press('Enter');
    await frame.waitForSelector('.note-fields');
    expect(await frame.inputValue('.field textarea >> nth=0')).toBe('tisdag');
    expect(await frame.isChecked('.choice input >> nth=1')).toBe(true);
  });

  test('keeps every key typed in it from Outlook’s shortcuts', async () => {
    const { page } = outlook;
    const log = () => page.evaluate(() => [...(Reflect.get(window, 'mailboxLog') as string[])]);
    await outlook.openMail('evening-meeting');
    await page.click('[role="main"]', { position: { x: 200, y: 500 } });
    await page.keyboard.press('j');
    await eventually(async () => (await log()).includes('j'), true);
    const before = await log();
    const frame = await outlook.openPanel();
    await frame.click('.header h1');
    for (const key of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ') await page.keyboard.press(key);
    for (const key of ['Delete', 'Backspace', '?']) await page.keyboard.press(key);
    expect(await log()).toEqual(before);
    expect(await page.isVisible('[data-mail="evening-meeting"]')).toBe(true);
  });

  test('says plainly that a mail is no invitation, and screens it all the same when asked', async () => {
    await outlook.openMail('ruling-newsletter');
    await clickToolbarButton(browser.context, outlook.page, browser.extension);
    const frame = await outlook.shownFrame();
    await frame.waitForSelector('.panel button:has-text("Granska ändå")');
    expect(await frame.$$('.finding')).toHaveLength(0);
    await frame.click('button:has-text("Granska ändå")');
    await frame.waitForSelector('[role="tablist"]');
    await frame.click('.close');
    await eventually(outlook.additions, ['DIV']);
    await eventually(
      () => outlook.page.evaluate(() => document.querySelector('html > div')?.clientWidth),
      44,
    );
  });

  test('speaks the other language when asked, in its findings too', async () => {
    await outlook.openMail('advisory-board');
    const frame = await outlook.openPanel();
    await frame.click('.language');
    const expected = cardFindings(await expectedReport('advisory-board', 'en')).map(({ title }) => title);
    const titles = () =>
      frame.$$eval('.finding h3', (all) => all.map((one) => one.lastChild?.textContent ?? ''));
    await eventually(titles, expected);
    await frame.click('.language');
    const swedish = cardFindings(await expectedReport('advisory-board')).map(({ title }) => title);
    await eventually(titles, swedish);
  });

  test('makes way for a dialog of Outlook, and comes back after it', async () => {
    const width = () => outlook.page.evaluate(() => document.querySelector('html > div')?.clientWidth);
    await outlook.openMail('evening-meeting');
    await outlook.openPanel();
    await eventually(width, 384);
    await outlook.page.click('#open-dialog');
    await eventually(width, 44);
    await outlook.page.click('#rules-dialog button');
    await eventually(width, 384);
  });
});

/** The day that the browser's clock shows, as the extension writes it. */
function localDay(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
