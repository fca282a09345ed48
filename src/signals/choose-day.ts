import type { DateMatch } from '../text/values/dates.ts';
import type { Analysis } from './analysis.ts';
import { changeAt, isWeek, likelihood } from './event-days.ts';
import { lineAt, opensLine, startingWithin } from './look-up.ts';

/** The day or days of one event, of all that its text names: the likeliest, in its fullest wording. */
export function chooseDay(analysis: Analysis, named: readonly DateMatch[]): DateMatch | undefined {
  const days = named.map((day) => asMoved(analysis, day));
  const full = days.filter((day) => day.isWeekdayOnly !== true);
  const first = likeliest(analysis, full);
  if (!first) return fullest(analysis, days, (day) => day.date === days[0]?.date);
  const isSame = (day: DateMatch) =>
    (day.date === first.date && isWeek(analysis, day) === isWeek(analysis, first)) ||
    isWholeOf(analysis, day, first, full);
  const chosen = fullest(analysis, full, isSame) ?? first;
  return withNextDays(analysis, chosen, full);
}

/** “flyttas från 12 maj till 19 maj” reads like a range; its end is the new day. */
function asMoved(analysis: Analysis, { endDate, ...day }: DateMatch): DateMatch {
  if (!endDate) return day;
  return changeAt(analysis, day) === 'old' ? { ...day, date: endDate } : { ...day, endDate };
}

function likeliest(analysis: Analysis, days: readonly DateMatch[]): DateMatch | undefined {
  const said = saidOften(days);
  const scored = days.map((day) => ({ day, score: likelihood(analysis, day) + (said.get(keyOf(day)) ?? 0) }));
  for (let at = scored.length - 2; at >= 0; at--) {
    const [one, next] = [scored[at], scored[at + 1]];
    if (one && next && isListed(analysis, one.day, next.day)) one.score = Math.max(one.score, next.score);
  }
  return scored.reduce<(typeof scored)[number] | undefined>(
    (best, one) => (best && best.score >= one.score ? best : one),
    undefined,
  )?.day;
}

/** “måndag 5 oktober och måndag 2 november kl. 8”: what is said of the last day of a list is said of all. */
function isListed(analysis: Analysis, day: DateMatch, next: DateMatch): boolean {
  const between = analysis.text.slice(day.end, Math.min(next.start, day.end + 20));
  return (
    next.start >= day.end &&
    next.start - day.end <= 20 &&
    /^[ \t]*,?[ \t]*(?:och|eller|el|samt|alternativt|and|or|og|&)?[ \t]*(?:den|on|på)?[ \t]*$/i.test(between)
  );
}

/** What a day gains that is named more than once: an event's own day is, a day by the way is not. */
const repeated = 1;

function saidOften(days: readonly DateMatch[]): ReadonlyMap<string, number> {
  const said = new Map<string, number>();
  for (const day of days) said.set(keyOf(day), said.has(keyOf(day)) ? repeated : 0);
  return said;
}

function keyOf({ date, endDate }: DateMatch): string {
  return `${date}/${endDate ?? ''}`;
}

/** Least likelihood of a range that takes in days said with more detail: nights and weeks have less. */
const leastOfRange = -1;

/** “8–9 oktober” in the subject line covers the agenda's “torsdag 8/10”; a list's “- lördag 29/8: middag” is a part, too. */
function isWholeOf(
  analysis: Analysis,
  range: DateMatch,
  part: DateMatch,
  days: readonly DateMatch[],
): boolean {
  if (!covers(range, part) || isWeek(analysis, range)) return false;
  if (likelihood(analysis, range) < leastOfRange) return false;
  return hasMoreDays(range, days) || (isItem(analysis, part) && !isItem(analysis, range));
}

function covers(range: DateMatch, day: DateMatch): boolean {
  return range.endDate !== undefined && range.date <= day.date && range.endDate >= (day.endDate ?? day.date);
}

function hasMoreDays(range: DateMatch, days: readonly DateMatch[]): boolean {
  const within = days.filter((day) => day !== range && covers(range, day));
  return new Set(within.map((day) => day.date)).size > 1;
}

/** Whether a day stands in an item of a list. */
function isItem(analysis: Analysis, day: DateMatch): boolean {
  const line = analysis.cut.lines[lineAt(analysis, day.start)];
  return (
    line !== undefined &&
    /^\s*(?:[-–*•·▪◦]|\d{1,2}[.)])\s/.test(analysis.text.slice(line.start, line.start + 12))
  );
}

function fullest(
  analysis: Analysis,
  days: readonly DateMatch[],
  isSame: (day: DateMatch) => boolean,
): DateMatch | undefined {
  return days
    .filter(isSame)
    .reduce<DateMatch | undefined>(
      (best, day) => (best && weight(analysis, best) >= weight(analysis, day) ? best : day),
      undefined,
    );
}

/** The body's wording counts before the subject's, the one with weekday, year or hour before the bare one, the range before its day. */
function weight(analysis: Analysis, day: DateMatch): number {
  const inBody = day.start >= analysis.wording.body.start ? 1 : 0;
  const hasYear = day.yearImplied || day.isWeekdayOnly ? 0 : 1;
  const isTimed = inBody === 1 && hasClock(analysis, day) ? 1 : 0;
  return inBody + hasYear + isTimed + (day.weekday === undefined ? 0 : 1) + (day.endDate ? 3 : 0);
}

function hasClock(analysis: Analysis, { start }: DateMatch): boolean {
  const line = analysis.cut.lines[lineAt(analysis, start)];
  return line !== undefined && startingWithin(analysis.clocks, start, line.end).length > 0;
}

/** “Ons 23 sept – ankomst … Tors 24 sept – studiebesök”: days that follow each other, each heading a line, are one event. */
function withNextDays(analysis: Analysis, day: DateMatch, days: readonly DateMatch[]): DateMatch {
  if (day.endDate || !opensLine(analysis, day)) return day;
  const headings = days.filter((other) => !other.endDate && opensLine(analysis, other));
  const first = follow(day, headings, -1);
  const last = follow(day, headings, 1);
  return last.date > first.date ? { ...first, endDate: last.date } : day;
}

const dayLength = 24 * 60 * 60 * 1000;

/** The last of the days that follow each other from a day on, forwards or backwards. */
function follow(day: DateMatch, days: readonly DateMatch[], step: 1 | -1): DateMatch {
  let last = day;
  for (const next of step === 1 ? days : days.toReversed()) {
    if (Date.parse(next.date) - Date.parse(last.date) === step * dayLength) last = next;
  }
  return last;
}
