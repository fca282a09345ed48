import { readFile } from 'node:fs/promises';
import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cardFindings } from '../../src/note/cards.ts';
import { loadMails, mailIds } from '../outlook/load-mails.ts';
import { expectedReport } from './expected-report.ts';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { eventually, type OutlookPage, openOutlook, press } from './outlook-page.ts';
import { popOut } from './pop-out.ts';
import { reloadExtension } from './reload-extension.ts';
import { clickToolbarButton } from './toolbar-button.ts';
import { badgeOf, type WatchedJourney, watchJourney } from './watch-journey.ts';

/** What the replica’s page is labelled with, in Swedish and in English. */
const english: readonly (readonly [swedish: string, english: string])[] = [
  ['E-postmeddelande', 'Email message'],
  ['Öppnar kort för', 'Opens card for'],
  ['Från: ', 'From: '],
  ['Meddelandeåtgärder', 'Message actions'],
  ['Meddelandetext', 'Message body'],
  ['Snabbåtgärder', 'Quick actions'],
  ['Bifogade filer', 'Attachments'],
  ['1 meddelanden', '1 messages'],
  ['Meddelandelista', 'Message list'],
  ['Läsfönster', 'Reading Pane'],
  ['Hoppa till meddelandelista-region', 'Skip to message list-region'],
  ['Hoppa till meddelande-region', 'Skip to message-region'],
  ['Inkorg', 'Inbox'],
  ['Utkast', 'Drafts'],
  ['Skickat', 'Sent Items'],
];

let browser: OpenBrowser;
let journey: WatchedJourney;
let outlook: OutlookPage;
/** All that the panel says of the evening meeting where nothing is broken. */
let usual: string;
beforeAll(async () => {
  browser = await openBrowser();
  journey = await watchJourney(browser);
  const whole = await openOutlook(browser.context);
  await whole.openMail('evening-meeting');
  usual = await textOf(await whole.openPanel());
  await whole.page.close();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  outlook = await openOutlook(browser.context);
});
afterEach(async () => {
  expect(await journey.faults()).toEqual([]);
  await outlook.page.close();
});

