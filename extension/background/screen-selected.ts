import { mendControls } from '../../src/files/mend-controls.ts';
import { layOutText } from '../../src/files/read-text.ts';
import type { Message } from '../../src/mail/message.ts';
import type { Turn } from '../channel.ts';
import { messageToSend } from '../content/message-to-send.ts';
import { orderPage, showTab } from './outlets.ts';
import { openBoundPanel, openOwnPanel } from './panel-tabs.ts';
import { screenBrought } from './screen-brought.ts';
import { screenSelection } from './screen-tab.ts';
import { readSettings } from './settings.ts';
import { changeTab, readTab } from './tab-state.ts';

/**
 * Screens text that was selected in an Outlook tab, and opens the panel with it, whatever the page's own reading gave.
 * Where the page does not answer or a dialog stands before it, the panel opens as a tab. With `turn`, only while that
 * reading lasts. Says whether there was anything to screen.
 */
export async function screenSelected(tab: number, text: string, turn?: Turn): Promise<boolean> {
  const message = messageOf(text);
  if (message.body === '') return false;
  const state = await readTab(tab);
  const asked = turn ?? state?.turn;
  const answers = state !== undefined && (await orderPage(tab, { type: 'are-you-there', turn: state.turn }));
  if (!answers || (state.dialog && !state.frameless)) {
    await screenInOwnTab(message);
    return true;
  }
  const settings = await readSettings();
  const changed = await changeTab(tab, (now) => {
    if (!now || now.turn !== asked) return undefined;
    return screenSelection({ ...now, open: true, openedIn: now.turn, selection: { message } }, settings);
  });
  if (changed?.turn === asked && changed?.frameless) await openBoundPanel(tab);
  await showTab(tab, changed);
  return true;
}

/** A mail of which nothing but these words is known. */
function messageOf(text: string): Message {
  const body = layOutText(mendControls(text));
  return messageToSend({ subject: '', to: [], cc: [], body, attachments: [], recipientsUnread: true });
}

async function screenInOwnTab(message: Message): Promise<void> {
  const own = await openOwnPanel();
  if (own !== undefined) await screenBrought(own, message, { from: 'selection' });
}
