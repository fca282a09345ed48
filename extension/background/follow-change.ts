import browser from 'webextension-polyfill';
import { hashText } from '../../src/mail/hash-text.ts';
import { takeTurns } from '../in-turn.ts';
import { overlayKeys } from '../overlays/stored-overlays.ts';
import { preferenceKeys } from '../preferences/kept-preferences.ts';
import { sendToEmptyPanels } from './outlets.ts';
import { screenAgain } from './screen-again.ts';

/** Keys of storage on which, beside the mails, all depends that tabs and panels show. */
export const followedKeys: readonly string[] = [...overlayKeys, ...preferenceKeys];

/** Brings all tabs and panels to what is kept now of preferences and overlays, and remembers that this was done. */
export function followChange(): Promise<void> {
  // One after the other: of two that follow at once, the one with the former settings may come to a tab last.
  return inTurn(follow);
}

/** Follows a change that a former background had heard of, but was stopped before every tab had followed. */
export async function followMissedChange(): Promise<void> {
  const [{ [markKey]: followed }, kept] = await Promise.all([
    browser.storage.session.get(markKey),
    markOfKept(),
  ]);
  // The first of its session, as after an update, has nothing to follow, and must not call the former version's panels.
  if (followed === undefined) await remember(kept);
  else if (followed !== kept) await followChange();
}

/** What the tabs of this session were last brought to. */
const markKey = 'followed';
const inTurn = takeTurns();

async function follow(): Promise<void> {
  // Read before anything is screened: what changes meanwhile is followed once more.
  const mark = await markOfKept();
  await screenAgain();
  // A panel that has no mail to show speaks the language and has the look all the same.
  await sendToEmptyPanels();
  await remember(mark);
}

/** Where storage is full, the next background follows once more. */
async function remember(mark: string): Promise<void> {
  await browser.storage.session.set({ [markKey]: mark }).catch(() => undefined);
}

async function markOfKept(): Promise<string> {
  const stored = await browser.storage.local.get([...followedKeys]);
  return hashText(JSON.stringify(followedKeys.map((key) => stored[key] ?? null)));
}
