import type { Message, Span } from '../mail/message.ts';

/** A message's text, normalised once. Every span of a screening points into `text`. */
export interface Wording {
  readonly text: string;
  readonly subject: Span;
  readonly body: Span;
  readonly attachments: readonly Span[];
  /** Ranges of `text` that are alternative texts of images; only organisers may be read from them. */
  readonly alternatives: readonly Span[];
  /** For every unit of the wording's body, and its end, the offset in the message's body that it came from. */
  readonly bodyOrigin: readonly number[];
}

/** Joins subject, body and attachments' texts into one normalised string. */
export function makeWording(message: Message): Wording {
  const subject = normalise(message.subject.replace(/[\r\n]+/g, ' '));
  const body = normalise(message.body);
  let text = `${subject.text}\n`;
  const bodyStart = text.length;
  text += body.text;
  const bodyEnd = text.length;
  const attachments: Span[] = [];
  for (const attachment of message.attachments) {
    if (attachment.text === undefined) continue;
    text += '\n';
    const start = text.length;
    text += normalise(attachment.text).text;
    attachments.push({ start, end: text.length });
  }
  return {
    text,
    subject: { start: 0, end: subject.text.length },
    body: { start: bodyStart, end: bodyEnd },
    attachments,
    alternatives: (message.alternatives ?? []).map((span) => moveInto(span, body.origin, bodyStart)),
    bodyOrigin: body.origin,
  };
}

/** Where spans of a message's wording lie in its body, as the mail's own reader gave it; others are left out. */
export function toBodySpans(message: Message, spans: readonly Span[]): Span[] {
  const { body, bodyOrigin } = makeWording(message);
  return spans
    .filter((span) => span.start >= body.start && span.end <= body.end)
    .map((span) => ({
      start: bodyOrigin[span.start - body.start] ?? 0,
      end: (bodyOrigin[span.end - body.start - 1] ?? 0) + 1,
    }));
}

interface Normalised {
  readonly text: string;
  readonly origin: readonly number[];
}

const dropped =
  /^(?:[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|[\u{e0000}-\u{e007f}])/u;
const space = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000\u3164]/;
// Joiners and selectors that change no letter; letters made to look like print, which are read as what they show.
const unseenMark = /[\u034f\ufe00-\ufe0f\u180b-\u180d]/g;
const styled = /^[\u24b6-\u24e9\uff01-\uff5e\u{1d400}-\u{1d7ff}]/u;
const combining = /^\p{M}$/u;

/** NFC, one kind of space and line end, nothing invisible; `origin` tells where each unit came from. */
function normalise(raw: string): Normalised {
  const origin: number[] = [];
  let text = '';
  let at = 0;
  while (at < raw.length) {
    const plain = endOfPlain(raw, at);
    for (let unit = at; unit < plain; unit++) origin.push(unit);
    text += raw.slice(at, plain);
    at = plain;
    if (at >= raw.length) break;
    const length = clusterLength(raw, at);
    const cluster = tidy(raw.slice(at, at + length));
    for (let unit = 0; unit < cluster.length; unit++) origin.push(at + Math.min(unit, length - 1));
    text += cluster;
    at += length;
  }
  origin.push(raw.length);
  return { text, origin };
}

/** End of a stretch that is in order as it is; a last character that a combining mark follows is left out. */
function endOfPlain(raw: string, start: number): number {
  let at = start;
  while (at < raw.length && isPlain(raw.charCodeAt(at))) at++;
  return at > start && at < raw.length ? at - 1 : at;
}

/** Visible ASCII, Latin letters, common quotes and dashes: all their own NFC. */
function isPlain(code: number): boolean {
  if (code < 0x7f) return code >= 0x20 || code === 0x0a || code === 0x09;
  if (code < 0x250) return code > 0xa0 && code !== 0xad;
  return (code >= 0x2010 && code <= 0x2026) || code === 0x20ac;
}

/** A base character with the combining marks that follow it, or `\r\n`. */
function clusterLength(raw: string, at: number): number {
  if (raw[at] === '\r' && raw[at + 1] === '\n') return 2;
  const first = raw.codePointAt(at) ?? 0;
  let end = at + (first > 0xffff ? 2 : 1);
  while (end < raw.length && raw.charCodeAt(end) >= 0x300 && combining.test(raw[end] ?? '')) end++;
  return end - at;
}

function tidy(cluster: string): string {
  if (cluster.length === 1 && cluster.charCodeAt(0) < 0x80) return cluster === '\r' ? '\n' : cluster;
  if (cluster === '\r\n' || cluster === '\u2028' || cluster === '\u2029') return '\n';
  const first = cluster[0] ?? '';
  if (dropped.test(cluster)) return cluster.replace(dropped, '').replace(unseenMark, '').normalize('NFC');
  if (space.test(first)) return ` ${cluster.slice(1)}`;
  if (styled.test(cluster)) return cluster.normalize('NFKC');
  return cluster.replace(unseenMark, '').normalize('NFC');
}

/** Moves a range of the raw body to the wording. */
function moveInto(span: Span, origin: readonly number[], offset: number): Span {
  return {
    start: offset + firstAtOrAfter(origin, span.start),
    end: offset + firstAtOrAfter(origin, span.end),
  };
}

function firstAtOrAfter(origin: readonly number[], value: number): number {
  let low = 0;
  let high = origin.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((origin[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
