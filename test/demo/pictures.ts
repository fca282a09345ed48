import { mkdirSync } from 'node:fs';
import { openBrowser } from '../browser/open-browser.ts';
import { openOutlook } from '../browser/outlook-page.ts';
import { clickToolbarButton } from '../browser/toolbar-button.ts';

const folder = 'test/pictures';

/** Takes the pictures of handle, panel and states, in light and dark. */
export async function main(): Promise<number> {
  mkdirSync(folder, { recursive: true });
  for (const dark of [false, true]) await takePictures(dark);
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
  await frame.click('.close');
  await outlook.openMail('ruling-newsletter');
  await page.waitForFunction(() => !document.querySelector('html > :not(head, body)'));
  await clickToolbarButton(browser.context, page, browser.extension);
  await outlook.shownFrame();
  await shoot('no-invitation');
  await browser.close();
}
