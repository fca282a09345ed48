import { expect, test } from 'vitest';
import { expectedReport } from './expected-report.ts';
import { openBrowser } from './open-browser.ts';
import { openOptions } from './options-page.ts';
import { eventually, openOutlook } from './outlook-page.ts';
import { clickToolbarButton } from './toolbar-button.ts';
import { hasVirtualScreen, openVirtualScreen } from './virtual-screen.ts';

const host = 'webmail.region-exempel.example';

// The browser's own question can be answered only by a real keyboard, so this needs a window and Xvfb's keys.
test.runIf(hasVirtualScreen())(
  'Outlook at an address that the reader adds is read, and its panel opens as a tab bound to it',
  async () => {
    const screen = await openVirtualScreen();
    const browser = await openBrowser({ headless: false, display: screen.display, moreHosts: [host] });
    const [worker] = browser.context.serviceWorkers();
    const registered = async () =>
      worker?.evaluate(async () => {
        const scripts = await Reflect.get(globalThis, 'chrome').scripting.getRegisteredContentScripts();
        return scripts.map(({ matches }: { matches: string[] }) => matches.join());
      });
    try {
      const options = await openOptions(browser, 'hosts');
      await options.fill('.add-host input', `https://${host}/owa/`);
      await options.click('.add-host button');
      await options.waitForTimeout(1500);
      screen.press('Tab');
      screen.press('space');
      await options.waitForSelector(`.hosts li:has-text("${host}")`, { timeout: 20_000 });
      await eventually(async () => registered(), [`https://${host}/*`]);

      const outlook = await openOutlook(browser.context, host);
      await outlook.openMail('evening-meeting');
      const { conflict, review } = (await expectedReport('evening-meeting')).summary;
      const badge = async () =>
        worker?.evaluate(async () => {
          const { action, tabs } = Reflect.get(globalThis, 'chrome');
          const [tab] = await tabs.query({ active: true });
          return action.getBadgeText({ tabId: tab.id });
        });
      await eventually(badge, String(conflict + review));
      expect(await outlook.additions()).toEqual([]);

      const opening = browser.context.waitForEvent('page');
      await clickToolbarButton(browser.context, outlook.page, browser.extension);
      const panel = await opening;
      await panel.waitForSelector('.finding');
      expect(await outlook.additions()).toEqual([]);
      await panel.click('.finding .link[aria-label^="Visa i mejlet"]');
      await eventually(async () => (await outlook.markedTexts()).length > 0, true);

      await outlook.page.bringToFront();
      await outlook.openMail('product-webinar');
      const { findings } = await expectedReport('product-webinar');
      await eventually(
        async () =>
          panel.$$eval('.finding h3', (all) =>
            all.map((one) => one.lastChild?.textContent ?? '').slice(0, 1),
          ),
        findings.slice(0, 1).map(({ title }) => title),
      );

      await options.bringToFront();
      await options.click('.hosts li .link');
      await options.waitForSelector('.hosts li .link', { state: 'detached' });
      await eventually(async () => registered(), []);
    } finally {
      await browser.close();
      screen.close();
    }
  },
);