describe('J12: when things break', () => {
  test('(a) a page that nobody knows is said to be unreadable, and selected text is screened', async () => {
    const { page } = outlook;
    await outlook.openMail('evening-meeting');
    await outlook.shownFrame();
    await page.evaluate(makeUnknown);
    await eventually(() => badgeOf(browser, outlook), '?');
    await clickToolbarButton(browser.context, page, browser.extension);
    const frame = await outlook.shownFrame();
    await frame.waitForSelector('.panel h2:has-text("Mejlet går inte att läsa här.")');
    const selected = await page.evaluate(() => {
      const unknown = document.querySelector('section.unknown');
      if (unknown) getSelection()?.selectAllChildren(unknown);
      return String(getSelection()).replace(/\s+/g, ' ');
    });
    await browser.context.serviceWorkers()[0]?.evaluate(chooseInMenu, selected);
    await frame.waitForSelector('.finding');
    expect(await frame.textContent('.origin')).toContain('Bara den markerade texten är granskad.');
    expect(await frame.locator('.finding h3').allTextContents()).toContainEqual(
      expect.stringContaining('Alkohol serveras'),
    );
  });

  test('(b) after twenty quick changes the last mail’s result alone is there, once', async () => {
    await outlook.openMail('evening-meeting');
    await outlook.openPanel();
    for (let change = 0; change < 20; change += 1) {
      await outlook.page.click(`[data-mail="${mailIds[change % mailIds.length]}"]`, { noWaitAfter: true });
    }
    await outlook.openMail('product-webinar');
    const titles = cardFindings(await expectedReport('product-webinar')).map(({ title }) => title);
    await eventually(() => shownTitles(outlook), titles);
    expect(await outlook.additions()).toEqual(['DIV']);
    expect(outlook.page.frames()).toHaveLength(2);
  });

  test('(d) an English Outlook gives the same panel', async () => {
    const { context } = browser;
    await context.route('**/owamail/*.js', async (route) => {
      const file = new URL(route.request().url()).pathname.replace('/owamail/', 'test/outlook/page/');
      const body = english.reduce(
        (text, [from, to]) => text.replaceAll(from, to),
        await readFile(file, 'utf8'),
      );
      await route.fulfill({ body, contentType: 'text/javascript' });
    });
    const mails = (await loadMails('test/outlook/mails')).map((mail) => ({
      ...mail,
      date: inEnglish(mail.date),
    }));
    await context.route('**/owamail/mails.json', (route) => route.fulfill({ json: mails }));
    const inEnglishPage = await openOutlook(context);
    await inEnglishPage.page.evaluate(() => {
      document.documentElement.lang = 'en';
    });
    await journey.openMail(inEnglishPage, 'evening-meeting');
    await expect(inEnglishPage.page.innerText('[data-testid=SentReceivedSavedTime]')).resolves.toBe(
      'Tue 8/25/2026 2:12 PM',
    );
    expect(await inEnglishPage.page.locator('[aria-label="Message body"]').count()).toBeGreaterThan(0);
    expect(await textOf(await inEnglishPage.openPanel())).toBe(usual);
    await journey.expectUntouched(inEnglishPage);
    await inEnglishPage.page.close();
    await context.unrouteAll();
  });

  test('(e) a shared mailbox gives the same panel, once', async () => {
    const { page } = outlook;
    const id = `AAQk${encodeURIComponent(btoa('evening-meeting'))}`;
    await page.goto(`https://outlook.office.com/mail/hjartklinik@regionvasterlund.example/inbox/id/${id}`);
    expect(await textOf(await outlook.openPanel())).toBe(usual);
    expect(await outlook.additions()).toEqual(['DIV']);
    expect(page.url()).toContain('hjartklinik@');
  });

  test('(f) a window of its own gives the same panel, once', async () => {
    await outlook.openMail('evening-meeting');
    const popup = await popOut(outlook);
    const own = () => popup.frames().filter((frame) => frame.url().startsWith('chrome-extension:'));
    await eventually(async () => own().length, 1);
    const [frame] = own();
    if (!frame) throw new Error('The window has lost its frame.');
    await press(frame, '.handle');
    await frame.waitForSelector('.finding');
    await eventually(() => textOf(frame), usual);
    expect(await popup.locator('html > :not(head, body)').count()).toBe(1);
    await popup.close();
  });

  // The last one: a start of the extension ends whatever watched its background.
  test('(c) an update takes our part out of the page, and the toolbar’s button then says to load it anew', async () => {
    await outlook.openMail('evening-meeting');
    const before = await outlook.page.innerHTML('body');
    const frame = await outlook.openPanel();
    await frame.click('.finding .link >> nth=0');
    await reloadExtension(browser);
    await eventually(outlook.additions, []);
    await eventually(outlook.markedTexts, []);
    expect(await outlook.page.innerHTML('body')).toBe(before);
    // An extension that is just starting loses a click.
    const click = async () => {
      await clickToolbarButton(browser.context, outlook.page, browser.extension);
      return badgeOf(browser, outlook);
    };
    await eventually(click, '↻');
    await outlook.page.reload();
    await outlook.openMail('evening-meeting');
    expect(await textOf(await outlook.openPanel())).toBe(usual);
  });
});

async function textOf(frame: Frame): Promise<string> {
  await frame.waitForSelector('.panel .finding');
  return frame.locator('.panel .summary, .panel .content, .panel .footer').allInnerTexts().then(String);
}

/** What the visible panel claims; nothing while it is hidden. */
async function shownTitles({ page, shownFrame }: OutlookPage): Promise<string[]> {
  const isVisible = await page.evaluate(() => {
    const host = document.querySelector('html > div');
    return host !== null && getComputedStyle(host).opacity === '1';
  });
  if (!isVisible) return [];
  const frame = await shownFrame();
  return frame.$$eval('.finding h3', (all) => all.map((one) => one.lastChild?.textContent ?? ''));
}

/** “ti 2026-08-25 14:12” as an English Outlook writes it: “Tue 8/25/2026 2:12 PM”. */
function inEnglish(date: string): string {
  const at = new Date(date.slice(3).replace(' ', 'T'));
  const weekday = at.toLocaleDateString('en-US', { weekday: 'short' });
  const time = at.toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' }).replace('\u202f', ' ');
  return `${weekday} ${at.getMonth() + 1}/${at.getDate()}/${at.getFullYear()} ${time}`;
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

/** Runs in the background: the reader chooses our line in the menu of the tab in front. */
async function chooseInMenu(text: string): Promise<void> {
  const { contextMenus, tabs } = Reflect.get(globalThis, 'chrome');
  const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
  contextMenus.onClicked.dispatch({ menuItemId: 'screen-selection', selectionText: text, frameId: 0 }, tab);
}
