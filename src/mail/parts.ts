import { findFooters } from './footers.ts';
import { findHistory, type History } from './history.ts';
import { cutLines, type Line, linesWithin, quoteDepth } from './lines.ts';
import type { Person, Span } from './message.ts';
import { findSignatures } from './signatures.ts';

/** A mail inside a mail that its sender passed on to be read. */
export interface Forwarded {
  /** From the forward's marker to the end of its headers. */
  readonly headers: Span;
  readonly from?: Person;
  readonly to?: string;
  readonly subject?: string;
  readonly sent?: string;
  /** The passed-on text, its own signature and footers included, its quoted history not. */
  readonly body: Span;
}

/** What each stretch of a body is. Spans are in order; signatures and footers may lie in the forwarded body. */
export interface BodyParts {
  /** What the sender wrote now, without signatures and footers. Of forwards within forwards, each sender's lines. */
  readonly newest: readonly Span[];
  /** Of forwards within forwards the innermost. */
  readonly forwarded?: Forwarded;
  /** Earlier mails below a reply. */
  readonly quoted: readonly Span[];
  readonly signatures: readonly Span[];
  /** Legal notices, prescribing information, unsubscribing, mail systems' warnings, headers of outer forwards. */
  readonly footers: readonly Span[];
}

/** Tells a body's newest text from forwarded mail, quoted history, signatures and footers. */
export function splitBody(subject: string, body: string): BodyParts {
  const all = cutLines(body);
  const own: Span[] = [];
  const quoted: Span[] = [];
  const outer: Span[] = [];
  let forwarded: Forwarded | undefined;
  let region: Span = { start: 0, end: body.length };
  let heading = subject;
  let quoting = 0;
  for (let depth = 0; depth < 8; depth++) {
    const lines = linesWithin(all, region);
    const history = findHistory(lines, quoting);
    if (!history) break;
    const first = lines[history.first]?.start ?? region.end;
    const text = lines[history.text]?.start ?? region.end;
    if (!isForward(heading, history, body.slice(region.start, first))) {
      const back = afterQuotes(lines, history, quoting);
      quoted.push({ start: first, end: back ?? region.end });
      if (back !== undefined) own.push({ start: back, end: region.end });
      region = { start: region.start, end: first };
      break;
    }
    own.push({ start: region.start, end: first });
    region = { start: text, end: region.end };
    const { lines: _, ...headers } = history.headers ?? { lines: 0 };
    if (forwarded) outer.push(forwarded.headers);
    forwarded = { headers: { start: first, end: text }, ...headers, body: region };
    heading = headers.subject ?? '';
    const opening = lines[history.text];
    quoting = opening ? quoteDepth(opening) : 0;
  }
  if (forwarded) forwarded = { ...forwarded, body: region };
  return label(body, all, own, region, forwarded, quoted, outer);
}

/** The stretches that a screening reads signals from: newest and forwarded text, less signatures and footers. */
export function readableSpans(parts: BodyParts): Span[] {
  const forwarded = parts.forwarded ? [parts.forwarded.body] : [];
  return withoutSpans([...parts.newest, ...forwarded], [...parts.signatures, ...parts.footers]);
}

function label(
  body: string,
  all: readonly Line[],
  own: readonly Span[],
  last: Span,
  forwarded: Forwarded | undefined,
  quoted: readonly Span[],
  outer: readonly Span[],
): BodyParts {
  const regions = [...own, last].filter((span) => span.end > span.start);
  const footers: Span[] = [...outer];
  const signatures: Span[] = [];
  for (const region of regions) {
    const lines = linesWithin(all, region);
    const found = findFooters(lines);
    footers.push(...found);
    signatures.push(...withoutSpans(findSignatures(lines, found), found));
  }
  const written = forwarded ? own : regions;
  const newest = withoutSpans(written, [...signatures, ...footers]).filter((span) => hasWords(body, span));
  const sorted = (spans: readonly Span[]) => [...spans].sort((one, other) => one.start - other.start);
  return {
    newest: sorted(newest),
    ...(forwarded ? { forwarded } : {}),
    quoted: sorted(quoted),
    signatures: sorted(signatures),
    footers: sorted(footers),
  };
}

const forwardPrefix = /^\s*(?:vb|fwd?|vs|ts|vl|wg|tr|vid|videresendt)\s?:/i;
const replyPrefix = /^\s*(?:sv|re|aw|antw|svar)\s?(?:\[\d+\])?:/i;

/**
 * A passed-on mail is the thing to read; what stands below a reply is not. The subject's first prefix decides, unless the
 * lines above send their reader on: “fick den här av Gittan, se nedan”.
 */
function isForward(subject: string, history: History, above: string): boolean {
  if (history.as === 'forward' || passesOn(above)) return true;
  if (history.as === 'reply' || replyPrefix.test(subject)) return false;
  if (forwardPrefix.test(subject)) return true;
  return (history.headers?.lines ?? 0) > 2;
}

const received =
  /(?<!\p{L})(?:(?:fick|fått|kom|got|received)(?!\p{L})[^.!?]{0,80}(?<!\p{L})(?:nedan|nedanför|below)|skickar (?:det|den|detta|denna)? ?vidare|vidarebefordrar|passing (?:this|it) on|sprid(?: gärna| till| om ni| i gruppen)|tänkte på (?:er|dig)|thought of you)(?!\p{L})/iu;

/** Whether the lines above an earlier mail say that it came from somebody else and is to be read; answers are not. */
function passesOn(above: string): boolean {
  return received.test(above.slice(0, longestNote));
}

/** Nobody passes a mail on with more words than this. */
const longestNote = 2000;

/** Offset at which the sender's own words come back after lines quoted with `>`, as in answers between lines. */
function afterQuotes(lines: readonly Line[], history: History, depth: number): number | undefined {
  const isQuoted = (line: Line | undefined) => line !== undefined && quoteDepth(line) > depth;
  if (!isQuoted(lines[history.text])) return undefined;
  const back = lines.findIndex((line, at) => at > history.text && line.bare !== '' && !isQuoted(line));
  return back < 0 ? undefined : lines[back]?.start;
}

/** What is left of the spans, which keep their order, when the holes are cut out. */
function withoutSpans(spans: readonly Span[], holes: readonly Span[]): Span[] {
  const sorted = [...holes].sort((one, other) => one.start - other.start);
  return spans.flatMap((span) => cutOut(span, sorted));
}

function cutOut(span: Span, holes: readonly Span[]): Span[] {
  const left: Span[] = [];
  let start = span.start;
  for (const hole of holes) {
    if (hole.start >= span.end) break;
    if (hole.end <= start) continue;
    if (hole.start > start) left.push({ start, end: hole.start });
    start = hole.end;
  }
  if (start < span.end) left.push({ start, end: span.end });
  return left;
}

function hasWords(body: string, span: Span): boolean {
  return /[\p{L}\p{N}]/u.test(body.slice(span.start, span.end));
}
