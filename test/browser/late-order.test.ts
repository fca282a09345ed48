import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { eventually, openOutlook } from './outlook-page.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

test('an order that is about the former mail shows nothing beside the one that is open', async () => {
  const outlook = await openOutlook(browser.context);
  const [worker] = browser.context.serviceWorkers();
  if (!worker) throw new Error('No worker of the extension is running.');
  await outlook.openMail('evening-meeting');
  await outlook.shownFrame();
  const former = await worker.evaluate(openTurn);
  await outlook.openMail('internal-lunch');
  await eventually(outlook.additions, []);
  await worker.evaluate(order, { type: 'shape', turn: former, shape: 'panel' });
  await worker.evaluate(order, { type: 'reveal', turn: former });
  await outlook.page.waitForTimeout(300);
  expect(await outlook.additions(), 'what the former mail left').toEqual([]);
  const present = await worker.evaluate(openTurn);
  await worker.evaluate(order, { type: 'shape', turn: present, shape: 'panel' });
  await eventually(outlook.additions, ['DIV']);
});

/** Runs in the background: the turn that the only tab of Outlook is in. */
async function openTurn(): Promise<string> {
  const all = await Reflect.get(globalThis, 'chrome').storage.session.get(null);
  const [tab] = Object.entries<{ turn: string }>(all).filter(([key]) => key.startsWith('tab:'));
  return tab?.[1].turn ?? '';
}

/** Runs in the background: gives that tab's page an order. */
async function order(given: object): Promise<void> {
  const { storage, tabs } = Reflect.get(globalThis, 'chrome');
  const [key] = Object.keys(await storage.session.get(null)).filter((one) => one.startsWith('tab:'));
  await tabs.sendMessage(Number(key?.slice('tab:'.length)), given, { frameId: 0 });
}
