import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openBrowser } from './open-browser.ts';
import { eventually, openOutlook } from './outlook-page.ts';
import { hasVirtualScreen, openVirtualScreen } from './virtual-screen.ts';

test('the panel’s edge is moved by keyboard, and the width is remembered', async () => {
  const browser = await openBrowser();
  try {
    const outlook = await openOutlook(browser.context);
    await outlook.openMail('evening-meeting');
    const frame = await outlook.openPanel();
    await eventually(() => widthIn(outlook.page), 384);
    await frame.focus('.separator');
    await outlook.page.keyboard.press('ArrowLeft');
    await eventually(() => widthIn(outlook.page), 400);
    await outlook.page.keyboard.press('Home');
    await eventually(() => widthIn(outlook.page), 320);
    const beside = await openOutlook(browser.context);
    await beside.openMail('evening-meeting');
    const besideFrame = await beside.openPanel();
    await eventually(() => widthIn(beside.page), 320);
    await beside.page.setViewportSize({ width: 600, height: 800 });
    await eventually(() => widthIn(beside.page), 600);
    // A window as narrow as a panel may be is filled as well, and has no edge to stop at.
    await beside.page.setViewportSize({ width: 400, height: 800 });
    await eventually(() => widthIn(beside.page), 400);
    await eventually(() => besideFrame.$$eval('.separator', (all) => all.length), 0);
    await beside.page.setViewportSize({ width: 1280, height: 800 });
    await eventually(() => besideFrame.$$eval('.separator', (all) => all.length), 1);
  } finally {
    await browser.close();
  }
});

// A real pointer alone is followed beyond the frame in which it was pressed, so this needs a window and Xvfb's mouse.
test.runIf(hasVirtualScreen())('the panel’s edge follows the pointer, outwards and inwards', async () => {
  const screen = await openVirtualScreen();
  const browser = await openBrowser({ headless: false, display: screen.display });
  try {
    const outlook = await openOutlook(browser.context);
    await outlook.openMail('evening-meeting');
    const frame = await outlook.openPanel();
    await frame.waitForSelector('.separator');
    await outlook.page.waitForTimeout(1500);
    const { left, top } = await outlook.page.evaluate(pageOnScreen);
    const moveTo = async (width: number) => {
      screen.point(`mousemove ${left + 1280 - width + 3} ${top + 300}`);
      await outlook.page.waitForTimeout(100);
    };
    await moveTo(384);
    screen.point('mousedown 1');
    for (const width of [390, 400, 420, 440]) await moveTo(width);
    await eventually(() => widthIn(outlook.page), 440);
    for (const width of [430, 400, 364]) await moveTo(width);
    screen.point('mouseup 1');
    await eventually(() => widthIn(outlook.page), 364);
    expect(await frame.getAttribute('.separator', 'aria-valuenow')).toBe('364');
  } finally {
    await browser.close();
    screen.close();
  }
});

function widthIn(page: Page): Promise<number | undefined> {
  return page.evaluate(() => document.querySelector('html > div')?.clientWidth);
}

/** Runs in the page: where its top left corner lies on the screen. */
function pageOnScreen(): { left: number; top: number } {
  return { left: screenX, top: screenY + outerHeight - innerHeight };
}
