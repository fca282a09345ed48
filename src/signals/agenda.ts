import type { Analysis } from './analysis.ts';

/** The row's mark may be any sign or picture, but none of money. */
const clockFirst =
  /^[^\p{L}\p{N}\p{Sc}\n/]{0,12}(?:(?:m[åa]n?|tis?|ons?|tors?|fre?|l[öo]r?|s[öo]n?|mon|tue|wed|thu|fri|sat|sun|man|tir|tor)(?:dag|day|s)?[.,]?\s+)?(?:(?:kl|ca|cirka|approx)\.?\s*)?([01]?\d|2[0-4])[.:]([0-5]\d)(?!\d)/iu;

/** Clock time, in minutes since midnight, that a line begins with, as the rows of an agenda do. */
export function rowTime(analysis: Analysis, line: number): number | undefined {
  const span = analysis.cut.lines[line];
  if (!span) return undefined;
  const match = clockFirst.exec(analysis.text.slice(span.start, Math.min(span.end, span.start + 32)));
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}

/** Whether a token stands in a line that looks like an agenda's row. */
export function isInRow(analysis: Analysis, token: number): boolean {
  const line = analysis.tokens[token]?.line;
  return line !== undefined && rowTime(analysis, line) !== undefined;
}
