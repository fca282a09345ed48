import { hashText } from '../../src/mail/hash-text.ts';
import type { Message } from '../../src/mail/message.ts';
import { makeWording } from '../../src/text/wording.ts';
import { messageKey } from '../../src/ui/drafts.ts';

/**
 * Under which id everything is kept that belongs to a mail: its draft, what was set aside of it, its record. A hash of
 * subject, sender, date and text, the same as of its report: in any tab, any language, and with more recipients. A copy
 * that somebody forwards is another mail.
 */
export function mailIdOf(message: Message): string {
  return hashText(messageKey({ message, wording: makeWording(message).text }));
}

/**
 * True for a mail of which more text, or less, has come up than was read of it before: the same headers, and at least
 * half the lines of the shorter text are in the longer one.
 */
export function isSameMailAnew(former: Message, now: Message): boolean {
  if (!now.sent || headOf(former) !== headOf(now)) return false;
  const [shorter, longer] = [linesOf(former), linesOf(now)].sort((one, other) => one.length - other.length);
  const known = new Set(longer);
  const shared = (shorter ?? []).filter((line) => known.has(line)).length;
  return shared > 0 && shared * 2 >= (shorter ?? []).length;
}

function headOf(message: Message): string {
  return messageKey({ message, wording: '' });
}

function linesOf({ body }: Message): string[] {
  return body
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
