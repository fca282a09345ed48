import lists from '../../../rules/values/calendar-words.json';
import { type DayNumber, mondayOfWeek, yearOf } from './calendar.ts';
import { readWeekday } from './calendar-words.ts';
import { readJoiner } from './day-joiners.ts';
import { readYear } from './day-points.ts';
import type { ReadDays } from './found-days.ts';
import { collectWords, passStop } from './phrases.ts';
import { isOnLine, isTight, type Reading, type Token, textAt } from './tokens.ts';

/** A numbered week as its days from Monday to Sunday, or one day of it: `vecka 18`, `v. 18–19`, `tisdag v. 18`. */
export const readWeek: ReadDays = (tokens, at, today) => {
  const weekday = readWeekday(tokens, at);
  const first = readWeekNumber(tokens, passComma(tokens, weekday?.next ?? at));
  if (!first || (!weekday && notBefore.has(textAt(tokens, at - 1)))) return undefined;
  const joiner = weekday ? undefined : readJoiner(tokens, first.next);
  const second = joiner?.value === 'range' ? readNumber(tokens, joiner.next) : undefined;
  const year = readYear(tokens, second?.next ?? first.next);
  const monday = placeWeek(first.value, year?.value, today);
  if (monday === undefined) return undefined;
  const next = year?.next ?? second?.next ?? first.next;
  const common = { from: at, next, isYearImplied: !year };
  if (weekday) {
    const day = monday + weekday.value - 1;
    return { value: [{ ...common, first: day, weekday: weekday.value }], next };
  }
  const weeks = second && second.value > first.value ? second.value - first.value + 1 : 1;
  return { value: [{ ...common, first: monday, last: monday + weeks * 7 - 1 }], next };
};

/** The words for a week before its number. */
export const weekWords = collectWords(lists.weeks);

const notBefore = collectWords(lists.notBeforeWeek);
const ofWords = new Set(['av', 'of', 'och', '%']);

function passComma(tokens: readonly Token[], at: number): number {
  return textAt(tokens, at) === ',' || textAt(tokens, at) === 'i' ? at + 1 : at;
}

function readWeekNumber(tokens: readonly Token[], at: number): Reading<number> | undefined {
  const word = textAt(tokens, at);
  if (!weekWords.has(word) || isGlued(tokens, at)) return undefined;
  const from = passStop(tokens, at + 1);
  const isVersion =
    word === 'v' && from === at + 1 && isTight(tokens, from) && textAt(tokens, from).length === 1;
  if (isVersion || !isOnLine(tokens, from)) return undefined;
  const number = readNumber(tokens, from);
  return number && ofWords.has(textAt(tokens, number.next)) ? undefined : number;
}

function readNumber(tokens: readonly Token[], at: number): Reading<number> | undefined {
  if (tokens[at]?.kind !== 'digits' || textAt(tokens, at).length > 2) return undefined;
  const value = Number(textAt(tokens, at));
  const after = textAt(tokens, at + 1);
  const goesOn = isTight(tokens, at + 1) && isTight(tokens, at + 2) && '.:/'.includes(after || '?');
  const isFigure = goesOn && tokens[at + 2]?.kind === 'digits';
  return value >= 1 && value <= 53 && !isFigure ? { value, next: at + 1 } : undefined;
}

function isGlued(tokens: readonly Token[], at: number): boolean {
  return isTight(tokens, at) && tokens[at - 1]?.kind === 'digits';
}

function placeWeek(
  week: number,
  year: number | undefined,
  today: DayNumber | undefined,
): DayNumber | undefined {
  if (year) return mondayOfWeek(year, week);
  if (today === undefined) return undefined;
  const monday = mondayOfWeek(yearOf(today), week);
  return monday + 6 >= today ? monday : mondayOfWeek(yearOf(today) + 1, week);
}
