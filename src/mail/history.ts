import { type InnerHeaders, readInnerHeaders } from './inner-headers.ts';
import { type Line, quoteDepth } from './lines.ts';

/** The place in a mail where an earlier mail begins. */
export interface History {
  /** Index of the line on which it begins, marker included. */
  readonly first: number;
  /** Index of the first line of the earlier mail's own text. */
  readonly text: number;
  /** `forward` and `reply` where the marker says which; `open` where only the subject can tell. */
  readonly as: 'forward' | 'reply' | 'open';
  readonly headers?: InnerHeaders;
}

/**
 * Finds the first earlier mail in a stretch of lines, by the marks that mail programs leave. Lines are taken as quoted
 * when they have more than `depth` quoting marks (`>`), for a forwarded mail may be quoted as a whole.
 */
export function findHistory(lines: readonly Line[], depth: number): History | undefined {
  for (let at = 0; at < lines.length; at++) {
    const found = readMarker(lines, at) ?? readHeaders(lines, at, 'open') ?? readAttribution(lines, at);
    if (found) return found;
    const line = lines[at];
    if (line && isQuoted(line, depth) && isBlock(lines, at, depth) && !isList(lines, at, depth))
      return { first: at, text: at, as: 'open' };
  }
  return undefined;
}

function isQuoted(line: Line, depth: number): boolean {
  return quoteDepth(line) > depth && line.bare !== '';
}

/** A single line between arrows (“>> TISDAG 5 MAJ <<”) is an ornament: quoted text goes on or ends the mail. */
function isBlock(lines: readonly Line[], at: number, depth: number): boolean {
  const next = lines.slice(at + 1).find((line) => line.bare !== '');
  return next === undefined || isQuoted(next, depth);
}

/** “What is included?”, “Varför delta:” with arrows right below: the signs of a list, for a quotation says whose it is. */
function isList(lines: readonly Line[], at: number, depth: number): boolean {
  let above = at;
  for (let line = lines[at]; line && isQuoted(line, depth) && at - above < mostItems; line = lines[above])
    above--;
  const heading = lines[above]?.bare ?? '';
  return heading.length < longestHeading && /[\p{L}\d)][:?]$/u.test(heading) && !quoting.test(heading);
}

const [mostItems, longestHeading] = [15, 80];
const quoting =
  /@|\d[:.]\d\d|(?<!\p{L})(?:skrev|skriver|wrote|writes|frågade|fråga|frågan|undrade|svarade|sade?|säger|asked|said|says|mail|mejl|mejlet|citat|quote|message|meddelande|spørgsmål|spørsmål|question)(?!\p{L})/iu;

const forwardWords =
  /^(?:-{3,} ?(?:forwarded message|vidarebefordrat (?:meddelande|mejl|mail|brev)|videresendt (?:melding|besked|meddelelse|e-mail)|weitergeleitete nachricht) ?-{3,}|(?:vidarebefordrat (?:mejl|brev|meddelande|e-postmeddelande)|begin forwarded message|start på (?:vidarebefordrat|videresendt).{0,30}|videresendt (?:melding|besked|e-mail)) ?:)$/i;
const originalWords =
  /^-{3,} ?(?:original message|original appointment|ursprungligt meddelande|originalmeddelande|oprindelig (?:besked|meddelelse)|opprinnelig melding) ?-{3,}$/i;

function readMarker(lines: readonly Line[], at: number): History | undefined {
  const bare = lines[at]?.bare ?? '';
  if (!/[-_:]$/.test(bare)) return undefined;
  const isForward = forwardWords.test(bare);
  const isRule = /^[_-]{5,}$/.test(bare);
  if (!isForward && !isRule && !originalWords.test(bare)) return undefined;
  const next = nextFilled(lines, at + 1);
  const headed = readHeaders(lines, next, isForward ? 'forward' : 'open', isRule ? 2 : 0);
  if (headed) return { ...headed, first: at };
  return isRule ? undefined : { first: at, text: next, as: isForward ? 'forward' : 'open' };
}

function readHeaders(lines: readonly Line[], at: number, as: History['as'], least = 2): History | undefined {
  const headers = readInnerHeaders(lines, at, least);
  return headers && { first: at, text: nextFilled(lines, at + headers.lines), as, headers };
}

const attribution =
  /(?:^(?:den|on|am|le|el|op|på|sön|mån|tis|ons|tors?|fre|lör)\b.{4,250}|.{2,200}<.{3,120}>.{0,60}|.{0,200}\d{4}.{0,100})\b(?:skrev|wrote|schrieb|a écrit|escribió)\b.{0,160}:$/iu;

/** `Den 3 mars 2026 kl. 09:12 skrev Eva Ek <…>:`, on one line or run on over the next two. */
function readAttribution(lines: readonly Line[], at: number): History | undefined {
  const first = lines[at]?.bare ?? '';
  if (first === '' || first.length > 400 || !isColonNear(lines, at)) return undefined;
  if (!lines.slice(at, at + 3).some((line) => /skrev|wrote|schrieb|a écrit|escribió/i.test(line.bare)))
    return undefined;
  for (const count of [1, 2, 3]) {
    const text = lines
      .slice(at, at + count)
      .map((line) => line.bare)
      .join(' ');
    if (
      text.length < 500 &&
      /\d/.test(text) &&
      attribution.test(text) &&
      (count === 1 || /^(?:den|on|am|le)\b/i.test(text))
    ) {
      return {
        first: at,
        text: nextFilled(lines, at + count),
        as: 'open',
        headers: { lines: count, ...writerIn(text) },
      };
    }
  }
  return undefined;
}

function isColonNear(lines: readonly Line[], at: number): boolean {
  for (let near = at; near < at + 3; near++) if (lines[near]?.bare.endsWith(':')) return true;
  return false;
}

function writerIn(text: string): Pick<InnerHeaders, 'from'> {
  const named = /(?:skrev|wrote)\s+(.{2,160}?)(?:\s+följande)?\s?:$/iu.exec(text)?.[1];
  const before = /([^,\d]{2,100}<[^<>\s]+@[^<>\s]+>)\s*(?:skrev|wrote)/iu.exec(text)?.[1];
  const whole = named && !/^\d|^den\b/i.test(named) ? named : before;
  const address = /<([^<>\s]+@[^<>\s]+)>/.exec(whole ?? '')?.[1];
  const name = whole
    ?.replace(/<[^>]*>/g, '')
    .replace(/["“”]/g, '')
    .trim();
  if (!name && !address) return {};
  return { from: { ...(name ? { name } : {}), ...(address ? { address } : {}) } };
}

function nextFilled(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]?.bare === '') at++;
  return at;
}
