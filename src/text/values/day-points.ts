import lists from '../../../rules/values/calendar-words.json';
import {
  calendarWords,
  isLikeMonth,
  isPartOfMore,
  readDayOfMonth,
  readMonth,
  readWeekday,
} from './calendar-words.ts';
import { readCurrency, readDashMark } from './currencies.ts';
import { readJoiner } from './day-joiners.ts';
import { isNumericDay, readNumericDay } from './numeric-days.ts';
import { collectWords, passStop } from './phrases.ts';
import { isOnLine, type Reading, type Token, textAt } from './tokens.ts';

/** One end of a date as written: at least a day of the month; the rest where it is said. */
export interface DayPoint {
  readonly day: number;
  readonly month?: number;
  readonly year?: number;
  readonly weekday?: number;
  /** True when the month stands before the day, as in “June 12”. */
  readonly isMonthFirst?: true;
}

/** A day as written from a token on, with a weekday or article before it: `torsdag den 19 mars 2026`, `tors 19/3`. */
export function readDayPoint(tokens: readonly Token[], at: number): Reading<DayPoint> | undefined {
  const weekday = readWeekday(tokens, at);
  const range = weekday && readWeekdayRange(tokens, weekday);
  if (range) return range;
  const from = weekday ? passComma(tokens, weekday.next) : at;
  const hasArticle = articles.has(textAt(tokens, from));
  const start = hasArticle ? passStop(tokens, from + 1) : from;
  const isLed = weekday !== undefined || hasArticle;
  const point =
    readIfNumeric(tokens, start, isLed) ?? readDayMonth(tokens, start) ?? readMonthDay(tokens, start, isLed);
  if (point) return { value: { ...point.value, ...weekdayPart(weekday) }, next: point.next };
  const bare = readBareDay(tokens, start);
  return bare && { value: { ...bare.value, ...weekdayPart(weekday) }, next: bare.next };
}

/** A four-digit year that goes with the date before it. */
export function readYear(tokens: readonly Token[], at: number): Reading<number> | undefined {
  const from = textAt(tokens, at) === ',' ? at + 1 : at;
  const text = textAt(tokens, from);
  if (!/^(19|20)\d\d$/.test(text) || isPartOfMore(tokens, from)) return undefined;
  const after = from + 1;
  if (readCurrency(tokens, after, 'SEK') || readDashMark(tokens, after) !== undefined) return undefined;
  return { value: Number(text), next: after };
}

const articles = collectWords(lists.articles);

/** The words that a day may begin with, numerals aside. */
export const dayOpenings: ReadonlySet<string> = new Set([...calendarWords, ...articles]);

const ofWords = collectWords(lists.of);
const clockAfter = collectWords(lists.clockAfter);
const seldomFirst = new Set(lists.monthsSeldomFirst);

function weekdayPart(weekday: Reading<number> | undefined): { weekday?: number } {
  return weekday ? { weekday: weekday.value } : {};
}

/** “torsdag–fredag 12–13 mars”: the first weekday goes with the first day. */
function readWeekdayRange(tokens: readonly Token[], first: Reading<number>): Reading<DayPoint> | undefined {
  const joiner = readJoiner(tokens, first.next);
  const second = joiner && joiner.value !== 'comma' ? readWeekday(tokens, joiner.next) : undefined;
  if (!second) return undefined;
  const from = passComma(tokens, second.next);
  const start = articles.has(textAt(tokens, from)) ? passStop(tokens, from + 1) : from;
  const point = readDayMonth(tokens, start)
    ? undefined
    : (readMonthDay(tokens, start, true) ?? readBareDay(tokens, start));
  if (!point || textAt(tokens, point.next) === '/') return undefined;
  return { value: { ...point.value, weekday: first.value }, next: point.next };
}

function passComma(tokens: readonly Token[], at: number): number {
  const text = textAt(tokens, at);
  return text === ',' || text === '.' || text === ':' ? at + 1 : at;
}

function readIfNumeric(tokens: readonly Token[], at: number, isLed: boolean): Reading<DayPoint> | undefined {
  const numeric = readNumericDay(tokens, at, isLed);
  if (!numeric || !isNumericDay(tokens, at, numeric, isLed)) return undefined;
  const year = numeric.value.year ? undefined : readYear(tokens, numeric.next);
  return year ? { value: { ...numeric.value, year: year.value }, next: year.next } : numeric;
}

/** “19 mars 2026”, “21st of September” */
function readDayMonth(tokens: readonly Token[], at: number): Reading<DayPoint> | undefined {
  const day = readDayOfMonth(tokens, at);
  if (!day) return undefined;
  const month = readMonth(tokens, ofWords.has(textAt(tokens, day.next)) ? day.next + 1 : day.next);
  if (!month) return undefined;
  const year = readYear(tokens, month.next);
  const value = { day: day.value, month: month.value, ...(year ? { year: year.value } : {}) };
  return { value, next: year?.next ?? month.next };
}

/** “June 12, 2026”, “Feb13” */
function readMonthDay(tokens: readonly Token[], at: number, isLed: boolean): Reading<DayPoint> | undefined {
  const month = readMonth(tokens, at);
  if (!month || isLikeMonth(tokens, at) || !isOnLine(tokens, month.next)) return undefined;
  const digits = tokens[month.next];
  if (digits?.kind !== 'digits' || digits.text.length > 2) return undefined;
  const value = Number(digits.text);
  const next = passEnding(tokens, month.next + 1);
  if (value < 1 || value > 31 || isFollowedByMore(tokens, next)) return undefined;
  const isSeldomFirst = seldomFirst.has(textAt(tokens, at)) || tokens[at]?.isCapital !== true;
  if (!isLed && isSeldomFirst && countsThings(tokens, next)) return undefined;
  const year = readYear(tokens, next);
  const point = { day: value, month: month.value, isMonthFirst: true as const };
  return { value: { ...point, ...(year ? { year: year.value } : {}) }, next: year?.next ?? next };
}

function passEnding(tokens: readonly Token[], at: number): number {
  return ['st', 'nd', 'rd', 'th'].includes(textAt(tokens, at)) && tokens[at]?.gap === 'none' ? at + 1 : at;
}

/** “mars 12.30” is no date, and neither is “mars 12 %”. */
function isFollowedByMore(tokens: readonly Token[], at: number): boolean {
  const sign = textAt(tokens, at);
  if (sign === '%' || (tokens[at]?.kind === 'word' && tokens[at]?.gap === 'none')) return true;
  return (
    (sign === '.' || sign === ':' || sign === '/') &&
    /^\d/.test(textAt(tokens, at + 1)) &&
    tokens[at + 1]?.gap === 'none'
  );
}

/** “i mars 30 deltagare” */
function countsThings(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && token.gap === 'space' && !clockAfter.has(token.text);
}

/** A day alone, which only a range may complete: the `7` of “7–8 oktober”. */
function readBareDay(tokens: readonly Token[], at: number): Reading<DayPoint> | undefined {
  const day = tokens[at]?.kind === 'digits' ? readDayOfMonth(tokens, at) : undefined;
  return day && { value: { day: day.value }, next: day.next };
}
