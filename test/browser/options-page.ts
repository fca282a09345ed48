import type { Page } from 'playwright-core';
import type { SectionId } from '../../src/ui/options/options-state.ts';
import type { OpenBrowser } from './open-browser.ts';

/** Opens a section of the extension's page for rules in a tab of its own. */
export async function openOptions(
  { context, extension }: OpenBrowser,
  section: SectionId = 'local',
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extension}/extension/options/options.html#${section}`);
  await page.waitForSelector('.options main');
  return page;
}
