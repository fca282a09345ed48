import PostalMime, { type Address, type Email, type Attachment as Part } from 'postal-mime';
import type { Message, Person } from '../mail/message.ts';
import { makePerson } from '../mail/person.ts';
import { readMailDate } from './mail-date.ts';
import { mendControls } from './mend-controls.ts';
import { readHtml } from './read-html.ts';
import type { ReadResult } from './read-result.ts';
import { layOutText } from './read-text.ts';

/** Reads a mail as mail programs save it. */
export async function readEml(bytes: Uint8Array): Promise<ReadResult> {
  const mail = await parseMail(bytes);
  if (!mail || mail.headers.length === 0) return { error: { code: 'damaged' } };
  const body = readBody(mail);
  if (!body) return { error: { code: 'too-deep' } };
  const [from] = [...personsOf(mail.from && [mail.from]), ...personsOf(mail.sender && [mail.sender])];
  const sent = readMailDate(mail.headers.find(({ key }) => key === 'date')?.value ?? '');
  return {
    message: {
      subject: mendControls(mail.subject ?? '')
        .replace(/\s+/g, ' ')
        .trim(),
      ...(from ? { from } : {}),
      to: personsOf(mail.to),
      cc: personsOf(mail.cc),
      ...(sent ? { sent } : {}),
      ...body,
      attachments: mail.attachments.flatMap((part) => (isListed(part) ? [{ name: nameOf(part) }] : [])),
    },
  };
}

async function parseMail(bytes: Uint8Array): Promise<Email | undefined> {
  try {
    return await PostalMime.parse(bytes);
  } catch {
    return undefined;
  }
}

type Body = Pick<Message, 'body' | 'alternatives' | 'hiddenText' | 'hasPictures'>;

/** HTML is what its reader saw, unless it says far less than the plain text beside it. */
function readBody(mail: Email): Body | undefined {
  const plain = layOutText(mendControls(mail.text ?? ''));
  if (!mail.html) return { body: plain };
  const html = readHtml(mendControls(mail.html));
  if (!html) return plain === '' ? undefined : { body: plain };
  if (countLetters(html.body) * 2 < countLetters(plain)) return { body: plain };
  return {
    body: html.body,
    ...(html.alternatives.length > 0 ? { alternatives: html.alternatives } : {}),
    ...(html.hiddenText ? { hiddenText: true } : {}),
    ...(html.hasPictures ? { hasPictures: true } : {}),
  };
}

/** Addresses of links are written out in plain text only, and do not make it the fuller. */
function countLetters(text: string): number {
  return text.replace(/https?:\/\/\S+/g, '').match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** Groups give their members; `undisclosed-recipients:;` has none. */
function personsOf(addresses: readonly Address[] | undefined): Person[] {
  return (addresses ?? [])
    .flatMap((address) => (address.group ? address.group : [address]))
    .flatMap(({ name, address }) => makePerson(mendControls(name), address) ?? []);
}

/** Pictures that stand in the text are no attachments to a reader. */
function isListed(part: Part): boolean {
  const isPicture = part.mimeType.startsWith('image/');
  return !(isPicture && (part.related || (part.disposition === 'inline' && part.contentId !== undefined)));
}

function nameOf(part: Part): string {
  return mendControls(part.filename ?? part.mimeType);
}
