import type { Span } from '../../mail/message.ts';

/** Tells whether a span touches any of some spans of a text so long; asking costs the span's own length. */
export function coverOf(spans: readonly Span[], length: number): (span: Span) => boolean {
  const covered = new Uint8Array(length);
  for (const { start, end } of spans) covered.fill(1, start, end);
  return ({ start, end }) => covered.subarray(start, end).includes(1);
}
