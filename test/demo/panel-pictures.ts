import type { Page } from 'playwright-core';
import { type Mode, modeNames, modes } from '../gallery/modes.ts';
import { openGallery } from '../gallery/open-gallery.ts';
import { screenStates } from '../gallery/screened-states.ts';
import { states } from '../gallery/states.ts';

/** What is done in the panel after a state is shown, by the name of the picture: tabs, and things opened. */
const tours: Readonly<Record<string, readonly [state: string, ...clicks: string[]]>> = {
  'findings-opened': ['evening', '.finding .link[aria-expanded]:not(.asking) >> nth=0'],
  'findings-dismissing': ['evening', '.finding .asking >> nth=0'],
  'findings-english': ['evening-en', '.finding .link[aria-expanded]:not(.asking) >> nth=0'],
  breakdown: ['evening', '#tab-breakdown'],
  'breakdown-english': ['board', '#tab-breakdown'],
  note: ['evening&register', '#tab-note'],
  'note-dismissed': ['S4-dismissed', '#tab-note'],
  'note-menu': ['evening', '.menu-button'],
  'note-english': ['board&register', '#tab-note'],
  reply: ['evening&register', '#tab-reply'],
  'reply-english': ['board&register', '#tab-reply'],
};

const handles = ['S3-nothing-found', 'S4-findings', 'S5-too-little', 'board'];

/** Takes every state of the panel, its tabs and its handles, each as high as what it holds. */
export async function takePanel(folderOf: (mode: Mode) => string): Promise<void> {
  const gallery = await openGallery(modes.light.height, await screenStates());
  const { page } = gallery;
  for (const mode of modeNames) {
    const { width, height, ...media } = modes[mode];
    await page.emulateMedia(media);
    const take = async (name: string, state: string, clicks: readonly string[] = []) => {
      await page.setViewportSize({ width, height });
      await gallery.visit(state);
      await page.waitForSelector('.card');
      for (const click of clicks) await page.click(click);
      await growToFit(page, { width, height });
      await page.screenshot({ path: `${folderOf(mode)}/panel-${name}.png`, fullPage: true });
    };
    for (const name of Object.keys(states)) await take(name, name);
    for (const [name, [state, ...clicks]] of Object.entries(tours)) await take(name, state, clicks);
    for (const name of handles) {
      await gallery.visit(`${name}&handle`);
      const clip = { x: 0, y: 0, width: 60, height: 152 };
      await page.screenshot({ path: `${folderOf(mode)}/handle-${name}.png`, clip });
    }
  }
  await gallery.close();
}

/** Where the content scrolls between header and footer, the window grows until it need not. */
async function growToFit(page: Page, { width, height }: { width: number; height: number }): Promise<void> {
  const missing = await page
    .locator('.content')
    .evaluateAll((all) => Math.max(0, ...all.map((one) => one.scrollHeight - one.clientHeight)));
  await page.setViewportSize({ width, height: height + missing });
}
