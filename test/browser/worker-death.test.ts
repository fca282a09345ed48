import { afterAll, beforeAll, test } from 'vitest';
import { cardFindings } from '../../src/note/cards.ts';
import { expectedReport } from './expected-report.ts';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { eventually, openOutlook, press } from './outlook-page.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

test('a background that was stopped in between loses nothing', async () => {
  const outlook = await openOutlook(browser.context);
  await outlook.openMail('forwarded-congress');
  const frame = await outlook.shownFrame();
  await stopWorker();
  await press(frame, '.handle');
  await frame.waitForSelector('.panel');
  const findings = cardFindings(await expectedReport('forwarded-congress'));
  const titles = () =>
    frame.$$eval('.finding h3', (all) => all.map((one) => one.lastChild?.textContent ?? ''));
  await eventually(
    titles,
    findings.map(({ title }) => title),
  );
  await stopWorker();
  await frame.click('.finding .links button:not([aria-expanded])');
  await eventually(outlook.markedTexts, findings[0]?.evidence.map(({ quote }) => quote) ?? []);
});

/** Ends the extension's worker as the browser itself does after a while of rest. */
async function stopWorker(): Promise<void> {
  const session = await browser.context.browser()?.newBrowserCDPSession();
  const targets = async () => {
    const { targetInfos } = (await session?.send('Target.getTargets')) ?? { targetInfos: [] };
    return targetInfos.filter(
      ({ type, url }) => type === 'service_worker' && url.includes(browser.extension),
    );
  };
  await eventually(async () => (await targets()).length > 0, true);
  const [worker] = await targets();
  if (!session || !worker) throw new Error('No worker of the extension is running.');
  await session.send('Target.closeTarget', { targetId: worker.targetId });
  await eventually(async () => (await targets()).some(({ targetId }) => targetId === worker.targetId), false);
  await session.detach();
}
