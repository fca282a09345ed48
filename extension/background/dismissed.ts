import browser from 'webextension-polyfill';
import { hashText } from '../../src/mail/hash-text.ts';
import type { Message } from '../../src/mail/message.ts';
import type { Dismissal } from '../../src/note/dismissals.ts';

/** What the reader has set aside of a mail, in the order in which it was done. It lasts as long as the browser's session. */
export async function readDismissals(message: Message | undefined): Promise<readonly Dismissal[]> {
  const key = mailKey(message);
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

/** Where a mail's dismissals are kept: the same for the same mail, whichever tab it is open in and in any language. */
export function mailKey(message: Message | undefined): string {
  if (!message) return 'dismissed:';
  const { subject, from, sent, body } = message;
  return `dismissed:${hashText(JSON.stringify([subject, from?.address ?? from?.name, sent, body]))}`;
}

/** More than any mail has findings. */
const most = 100;
let latest: Promise<void> = Promise.resolve();

/** One change after the other: two that read the same list would lose one of them. */
function change(message: Message, make: (all: readonly Dismissal[]) => readonly Dismissal[]): Promise<void> {
  const key = mailKey(message);
  latest = latest.then(async () => {
    try {
      const all = make(await readDismissals(message));
      if (all.length === 0) await browser.storage.session.remove(key);
      else await browser.storage.session.set({ [key]: all });
    } catch {
      // Storage is full: nothing was kept, and the panel goes on showing just that.
    }
  });
  return latest;
}

function isNot(finding: string) {
  return (dismissal: Dismissal) => dismissal.finding !== finding;
}

/** Only the background writes here. */
function asDismissals(value: unknown): readonly Dismissal[] {
  return Array.isArray(value) ? (value as Dismissal[]) : [];
}
