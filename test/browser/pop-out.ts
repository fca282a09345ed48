import type { Page } from 'playwright-core';
import type { OutlookPage } from './outlook-page.ts';

/** Shows the open mail in a window of its own, which has no address. */
export async function popOut({ page }: OutlookPage): Promise<Page> {
  const opening = page.waitForEvent('popup');
  await page.evaluate(() => {
    const popup = window.open('about:blank', '_blank', 'popup,width=1000,height=700');
    const pane = document.querySelector('#ConversationReadingPaneContainer, #ItemReadingPaneContainer');
    if (!popup || !pane) throw new Error('no window or no pane');
    const root = popup.document.createElement('div');
    root.id = '_owa_projection_root';
    root.append(popup.document.importNode(pane, true));
    popup.document.body.append(root);
  });
  return opening;
}
