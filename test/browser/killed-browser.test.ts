import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { killOutright } from './kill-outright.ts';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { openOptions } from './options-page.ts';
import { eventually, openOutlook } from './outlook-page.ts';

let profile: string;
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'samverkanskoll-'));
});
afterEach(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));

test('a browser that is killed outright loses no record that was said to be kept', {
  timeout: 120_000,
}, async () => {
  for (const [round, mail] of ['evening-meeting', 'advisory-board', 'forwarded-congress'].entries()) {
    const browser = await openBrowser({ profile, keepsWelcome: round > 0 });
    const options = await openOptions(browser, 'register');
    await options.evaluate(() =>
      Reflect.get(globalThis, 'chrome').storage.local.set({
        preferences: { language: 'sv', register: true },
      }),
    );
    await eventually(() => options.locator('.register tbody tr').count(), round);
    await keep(browser, mail);
    await killOutright(browser);
  }
  const browser = await openBrowser({ profile, keepsWelcome: true });
  const options = await openOptions(browser, 'register');
  await eventually(() => options.locator('.register tbody tr').count(), 3);
  expect(await options.locator('.register-notices').count()).toBe(0);
  await browser.close();
});

async function keep({ context }: OpenBrowser, mail: string): Promise<void> {
  const outlook = await openOutlook(context);
  await outlook.openMail(mail);
  const frame = await outlook.openPanel();
  await frame.click('#tab-note');
  await frame.click('.keep-record .button');
  await eventually(() => frame.textContent('.footer .status'), 'Sparat i registret.');
}
