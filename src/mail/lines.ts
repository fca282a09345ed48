import type { Span } from './message.ts';

/** One line of a body, its line end left out. */
export interface Line extends Span {
  readonly text: string;
  /** The line without quoting marks (`>`), emphasis marks and white space around it. */
  readonly bare: string;
}

/** Cuts the stretch of a body from `start` to `end` into its lines. */
export function cutLines(body: string, { start, end }: Span): Line[] {
  const lines: Line[] = [];
  for (let at = start; at < end; ) {
    const feed = body.indexOf('\n', at);
    const stop = feed < 0 || feed >= end ? end : feed;
    const text = body.slice(at, stop);
    lines.push({ start: at, end: stop, text, bare: bareText(text) });
    at = stop + 1;
  }
  return lines;
}

function bareText(text: string): string {
  return text
    .replace(/^(?:\s*>)+/, '')
    .replace(/[*\u200b-\u200f\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
