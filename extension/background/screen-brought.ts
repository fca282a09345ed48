import type { Message } from '../../src/mail/message.ts';
import type { MailOrigin } from '../../src/ui/panel-state.ts';
import { sendState } from './outlets.ts';
import { screenTab } from './screen-tab.ts';
import { readSettings } from './settings.ts';
import { changeTab, type TabState, unreadableState } from './tab-state.ts';

/** Screens a mail that was brought to a panel in a tab on its own, in place of the one before. */
export async function screenBrought(tab: number, message: Message, origin: MailOrigin): Promise<void> {
  const settings = await readSettings();
  const turn = crypto.randomUUID();
  const state: TabState = { turn, reading: 'message', open: true, dialog: false, message, origin };
  await changeTab(tab, () => {
    try {
      return screenTab(state, settings);
    } catch {
      return unreadableState(state);
    }
  });
  await sendState(tab);
}
