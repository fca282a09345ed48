import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { killOutright } from './kill-outright.ts';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { openOptions } from './options-page.ts';
import { eventually, openOutlook } from './outlook-page.ts';

let profile: string;
let last: OpenBrowser;
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'samverkanskoll-'));
});
afterEach(async () => {
  await last?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

test('a browser that is killed outright loses no record that was said to be kept', {
  timeout: 120_000,
}, async () => {
  for (const [round, mail] of ['evening-meeting', 'advisory-board', 'forwarded-congress'].entries()) {
    const browser = await openBrowser({ profile, keepsWelcome: round > 0 });
    await expectRecords(browser, round);
    await keep(browser, mail);
    await killOutright(browser);
  }
  last = await openBrowser({ profile, keepsWelcome: true });
  await expectRecords(last, 3);
});

test('what is kept after a browser was killed in the middle of a write stays kept', async () => {
  const killed = await openBrowser({ profile });
  await keep(killed, 'evening-meeting');
  await killOutright(killed);
  await tearLastWrite(killed.extension);
  const next = await openBrowser({ profile, keepsWelcome: true });
  await expectRecords(next, 1);
  await keep(next, 'advisory-board');
  await next.close();
  last = await openBrowser({ profile, keepsWelcome: true });
  await expectRecords(last, 2);
});

/** The head of a piece of the journal whose content was never written: checksum, length 100, whole. */
async function tearLastWrite(extension: string): Promise<void> {
  const folder = join(profile, 'Default', 'Local Extension Settings', extension);
  const journal = (await readdir(folder)).filter((name) => name.endsWith('.log')).sort();
  await appendFile(join(folder, journal.at(-1) ?? ''), Buffer.from([1, 2, 3, 4, 100, 0, 1]));
}

async function expectRecords(browser: OpenBrowser, count: number): Promise<void> {
  const options = await openOptions(browser, 'register');
  await eventually(() => options.locator('.register tbody tr').count(), count);
  expect(await options.locator('.register-notices').count()).toBe(0);
}

async function keep(browser: OpenBrowser, mail: string): Promise<void> {
  const options = await openOptions(browser, 'register');
  await options.evaluate(() =>
    Reflect.get(globalThis, 'chrome').storage.local.set({ preferences: { language: 'sv', register: true } }),
  );
  const outlook = await openOutlook(browser.context);
  await outlook.openMail(mail);
  const frame = await outlook.openPanel();
  await frame.click('#tab-note');
  await frame.click('.keep-record .button');
  await eventually(() => frame.textContent('.footer .status'), 'Sparat i registret.');
}
