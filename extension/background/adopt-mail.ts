import type { Message } from '../../src/mail/message.ts';
import { adoptDismissals } from './dismissed.ts';
import { adoptDraft } from './kept-drafts.ts';
import { isSameMailAnew, mailIdOf } from './mail-id.ts';

/**
 * Hands over what was written and set aside to the same mail with more of its text: it may have been screened before
 * all of it was there. What the mail has of its own stays.
 */
export async function adoptMail(former: Message | undefined, now: Message): Promise<void> {
  if (!former || !isSameMailAnew(former, now)) return;
  const [from, to] = [mailIdOf(former), mailIdOf(now)];
  if (from === to) return;
  await Promise.all([adoptDraft(from, to), adoptDismissals(former, now)]);
}
