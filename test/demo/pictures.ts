import { mkdirSync } from 'node:fs';
import { type OpenBrowser, openBrowser } from '../browser/open-browser.ts';
import { openOptions } from '../browser/options-page.ts';
import { openOutlook } from '../browser/outlook-page.ts';
import { clickToolbarButton } from '../browser/toolbar-button.ts';
import { takeSet } from './picture-set.ts';
import { useWindowsWidths } from './use-windows-widths.ts';

const folder = 'test/pictures';

/**
 * Takes the pictures that the README shows, in light and dark, and all states in all modes to be looked at. With the
 * word `readme` or `all` only the one half.
 */
export async function main([half]: readonly string[]): Promise<number> {
  mkdirSync(folder, { recursive: true });
  if (half !== 'all') {
    const widths = useWindowsWidths();
    for (const dark of [false, true]) await takePictures(dark);
    widths.forget();
  }
  if (half !== 'readme') await takeSet();
  return 0;
}

async function takePictures(dark: boolean): Promise<void> {
  const browser = await openBrowser({ dark });
  const outlook = await openOutlook(browser.context);
  const { page } = outlook;
  const shoot = async (name: string) => {
    await page.waitForTimeout(400);
    await page.screenshot({ path: `${folder}/${name}-${dark ? 'dark' : 'light'}.png` });
  };
  await outlook.openMail('evening-meeting');
  await outlook.shownFrame();
  await shoot('handle');
  const frame = await outlook.openPanel();
  await shoot('findings');
  await frame.click('.finding .links button:not([aria-expanded])');
  await shoot('marked');
  await frame.click('[role="tab"] >> nth=1');
  await shoot('breakdown');
  await frame.click('[role="tab"] >> nth=2');
  await shoot('note');
  await frame.click('[role="tab"] >> nth=3');
  await shoot('reply');
  await frame.click('.close');
  await outlook.openMail('ruling-newsletter');
  await page.waitForFunction(() => !document.querySelector('html > :not(head, body)'));
  await clickToolbarButton(browser.context, page, browser.extension);
  await outlook.shownFrame();
  await shoot('no-invitation');
  await takeOptions(browser, dark);
  await takeWelcome(browser, dark);
  await browser.close();
}

/** The settings, and the page for rules: an overlay before it is added, review mode at work, and a rule with all that is known of it. */
async function takeOptions(browser: OpenBrowser, dark: boolean): Promise<void> {
  const page = await openOptions(browser);
  const shoot = async (name: string) => {
    await page.waitForTimeout(300);
    await page.screenshot({ path: `${folder}/${name}-${dark ? 'dark' : 'light'}.png` });
  };
  await page.click('.sections a[href="#settings"]');
  await page.waitForSelector('.settings .setting');
  await page.mouse.move(0, 0);
  await shoot('settings');
  await page.click('.sections a[href="#local"]');
  await page.setInputFiles('.import input[type=file]', 'test/overlays/region-x.json');
  await page.waitForSelector('.preview');
  await page.evaluate(() => scrollTo(0, 0));
  await shoot('local-rules');
  await page.click('.sections a[href="#review"]');
  for (const key of ['4', 'j', '4', 'j', '3', 'j', '1']) await page.keyboard.press(key);
  await page.click('.documents .choice >> nth=0');
  await page.fill('.form input[type="text"]', '4.2');
  await page.mouse.move(0, 0);
  await page.evaluate(() => scrollTo(0, 0));
  await shoot('review');
  await page.click('.sections a[href="#reference"]');
  await page.fill('input[type="search"]', 'travel-paid');
  await page.click('.rule summary');
  await page.mouse.move(0, 0);
  await page.evaluate(() => scrollTo(0, 0));
  await shoot('rules');
}

async function takeWelcome({ context, extension }: OpenBrowser, dark: boolean): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extension}/extension/welcome/welcome.html`);
  await page.waitForSelector('h1');
  await page.screenshot({ path: `${folder}/welcome-${dark ? 'dark' : 'light'}.png` });
}
