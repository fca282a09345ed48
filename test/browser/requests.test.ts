import { afterAll, beforeAll, expect, test } from 'vitest';
import { mailIds } from '../outlook/load-mails.ts';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { openOutlook, press } from './outlook-page.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const pageFiles = [
  '/mail/',
  '/owamail/app.js',
  '/owamail/elements.js',
  '/owamail/mails.json',
  '/owamail/message.js',
  '/owamail/shortcuts.js',
  '/owamail/style.css',
];

test('no request leaves the extension, and none leaves the browser but the page’s own', async () => {
  const requested: string[] = [];
  browser.context.on('request', (request) => requested.push(request.url()));
  const outlook = await openOutlook(browser.context);
  for (const id of mailIds) {
    await outlook.openMail(id);
    await outlook.page.waitForTimeout(700);
    if (!(await outlook.additions()).length) continue;
    const frame = await outlook.shownFrame();
    if (await frame.$('.handle')) await press(frame, '.handle');
    await frame.waitForSelector('.panel');
  }
  const page = pageFiles.map((path) => `https://outlook.office.com${path}`);
  const foreign = requested.filter((url) => !/^(?:chrome-extension|data):/.test(url) && !page.includes(url));
  expect(foreign).toEqual([]);
  expect([...browser.replica.requests].sort()).toEqual(page.map((url) => `GET ${url}`).sort());
});

test('a request that the panel would make is refused by its own policy', async () => {
  const outlook = await openOutlook(browser.context);
  await outlook.openMail('evening-meeting');
  const frame = await outlook.shownFrame();
  const answer = await frame.evaluate(() =>
    fetch('https://outlook.live.com/leak').then(
      () => 'sent',
      () => 'refused',
    ),
  );
  expect(answer).toBe('refused');
  expect(browser.replica.requests.filter((request) => request.includes('leak'))).toEqual([]);
});
