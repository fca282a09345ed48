import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
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

const field = '#note-decidedBy';

test('what was written in note and reply is there after an ordinary mail, and at no other mail', async () => {
  await outlook.openMail('evening-meeting');
  const frame = await openNote();
  await frame.click(field);
  await outlook.page.keyboard.type('Verksamhetschef');
  await openOrdinaryMail();

  await outlook.openMail('evening-meeting');
  const again = await outlook.openPanel();
  await eventually(() => again.inputValue(field), 'Verksamhetschef');
  await again.click('#tab-reply');
  await again.fill('.replies textarea', 'Hej! Vi tackar nej.');
  await openOrdinaryMail();

  await outlook.openMail('advisory-board');
  const other = await openNote();
  await eventually(() => other.inputValue(field), '');
  await outlook.openMail('evening-meeting');
  await eventually(() => other.inputValue('.replies textarea'), 'Hej! Vi tackar nej.');
});

test('it is there after the background was killed, while typing and afterwards', async () => {
  await outlook.openMail('forwarded-congress');
  const frame = await openNote();
  await frame.click(field);
  await outlook.page.keyboard.type('Enhetschef');
  await stopWorker();
  await outlook.page.keyboard.type(', medicin');
  await openOrdinaryMail();
  // What the stopped background had not heard is told to the next one.
  await outlook.openMail('forwarded-congress');
  await eventually(async () => (await outlook.openPanel()).inputValue(field), 'Enhetschef, medicin');
  await openOrdinaryMail();
  await stopWorker();
  await outlook.openMail('forwarded-congress');
  await eventually(async () => (await outlook.openPanel()).inputValue(field), 'Enhetschef, medicin');
});

test('it is there when the page takes our element away in the middle of a word', async () => {
  await outlook.openMail('advisory-board');
  const frame = await openNote();
  await frame.click(field);
  await outlook.page.keyboard.type('Sektionsch');
  await outlook.page.evaluate(() => document.querySelector('html > :not(head, body)')?.remove());
  await expect.poll(() => frame.isDetached(), { timeout: 20_000 }).toBe(true);
  const again = await outlook.shownFrame();
  await eventually(() => again.inputValue(field), 'Sektionsch');
});

test('typing in the middle of a field leaves the cursor where it is', async () => {
  await outlook.openMail('evening-meeting');
  const frame = await openNote();
  await frame.fill('#note-reference', 'RS 2026-12');
  await frame.focus('#note-reference');
  await outlook.page.keyboard.press('Home');
  for (const part of ['Se ', 'ärende ', 'nr ']) {
    await outlook.page.keyboard.type(part);
    // Long enough for the draft to be told, and a change elsewhere has the panel drawn anew.
    await outlook.page.waitForTimeout(400);
    await redrawPanels();
  }
  await eventually(() => frame.inputValue('#note-reference'), 'Se ärende nr RS 2026-12');
});

test('what was written before a finding was set aside is marked, also after the page took our element away', async () => {
  await outlook.openMail('evening-meeting');
  const frame = await openNote();
  const moderation = '#note-moderation';
  await frame.fill(moderation, 'Chefen vet om hotellet.');
  await frame.click('#tab-findings');
  // That of the first card about moderation is in the field.
  await frame.click('.finding:has(.principle:text-is("Måttfullhet")) .asking');
  await frame.click('.dismiss input[type=radio] >> nth=0');
  await frame.click('.dismiss button[type=submit]');
  const caution = '1 fält bygger på äldre underlag: Iakttagelser, måttfullhet.';
  await eventually(() => frame.textContent('.caution'), caution);
  await outlook.page.evaluate(() => document.querySelector('html > :not(head, body)')?.remove());
  await expect.poll(() => frame.isDetached(), { timeout: 20_000 }).toBe(true);

  const again = await outlook.shownFrame();
  await again.click('#tab-note');
  await eventually(() => again.textContent('.caution'), caution);
  await eventually(() => again.textContent('.outdated p'), 'Underlaget har ändrats sedan du skrev.');
  await again.click('.outdated button >> nth=0');
  await eventually(() => again.locator('.caution').count(), 0);
  await again.click('.outdated button >> nth=0');
  await eventually(() => again.inputValue(moderation), 'Chefen vet om hotellet.');
  await eventually(() => again.textContent('.caution'), caution);
  await again.click('#tab-findings');
  await again.click('.dismissed button');
  await eventually(() => again.locator('.caution').count(), 0);
});

async function openNote(): Promise<Frame> {
  const frame = await outlook.openPanel();
  await frame.click('#tab-note');
  await frame.waitForSelector(field);
  return frame;
}

/** Nothing of ours stands beside it, so that the panel's frame is gone. */
async function openOrdinaryMail(): Promise<void> {
  await outlook.openMail('internal-lunch');
  await eventually(outlook.additions, []);
}

/** As when a mail is kept in the register in another tab: the state is told again, with the draft in it. */
async function redrawPanels(): Promise<void> {
  const [worker] = browser.context.serviceWorkers();
  if (!worker) throw new Error('No worker of the extension is running.');
  await worker.evaluate(() =>
    Reflect.get(globalThis, 'chrome').storage.local.set({ 'record:0123456789abcdef': Math.random() }),
  );
  await outlook.page.waitForTimeout(200);
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
