import type { Span } from './message.ts';

/** One line of a body, its line end left out. */
export interface Line extends Span {
  readonly text: string;
  /** The line without quoting marks (`>`), emphasis marks and white space around it. */
  readonly bare: string;
}

/** Cuts a body into its lines; a line end at its very end begins no further line. */
export function cutLines(body: string): Line[] {
  const lines: Line[] = [];
  for (let at = 0; at < body.length; ) {
    const feed = body.indexOf('\n', at);
    const stop = feed < 0 ? body.length : feed;
    const text = body.slice(at, stop);
    lines.push({ start: at, end: stop, text, bare: bareText(text) });
    at = stop + 1;
  }
  return lines;
}

/** The lines that begin in a stretch of the body they were cut from. */
export function linesWithin(lines: readonly Line[], { start, end }: Span): readonly Line[] {
  const from = firstFrom(lines, start);
  const to = firstFrom(lines, end);
  return from === 0 && to === lines.length ? lines : lines.slice(from, to);
}

/** The number of quoting marks before a line. */
export function quoteDepth({ text }: Line): number {
  if (!/^\s*>/.test(text)) return 0;
  return /^(?:\s*>)*/.exec(text)?.[0].replace(/\s/g, '').length ?? 0;
}

function firstFrom(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Quoting and emphasis marks, invisible characters, and white space other than single spaces. */
const dressed = /[>*\u200b-\u200f\ufeff]|[^\S ]| {2}/;

function bareText(text: string): string {
  if (!dressed.test(text)) return text.trim();
  return text
    .replace(/^(?:\s*>)+/, '')
    .replace(/[*\u200b-\u200f\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
