import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { expectedReport } from './expected-report.ts';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { eventually, type OutlookPage, openOutlook } from './outlook-page.ts';
import { clickToolbarButton } from './toolbar-button.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const mail = readFileSync('test/outlook/mails/evening-meeting.eml', 'utf8');

let browser: OpenBrowser;
const requests: string[] = [];
beforeAll(async () => {
  browser = await openBrowser();
  browser.context.on('request', (request) => requests.push(request.url()));
});
afterAll(() => browser?.close());
afterEach(async () => {
  for (const page of browser.context.pages().slice(1)) await page.close();
});

describe('a page that cannot be read', () => {
  let outlook: OutlookPage;
  let frame: Frame;
  beforeEach(async () => {
    outlook = await openOutlook(browser.context);
    await outlook.openMail('evening-meeting');
    await outlook.shownFrame();
    await outlook.page.evaluate(makeUnknown);
    await eventually(() => badgeOf(outlook.page), '?');
    await clickToolbarButton(browser.context, outlook.page, browser.extension);
    frame = await outlook.shownFrame();
    await frame.waitForSelector('.ways');
  });

  test('has the selected text screened, says so, and marks nothing', async () => {
    await frame.click('.ways .button:first-child');
    await eventually(
      async () => (await frame.textContent('.ways [role="status"]')) ?? '',
      'Ingen text är markerad. Markera mejlets text och försök igen.',
    );
    await outlook.page.evaluate(() => {
      const unknown = document.querySelector('section.unknown');
      if (unknown) getSelection()?.selectAllChildren(unknown);
    });
    await frame.click('.ways .button:first-child');
    await frame.waitForSelector('.finding');
    expect(await frame.textContent('.origin')).toContain('Bara den markerade texten är granskad.');
    const found = await frame.$$eval('.finding h3', (all) => all.map((one) => one.lastChild?.textContent));
    expect(found).toContain('Alkohol serveras');
    expect(await frame.$$('.finding blockquote')).not.toHaveLength(0);
    expect(await frame.$$('[aria-label^="Visa i mejlet"]')).toHaveLength(0);
    expect(await outlook.markedTexts()).toEqual([]);

    await outlook.openMail('product-webinar');
    await eventually(async () => frame.isDetached() || (await frame.$('.origin')) === null, true);
  });

  test('leads to a page for the mail itself', async () => {
    const opening = browser.context.waitForEvent('page');
    await frame.click('.ways .button:has-text("Släpp")');
    const page = await opening;
    await page.waitForSelector('.bring');
    expect(new URL(page.url()).pathname).toBe('/extension/panel/panel.html');
  });
});

test('the menu screens selected text, with its lines, on any state', async () => {
  const outlook = await openOutlook(browser.context);
  await outlook.openMail('ruling-newsletter');
  await outlook.page.evaluate(() => {
    const own = document.createElement('p');
    own.id = 'selected';
    own.innerText =
      'Cordia Pharma AB bjuder in till möte den 17 september kl. 18.00.\nVi bjuder på middag med vin.';
    document.body.append(own);
    getSelection()?.selectAllChildren(own);
  });
  const selected = await outlook.page.evaluate(() => String(getSelection()));
  expect(selected).toContain('\n');
  const [worker] = browser.context.serviceWorkers();
  await worker?.evaluate(
    async (text) => {
      const { contextMenus, tabs } = Reflect.get(globalThis, 'chrome');
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      contextMenus.onClicked.dispatch(
        { menuItemId: 'screen-selection', selectionText: text, frameId: 0 },
        tab,
      );
    },
    selected.replace(/\s+/g, ' '),
  );
  const frame = await outlook.shownFrame();
  await frame.waitForSelector('.finding');
  expect(await frame.textContent('.origin')).toContain('Bara den markerade texten är granskad.');
  await frame.click('.origin button');
  await frame.waitForSelector('.origin', { state: 'detached' });
});

