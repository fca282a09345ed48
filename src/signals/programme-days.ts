import { remembered } from '../text/remembered.ts';
import type { Analysis } from './analysis.ts';
import { startingWithin } from './look-up.ts';

/** A day that opens a line of an agenda: “Dag 1”, “FRI 25 SEP”, “To 10.00”. */
export interface DayHead {
  readonly line: number;
  readonly start: number;
  /** Where what the line says of the day begins. */
  readonly end: number;
  /** “Dag 1”, “Day two”: what stands in the lines below belongs to it. */
  readonly isNumbered: boolean;
}

const numbered = /^[\s*•·\-–|#]*(?:dag|day)\s*(?:\d|ett|två|tre|one|two|three|én|to)(?![\p{L}\d])[.,:]?/iu;
const weekday =
  /^[\s*•·\-–|#]*(?:(?:m[åa]n|tis|ons|tors?|fre|l[öo]r|s[öo]n|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun|tirs?|lør|søn)(?:dag(?:en)?|day)?|(?:M[åa]|Ti|On|To|Fr|L[öo]|S[öo])(?=[.,]?\s+\d))(?!\p{L})[.,:]?/u;
const lowered =
  /^[\s*•·\-–|#]*(?:m[åa]n|tis|ons|tors?|fre|l[öo]r|s[öo]n|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun|tirs?|lør|søn)(?:dag(?:en)?|day)?(?!\p{L})[.,:]?/iu;

/** The lines of the screened text that a day opens, in order. */
export const dayHeads = remembered((analysis: Analysis): readonly DayHead[] => {
  return analysis.cut.lines.flatMap((line, at): DayHead[] => {
    if (line.start < analysis.wording.body.start || analysis.regionAt(line.start) !== 'offer') return [];
    const text = analysis.text.slice(line.start, Math.min(line.end, line.start + 40));
    const number = numbered.exec(text);
    const word = number ?? weekday.exec(text) ?? lowered.exec(text);
    const from = line.start + (word?.[0].length ?? 0);
    const date = startingWithin(analysis.dates, line.start, line.end)[0];
    const opens = date && !/[\p{L}\d]/u.test(analysis.text.slice(from, Math.max(from, date.start)));
    if (!word && !opens) return [];
    const start = line.start + (text.length - text.trimStart().length);
    const end = opens ? Math.max(from, date.end) : from;
    return [{ line: at, start, end, isNumbered: number !== null }];
  });
});

/** How many of the days have begun before a place in the text. */
export function dayAt(heads: readonly DayHead[], offset: number): number {
  return heads.filter((head) => head.start <= offset).length;
}
