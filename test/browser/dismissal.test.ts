import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { cardFindings } from '../../src/note/cards.ts';
import { expectedReport } from './expected-report.ts';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { eventually, type OutlookPage, openOutlook } from './outlook-page.ts';

let browser: OpenBrowser;
let outlook: OutlookPage;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  outlook = await openOutlook(browser.context);
});
afterEach(() => outlook.page.close());

test('a false reading is dismissed, regretted and dismissed again; count, mark and focus follow', async () => {
  await outlook.openMail('evening-meeting');
  const frame = await outlook.openPanel();
  const cards = cardFindings(await expectedReport('evening-meeting'));
  const weighty = cards.filter(({ outcome }) => outcome !== 'unclear').length;
  await frame.click('.finding .links button:not([aria-expanded])');
  // Table cells are parted by a tab in the wording, and by nothing in a range's own text.
  await eventually(
    outlook.markedTexts,
    cards[0]?.evidence.map(({ quote }) => quote.replace(/\t/g, '')) ?? [],
  );

  await dismissFirst(frame, 'Fel tolkat');
  await eventually(() => titlesIn(frame, '.dismissed h3 s'), [`1 ${cards[0]?.title}`]);
  await eventually(outlook.markedTexts, []);
  await eventually(() => badge(), String(weighty - 1));
  await eventually(() => focusedIn(frame), `Iakttagelse 2: ${cards[1]?.title}`);

  await frame.click('.dismissed button');
  await eventually(() => titlesIn(frame, '.dismissed'), []);
  await eventually(() => badge(), String(weighty));
  await eventually(() => focusedIn(frame), `Iakttagelse 1: ${cards[0]?.title}`);

  await dismissFirst(frame, 'Gäller inte här');
  await frame.waitForSelector('.dismissed');
  await frame.click('.close');
  await frame.waitForSelector('.handle');
  expect(await frame.textContent('.handle-count')).toBe(String(weighty - 1));
  await takeBackAll();
});

test('it stays dismissed after another mail, in the other language, in another tab and after a killed background', async () => {
  await outlook.openMail('evening-meeting');
  const frame = await outlook.openPanel();
  const [first] = cardFindings(await expectedReport('evening-meeting', 'en'));
  await dismissFirst(frame, 'Redan avstämt med chef');
  await frame.waitForSelector('.dismissed');

  await outlook.openMail('advisory-board');
  const [other] = cardFindings(await expectedReport('advisory-board'));
  await eventually(async () => (await titlesIn(frame, '.finding h3'))[0], `Iakttagelse 1: ${other?.title}`);
  expect(await titlesIn(frame, '.dismissed')).toEqual([]);
  await outlook.openMail('evening-meeting');
  await frame.waitForSelector('.dismissed');

  await frame.click('.language');
  await eventually(() => titlesIn(frame, '.dismissed s'), [`1 ${first?.title}`]);
  await frame.click('.language');

  const beside = await openOutlook(browser.context);
  await beside.openMail('evening-meeting');
  const besideFrame = await beside.openPanel();
  await besideFrame.waitForSelector('.dismissed');

  await stopWorker();
  await besideFrame.click('.dismissed button');
  await eventually(() => titlesIn(besideFrame, '.dismissed'), []);
  await beside.page.close();
  await eventually(() => titlesIn(frame, '.dismissed'), []);
});

async function dismissFirst(frame: Frame, reason: string): Promise<void> {
  await frame.click('.finding .asking >> nth=0');
  await frame.click(`.dismiss .choice:has-text("${reason}")`);
  await frame.click('.dismiss button[type=submit]');
}

async function takeBackAll(): Promise<void> {
  const frame = await outlook.openPanel();
  for (const button of await frame.$$('.dismissed button')) await button.click();
  await eventually(() => titlesIn(frame, '.dismissed'), []);
}

function titlesIn(frame: Frame, selector: string): Promise<string[]> {
  return frame.$$eval(selector, (all) => all.map((one) => one.textContent ?? ''));
}

function focusedIn(frame: Frame): Promise<string | null | undefined> {
  return frame.evaluate(() => document.activeElement?.textContent);
}

/** What the toolbar shows beside the tab that is in front. */
async function badge(): Promise<string | undefined> {
  const [worker] = browser.context.serviceWorkers();
  return worker?.evaluate(async () => {
    const { action, tabs } = Reflect.get(globalThis, 'chrome');
    const [tab] = await tabs.query({ active: true, url: 'https://outlook.office.com/*' });
    return action.getBadgeText({ tabId: tab.id });
  });
}

/** Ends the extension's worker as the browser itself does after a while of rest. */
async function stopWorker(): Promise<void> {
  const session = await browser.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser gives no debugging session.');
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.includes(browser.extension),
  );
  if (!worker) throw new Error('No worker of the extension is running.');
  await session.send('Target.closeTarget', { targetId: worker.targetId });
  await session.detach();
}
