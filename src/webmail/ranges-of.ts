import type { Run } from '../mail/body-text.ts';
import type { Span } from '../mail/message.ts';

/** The stretches of the page in which spans of a body stand; a span that no text node holds gives none. */
export function rangesOf(page: Document, runs: readonly Run<Node>[], spans: readonly Span[]): Range[] {
  return spans.flatMap((span) => rangeOf(page, runs, span) ?? []);
}

function rangeOf(page: Document, runs: readonly Run<Node>[], { start, end }: Span): Range | undefined {
  const touched = runs.filter((run) => run.bodyStart < end && run.bodyStart + run.length > start);
  const first = touched[0];
  const last = touched.at(-1);
  if (!first || !last || !first.source.isConnected || !last.source.isConnected) return undefined;
  const from = offsetIn(first, Math.max(start, first.bodyStart));
  const to = offsetIn(last, Math.min(end, last.bodyStart + last.length));
  if (to > (last.source.nodeValue?.length ?? 0)) return undefined;
  const range = page.createRange();
  range.setStart(first.source, from);
  range.setEnd(last.source, to);
  return range;
}

function offsetIn(run: Run<Node>, bodyOffset: number): number {
  return run.sourceStart + bodyOffset - run.bodyStart;
}
