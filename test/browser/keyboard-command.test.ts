import { expect, test } from 'vitest';
import { openBrowser } from './open-browser.ts';
import { openOutlook } from './outlook-page.ts';
import { hasVirtualScreen, openVirtualScreen } from './virtual-screen.ts';

// A command reaches the extension only from a real keyboard, so this needs a window and Xvfb's keys.
test.runIf(hasVirtualScreen())(
  'the keyboard command opens the panel for any mail, and closes it',
  async () => {
    const screen = await openVirtualScreen();
    const browser = await openBrowser({ headless: false, display: screen.display });
    try {
      const outlook = await openOutlook(browser.context);
      await outlook.openMail('internal-lunch');
      await outlook.page.bringToFront();
      await outlook.page.waitForTimeout(1500);
      expect(await outlook.additions()).toEqual([]);
      screen.press('alt+shift+s');
      const frame = await outlook.shownFrame();
      expect(await frame.textContent('.panel')).toContain(
        'Det här ser inte ut som en inbjudan från ett företag',
      );
      screen.press('alt+shift+s');
      await expect.poll(() => outlook.additions(), { timeout: 20_000 }).toEqual([]);
    } finally {
      await browser.close();
      screen.close();
    }
  },
);
