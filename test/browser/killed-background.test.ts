import type { CDPSession, Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { expectedReport } from './expected-report.ts';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { openOptions } from './options-page.ts';
import { type OutlookPage, openOutlook } from './outlook-page.ts';

let browser: OpenBrowser;
let session: CDPSession;
let outlook: OutlookPage;
beforeAll(async () => {
  browser = await openBrowser();
  const opened = await browser.context.browser()?.newBrowserCDPSession();
  if (!opened) throw new Error('The browser gives no debugging session.');
  session = opened;
});
afterAll(() => browser?.close());
beforeEach(async () => {
  outlook = await openOutlook(browser.context);
});
afterEach(() => outlook.page.close());

/** Milliseconds after the click: before the page has settled, as it tells its news, while the mail is screened. */
const moments = [100, 400, 650, 750, 800, 850, 900, 950, 1000, 1100];

test.each(moments)('a background that ends %i ms after a mail was opened loses nothing', async (moment) => {
  await outlook.page.click('[data-mail="evening-meeting"]');
  await outlook.page.waitForTimeout(moment);
  await killWorkers();
  const frame = await outlook.shownFrame();
  await expectCount(frame);
});

test('a background that ends again and again while mails are opened loses nothing', async () => {
  let isOver = false;
  const killing = (async () => {
    while (!isOver) {
      await killWorkers();
      await new Promise((resolve) => setTimeout(resolve, 120));
    }
  })();
  for (const id of ['advisory-board', 'internal-lunch', 'evening-meeting']) {
    await outlook.openMail(id);
    await outlook.page.waitForTimeout(900);
  }
  isOver = true;
  await killing;
  await expectCount(await outlook.shownFrame());
});

test('a background that ends while the panel is open leaves the panel as it is, and it goes on working', async () => {
  await outlook.openMail('evening-meeting');
  const frame = await outlook.openPanel();
  await frame.waitForSelector('.finding');
  await killWorkers();
  await frame.waitForSelector('.finding');
  await outlook.openMail('advisory-board');
  const { findings } = await expectedReport('advisory-board');
  const quote = findings[0]?.evidence[0]?.quote ?? 'no quote';
  await expect.poll(() => frame.textContent('.panel'), { timeout: 20_000 }).toContain(quote);
});

/** What a reader may ask of the background that has to be kept, and where the panel shows that it was. */
const asked: readonly (readonly [what: string, ask: (frame: Frame) => Promise<void>, kept: string])[] = [
  [
    'set a finding aside',
    async (frame) => {
      await frame.click('.finding .asking >> nth=0');
      await frame.check('.dismiss input[type=radio] >> nth=0');
      await frame.click('.dismiss [type=submit]');
    },
    '.dismissed',
  ],
  [
    'keep a record',
    async (frame) => {
      await frame.click('#tab-note');
      await frame.click('.keep-record .button');
    },
    '.keep-record .button:has-text("Uppdatera i registret")',
  ],
  ['speak another language', (frame) => frame.click('.header .language'), 'main[lang=en]'],
];

test.each(asked.flatMap(([what, ask, kept]) => [-20, 5].map((wait) => ({ what, wait, ask, kept }))))(
  'a background that ends $wait ms after it was asked to $what does it all the same',
  async (given) => {
    const { wait, ask, kept } = given;
    const settings = await openOptions(browser, 'settings');
    await settings.evaluate(startAfresh);
    await outlook.page.bringToFront();
    await outlook.openMail('evening-meeting');
    const frame = await outlook.openPanel();
    await frame.waitForSelector('.finding');
    if (wait < 0) await killWorkers();
    await ask(frame);
    await outlook.page.waitForTimeout(Math.max(0, wait));
    await killWorkers();
    await frame.waitForSelector(kept, { timeout: 10_000 });
    await settings.close();
    // Nor was it shown without having been kept.
    await outlook.page.reload();
    await outlook.openMail('evening-meeting');
    const shown = await outlook.shownFrame();
    const again = (await shown.$('.handle')) ? await outlook.openPanel() : shown;
    if (kept.startsWith('.keep-record')) await again.click('#tab-note');
    await again.waitForSelector(kept, { timeout: 10_000 });
  },
);

test.each([0, 30])(
  'a choice of settings is followed in every tab, though the background ends %i ms after it',
  async (wait) => {
    const settings = await openOptions(browser, 'settings');
    await settings.evaluate(startAfresh);
    const other = await openOutlook(browser.context);
    const frames: Frame[] = [];
    for (const [tab, id] of [
      [outlook, 'evening-meeting'],
      [other, 'advisory-board'],
    ] as const) {
      await tab.page.bringToFront();
      await tab.openMail(id);
      frames.push(await tab.openPanel());
    }
    await settings.bringToFront();
    await settings.selectOption('.setting:has-text("Språk") select', 'en');
    await settings.waitForTimeout(wait);
    await killWorkers();
    for (const [frame, id] of [
      [frames[0], 'evening-meeting'],
      [frames[1], 'advisory-board'],
    ] as const) {
      const { findings } = await expectedReport(id, 'en');
      await expect
        .poll(() => frame?.textContent('.panel'), { timeout: 20_000 })
        .toContain(findings[0]?.title ?? 'no title');
    }
    await Promise.all([settings.close(), other.page.close()]);
  },
);

/** Runs in a page of the extension: the register is on, and nothing is kept yet. */
async function startAfresh(): Promise<void> {
  const { local, session } = Reflect.get(globalThis, 'chrome').storage;
  await Promise.all([local.clear(), session.clear()]);
  await local.set({ preferences: { language: 'sv', register: true } });
}

async function expectCount(frame: { textContent: (selector: string) => Promise<string | null> }) {
  const { conflict, review } = (await expectedReport('evening-meeting')).summary;
  expect(await frame.textContent('.handle-count')).toBe(String(conflict + review));
}

/** Ends the extension's worker, if one is running, as the browser itself may do at any time. */
async function killWorkers(): Promise<void> {
  const { targetInfos } = await session.send('Target.getTargets');
  const workers = targetInfos.filter(
    ({ type, url }) => type === 'service_worker' && url.includes(browser.extension),
  );
  for (const { targetId } of workers) {
    await session.send('Target.closeTarget', { targetId }).catch(() => undefined);
  }
}
