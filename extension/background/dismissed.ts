import browser from 'webextension-polyfill';
import type { Message } from '../../src/mail/message.ts';
import type { Dismissal } from '../../src/note/dismissals.ts';
import { takeTurns } from '../in-turn.ts';
import { mailIdOf } from './mail-id.ts';

/** What the reader has set aside of a mail, in the order in which it was done. It lasts as long as the browser's session. */
export async function readDismissals(message: Message | undefined): Promise<readonly Dismissal[]> {
  const key = keyOf(message);
  return asDismissals((await browser.storage.session.get(key))[key]);
}

/** Sets a finding of a mail aside, or changes why. */
export function setAside(message: Message, dismissal: Dismissal): Promise<void> {
  return change(message, (all) => [...all.filter(isNot(dismissal.finding)), dismissal].slice(-most));
}

/** Takes back that a finding of a mail was set aside. */
export function takeBack(message: Message, finding: string): Promise<void> {
  return change(message, (all) => all.filter(isNot(finding)));
}

/** Gives a mail what was set aside of another, unless it has something of its own. */
export async function adoptDismissals(from: Message, to: Message): Promise<void> {
  const given = await readDismissals(from);
  return change(to, (own) => (own.length > 0 ? own : given));
}

/** More than any mail has findings. */
const most = 100;
const inTurn = takeTurns();

function keyOf(message: Message | undefined): string {
  return `dismissed:${message ? mailIdOf(message) : ''}`;
}

/** One change after the other: two that read the same list would lose one of them. */
function change(message: Message, make: (all: readonly Dismissal[]) => readonly Dismissal[]): Promise<void> {
  const key = keyOf(message);
  return inTurn(async () => {
    try {
      const all = make(await readDismissals(message));
      if (all.length === 0) await browser.storage.session.remove(key);
      else await browser.storage.session.set({ [key]: all });
    } catch {
      // Storage is full: nothing was kept, and the panel goes on showing just that.
    }
  });
}

function isNot(finding: string) {
  return (dismissal: Dismissal) => dismissal.finding !== finding;
}

/** Only the background writes here. */
function asDismissals(value: unknown): readonly Dismissal[] {
  return Array.isArray(value) ? (value as Dismissal[]) : [];
}
