import type { Message } from '../../src/mail/message.ts';

/** The message with its time as it stands in the page: the offset from UTC differs with the machine that reads. */
export function localMessage(message: Message): Message {
  return message.sent ? { ...message, sent: message.sent.slice(0, 16) } : message;
}
