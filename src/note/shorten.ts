/** Longest quote, in characters, that a note or a list carries. */
const LONGEST = 200;

/**
 * A quote on one line, without the bars and bullets around it, cut at 200 characters and within none: a note shows the
 * evidence, never the whole mail.
 */
export function shorten(quote: string): string {
  return cut(onOneLine(quote));
}

/** The same, with its lines kept: a programme is read line by line. */
export function shortenLines(quote: string): string {
  const lines = quote.split('\n').map(onOneLine);
  return cut(lines.filter((line) => /[\p{L}\p{N}]/u.test(line)).join('\n'));
}

function onOneLine(quote: string): string {
  const whole = quote.replace(/\s+/g, ' ').trim();
  return whole.replace(/^[|•·]+ ?| ?[|•·]+$/gu, '') || whole;
}

function cut(line: string): string {
  if ([...line].length <= LONGEST) return line;
  let kept = '';
  let count = 0;
  // Of the line no more than could be kept: a character may be joined of many.
  for (const { segment } of new Intl.Segmenter().segment(line.slice(0, 2 * LONGEST))) {
    count += [...segment].length;
    if (count > LONGEST - 2) break;
    kept += segment;
  }
  return `${kept.trimEnd()} …`;
}
