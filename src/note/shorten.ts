/** Longest quote, in characters, that a note or a list carries. */
const LONGEST = 200;

/** A quote on one line, cut at 200 characters: a note shows the evidence, never the whole mail. */
export function shorten(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 2).trimEnd()} …`;
}