describe('the page for a mail from elsewhere', () => {
  let page: Page;
  beforeEach(async () => {
    page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extension}/extension/panel/panel.html`);
    await page.waitForSelector('.bring');
    requests.length = 0;
  });

  test('screens pasted text as the command does, and marks the words in it', async () => {
    await page.fill('.bring textarea', mail);
    await page.click('.bring .button:has-text("Granska texten")');
    await page.waitForSelector('.finding');
    const { findings } = await expectedReport('evening-meeting');
    const shown = await page.$$eval('.finding h3', (all) =>
      all.map((one) => one.lastChild?.textContent ?? ''),
    );
    expect(shown.length).toBeGreaterThan(3);
    expect(findings.map(({ title }) => title)).toEqual(expect.arrayContaining(shown));
    await page.click('.finding:has(h3:has-text("Alkohol serveras")) .link[aria-label^="Visa i mejlet"]');
    const alcohol = findings.find(({ title }) => title === 'Alkohol serveras');
    expect((await page.$$eval('mark.shown', (all) => all.map((one) => one.textContent))).join('')).toBe(
      alcohol?.evidence.map(({ quote }) => quote).join(''),
    );
    expect(await violations(page)).toEqual([]);
    expect(requests.filter((url) => !url.startsWith('chrome-extension://'))).toEqual([]);

    await page.reload();
    await page.waitForSelector('.finding');
  });

  test('has one order for sight and for the Tab key in a narrow window', async () => {
    await page.setViewportSize({ width: 700, height: 900 });
    await page.fill('.bring textarea', mail);
    await page.click('.bring .button:has-text("Granska texten")');
    await page.waitForSelector('.finding');
    const hidden = () => page.$eval('.content', (one) => one.scrollHeight - one.clientHeight);
    await eventually(hidden, 0);
    const order = ['.finding', '.mail-text', '.bring', '.footer'];
    const tops = () =>
      page.evaluate((selectors) => {
        // A footer that stays in sight has its own place at the end of the page.
        scrollTo(0, document.documentElement.scrollHeight);
        return selectors.map((one) => document.querySelector(one)?.getBoundingClientRect().top ?? 0);
      }, order);
    const sorted = async () =>
      (await tops()).every((top, index, all) => index === 0 || top > (all[index - 1] ?? 0));
    await eventually(sorted, true);
    await page.focus('.bring textarea');
    const focused: string[] = [];
    for (let step = 0; step < 2; step += 1) {
      await page.keyboard.press('Tab');
      focused.push(await page.evaluate(() => document.activeElement?.textContent ?? ''));
    }
    expect(focused).toEqual(['Granska texten', 'Kopiera anteckning']);
    expect(await violations(page)).toEqual([]);
  });

  test('says what is wrong with a damaged file, and loses nothing', async () => {
    await drop(page, 'kvällsmöte.eml', mail);
    await page.waitForSelector('.finding');
    expect(await page.textContent('.origin')).toContain('Granskat från filen kvällsmöte.eml.');
    await page.fill('.bring textarea', 'Halvskrivet');
    const shown = () => page.locator('.summary, .content, .mail-text').allTextContents();
    const before = await shown();
    await drop(page, 'trasig.eml', '\n\nbara text');
    await eventually(
      async () => (await page.textContent('.bring [role="alert"]')) ?? '',
      'trasig.eml: filen är skadad och går inte att läsa som ett mejl. Det som redan är granskat står kvar.',
    );
    expect(await shown()).toEqual(before);
    expect(await page.inputValue('.bring textarea')).toBe('Halvskrivet');
  });
});

async function badgeOf(page: Page): Promise<string> {
  const [worker] = browser.context.serviceWorkers();
  await page.bringToFront();
  return (
    (await worker?.evaluate(async () => {
      const { action, tabs } = Reflect.get(globalThis, 'chrome');
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      return action.getBadgeText({ tabId: tab.id });
    })) ?? ''
  );
}

async function drop(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([given = '', content = '']) => {
      const data = new DataTransfer();
      data.items.add(new File([content], given));
      return data;
    },
    [name, text],
  );
  await page.dispatchEvent('main.panel', 'drop', { dataTransfer: transfer });
}

async function violations(page: Page): Promise<unknown> {
  await page.evaluate(axe);
  return page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(tags)} }).then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]))`,
  );
}

/** Runs in the page: the open mail's text stands there, but nothing by which it could be told for a mail. */
function makeUnknown(): void {
  for (const body of document.querySelectorAll<HTMLElement>('[id^="UniqueMessageBody"]')) {
    if (!body.checkVisibility()) continue;
    const unknown = document.createElement('section');
    unknown.className = 'unknown';
    unknown.innerText = body.innerText;
    body.replaceWith(unknown);
  }
}
