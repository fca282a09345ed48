import { buildBody } from '../mail/body-text.ts';
import type { Message } from '../mail/message.ts';
import { readPerson, readPersons } from '../mail/person.ts';
import { readMailDate } from './mail-date.ts';

/** Reads plain text, with or without `Subject:`, `From:`, `To:`, `Cc:` and `Date:` lines and a blank line on top. */
export function readTextMessage(text: string): Message {
  const { headers, rest } = cutHeaders(text.replace(/^\ufeff/, ''));
  const from = readPerson(headers.get('from') ?? '');
  const sent = readMailDate(headers.get('date') ?? '');
  return {
    subject: headers.get('subject') ?? '',
    ...(from ? { from } : {}),
    to: readPersons(headers.get('to') ?? ''),
    cc: readPersons(headers.get('cc') ?? ''),
    ...(sent ? { sent } : {}),
    body: layOutText(rest),
    attachments: [],
    // A head that names nobody is that of a mail with hidden recipients.
    ...(headers.size > 0 ? {} : { recipientsUnread: true }),
  };
}

/** Lays out plain text as a body: its lines and their spaces stay, further blank lines go. */
export function layOutText(text: string): string {
  const builder = buildBody<null>();
  builder.addText(text, null, 'preserve');
  return builder.finish().body;
}

const headerLine = /^(subject|from|to|cc|date):[ \t]*(.*)$/i;

function cutHeaders(text: string): { headers: ReadonlyMap<string, string>; rest: string } {
  const lines = text.split(/\r\n|\r|\n/);
  const headers = new Map<string, string>();
  let at = 0;
  for (; at < lines.length; at++) {
    const [, name, value] = headerLine.exec(lines[at] ?? '') ?? [];
    if (name === undefined) break;
    headers.set(name.toLowerCase(), (value ?? '').trim());
  }
  const isHead = headers.size > 0 && (at === lines.length || lines[at]?.trim() === '');
  return isHead ? { headers, rest: lines.slice(at).join('\n') } : { headers: new Map(), rest: text };
}
