import type { Message } from '../../src/mail/message.ts';

/** More than any screening reads, and little enough for what a browser lets an extension keep. */
const longestBody = 70_000;

/** The message as it is sent to the background: an endless body is cut, and so its offsets stay what they were. */
export function messageToSend(message: Message): Message {
  if (message.body.length <= longestBody) return message;
  const { alternatives, ...rest } = message;
  const kept = alternatives?.filter(({ end }) => end <= longestBody) ?? [];
  const body = message.body.slice(0, longestBody);
  return { ...rest, body, ...(kept.length > 0 ? { alternatives: kept } : {}) };
}
