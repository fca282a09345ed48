import lists from '../../../rules/values/calendar-words.json';
import { type DayNumber, dayOf, nextWeekday, yearOf } from './calendar.ts';
import { readMonth, readWeekday } from './calendar-words.ts';
import { readYear } from './day-points.ts';
import type { FoundDay } from './found-days.ts';
import { parseOrdinalWord } from './number-words.ts';
import { collectPhrases, collectWords, readPhrase } from './phrases.ts';
import { type Token, textAt } from './tokens.ts';

/** A day or whole week counted within a month: `första tisdagen i oktober`, `last day of March 2027`, `sista veckan i maj`. */
export function readNthDay(
  tokens: readonly Token[],
  at: number,
  today: DayNumber | undefined,
): FoundDay | undefined {
  const place = lastWords.has(textAt(tokens, at)) ? 'last' : parseOrdinalWord(textAt(tokens, at));
  if (!place) return undefined;
  const weekday = readWeekday(tokens, at + 1);
  const unit = weekday ?? readPhrase(tokens, at + 1, units);
  const month = unit && ofWords.has(textAt(tokens, unit.next)) ? readMonth(tokens, unit.next + 1) : undefined;
  if (!unit || !month) return undefined;
  const year = readYear(tokens, month.next);
  const count = (inYear: number) => placeDays({ place, unit: unit.value, month: month.value }, inYear);
  const days = year ? count(year.value) : countOn(count, today);
  if (!days) return undefined;
  const common = { from: at, next: year?.next ?? month.next, isYearImplied: !year };
  return { ...common, ...days, ...(weekday ? { weekday: weekday.value } : {}) };
}

type Days = Pick<FoundDay, 'first' | 'last'>;

interface Counted {
  readonly place: number | 'last';
  /** A weekday's number, or what is counted instead. */
  readonly unit: number | 'day' | 'week';
  readonly month: number;
}

const units = collectPhrases(lists.countedUnits);
const lastWords = collectWords(lists.last);
const ofWords = collectWords(lists.of);

function countOn(count: (year: number) => Days | undefined, today: DayNumber | undefined): Days | undefined {
  if (today === undefined) return undefined;
  const soon = count(yearOf(today));
  return soon && (soon.last ?? soon.first) >= today ? soon : count(yearOf(today) + 1);
}

/** A week counts in the month that all its days fall in. */
function placeDays({ place, unit, month }: Counted, year: number): Days | undefined {
  const start = dayOf(year, month, 1);
  const end = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  if (start === undefined || end === undefined) return undefined;
  const length = unit === 'week' ? 7 : 1;
  const first = placeFirst(place, unit, start, end - length + 1);
  if (first < start || first + length > end) return undefined;
  return unit === 'week' ? { first, last: first + 6 } : { first };
}

/** `after` is the first day on which the counted thing can no longer start. */
function placeFirst(
  place: number | 'last',
  unit: Counted['unit'],
  start: DayNumber,
  after: DayNumber,
): DayNumber {
  if (unit === 'day') return place === 'last' ? after - 1 : start + place - 1;
  const weekday = unit === 'week' ? 1 : unit;
  return place === 'last'
    ? nextWeekday(after - 8, weekday)
    : nextWeekday(start - 1, weekday) + (place - 1) * 7;
}
