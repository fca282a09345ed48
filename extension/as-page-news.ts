import * as v from 'valibot';
import { arrivedMessage as message, arrivedTurn as turn } from './arrived-parts.ts';
import type { PageNews } from './channel.ts';

/** The news that an arrived value holds, or nothing when it is no such thing. */
export function asPageNews(value: unknown): PageNews | undefined {
  const { success, output } = v.safeParse(pageNews, value);
  return success ? output : undefined;
}

const mailParts = v.array(
  v.picklist(['pane', 'card', 'body', 'subject', 'sender', 'recipients', 'date', 'attachments']),
);
const how = v.strictObject({
  unusual: mailParts,
  lacking: mailParts,
  remarks: v.array(
    v.picklist([
      'pictures-blocked',
      'recipients-folded',
      'meeting-request',
      'possible-meeting-request',
      'meeting-response',
    ]),
  ),
});
const missing = v.array(v.picklist(['pane', 'body', 'headers', 'several-open', 'encrypted']));

const pageNews = v.variant('type', [
  v.strictObject({ type: v.literal('reading'), turn }),
  v.strictObject({ type: v.literal('nothing-open'), turn }),
  v.strictObject({ type: v.literal('unreadable'), turn, missing: v.exactOptional(missing) }),
  v.strictObject({ type: v.literal('message'), turn, message, how: v.exactOptional(how) }),
  v.strictObject({ type: v.literal('dialog'), turn, open: v.boolean() }),
]);
