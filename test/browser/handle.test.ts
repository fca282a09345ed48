import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hosts } from '../outlook/start-server.ts';
import { expectedReport } from './expected-report.ts';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { type OutlookPage, openOutlook } from './outlook-page.ts';

const invitations = [
  'evening-meeting',
  'workplace-information',
  'advisory-board',
  'forwarded-congress',
  'product-webinar',
];
const others = ['internal-lunch', 'society-course', 'ruling-newsletter'];

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe('the handle', () => {
  test.each(invitations)('appears for %s with the count of conflicts and reviews, or none', async (id) => {
    const outlook = await openOutlook(browser.context, hosts[invitations.indexOf(id) % hosts.length]);
    await outlook.openMail(id);
    const frame = await outlook.shownFrame();
    const { conflict, review } = (await expectedReport(id)).summary;
    expect(await frame.textContent('.handle-count')).toBe(String(conflict + review || '–'));
    expect(await outlook.additions()).toEqual(['DIV']);
    await outlook.page.close();
  });

  test.each(others)('and everything else stays away for %s', async (id) => {
    const outlook = await openOutlook(browser.context);
    const attributes = await outlook.rootAttributes();
    await watchRoot(outlook);
    await outlook.openMail(id);
    await settle(outlook, id);
    expect(await outlook.page.evaluate(() => Reflect.get(window, 'rootChanges'))).toEqual([]);
    expect(await outlook.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    expect(await outlook.rootAttributes()).toEqual(attributes);
    expect(outlook.page.frames()).toHaveLength(1);
    await outlook.page.close();
  });

  test('goes when the reader leaves the invitation, and comes back with it', async () => {
    const outlook = await openOutlook(browser.context);
    await outlook.openMail('evening-meeting');
    await outlook.shownFrame();
    await outlook.openMail('internal-lunch');
    await expect.poll(outlook.additions, { timeout: 20_000 }).toEqual([]);
    await outlook.openMail('evening-meeting');
    await outlook.shownFrame();
    await outlook.page.close();
  });
});

/** Records everything that is added beside head and body, or within them by anyone but the page. */
function watchRoot({ page }: OutlookPage): Promise<void> {
  return page.evaluate(() => {
    const changes: string[] = [];
    Reflect.set(window, 'rootChanges', changes);
    const note = (records: MutationRecord[]) => {
      for (const { addedNodes } of records) for (const node of addedNodes) changes.push(node.nodeName);
    };
    const observer = new MutationObserver(note);
    observer.observe(document.documentElement, { childList: true });
    observer.observe(document.head, { childList: true });
    observer.observe(document.body, { childList: true });
  });
}

/** Waits until the background has screened the mail: the toolbar's panel then says what it is. */
async function settle(outlook: OutlookPage, id: string): Promise<void> {
  const { context } = browser;
  const [worker] = context.serviceWorkers();
  const subject = (await expectedReport(id)).message.subject;
  await expect
    .poll(
      () =>
        worker?.evaluate(async (expected) => {
          const { storage } = Reflect.get(globalThis, 'chrome');
          const tabs = Object.values(await storage.session.get(null)) as {
            report?: { message: { subject: string } };
          }[];
          return tabs.some((tab) => tab.report?.message.subject === expected);
        }, subject),
      { timeout: 20_000 },
    )
    .toBe(true);
  await outlook.page.waitForTimeout(300);
}
