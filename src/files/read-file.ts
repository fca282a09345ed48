import { declaredCharset, decodeText } from './decode-text.ts';
import { readEml } from './read-eml.ts';
import { readHtml } from './read-html.ts';
import type { ReadResult } from './read-result.ts';
import { readTextMessage } from './read-text.ts';
import { sniff } from './sniff.ts';

const mostBytes = 25 * 1024 * 1024;

/** Reads a file of any known format as a message. `name` tells the format by its ending; `-` has none. */
export async function readFile(name: string, bytes: Uint8Array): Promise<ReadResult> {
  if (bytes.length > mostBytes) return { error: { code: 'too-large' } };
  if (bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)))
    return { error: { code: 'empty' } };
  const format = sniff(name, bytes);
  if (format === 'eml') return readEml(bytes);
  if (format === 'html') return readHtmlFile(bytes);
  if (format === 'txt')
    return isText(bytes) ? { message: readTextMessage(decodeText(bytes)) } : { error: { code: 'unknown' } };
  return { error: { code: format === 'binary' ? 'unknown' : 'later' } };
}

function readHtmlFile(bytes: Uint8Array): ReadResult {
  if (!isText(bytes)) return { error: { code: 'unknown' } };
  const html = readHtml(decodeText(bytes, declaredCharset(bytes)));
  if (!html) return { error: { code: 'too-deep' } };
  return {
    message: {
      subject: html.title,
      to: [],
      cc: [],
      body: html.body,
      ...(html.alternatives.length > 0 ? { alternatives: html.alternatives } : {}),
      attachments: [],
      ...(html.hiddenText ? { hiddenText: true } : {}),
      ...(html.hasPictures ? { hasPictures: true } : {}),
      recipientsUnread: true,
    },
  };
}

/** Text holds no zero bytes, but for UTF-16, which begins with its mark. */
function isText(bytes: Uint8Array): boolean {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return isWide || !bytes.subarray(0, 4000).includes(0);
}
