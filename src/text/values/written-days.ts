import { type DayNumber, dayOf, nextDate, weekdayOf, yearOf } from './calendar.ts';
import { readWeekday } from './calendar-words.ts';
import { type Joiner, readJoiner } from './day-joiners.ts';
import { type DayPoint, readDayPoint, readYear } from './day-points.ts';
import type { FoundDay, ReadDays } from './found-days.ts';
import { readLoneDay } from './lone-days.ts';
import { isNumberedThing } from './numbered-things.ts';
import { isInsideFigure, isOnLine, type Token, textAt } from './tokens.ts';

/** Days written with a month, in words or digits, alone, as a range or as a list. */
export const readWrittenDays: ReadDays = (tokens, at, today) => {
  if (tokens[at]?.kind === 'sign' || isInsideFigure(tokens, at, '-')) return undefined;
  const items = readItems(tokens, at);
  const last = items.at(-1);
  if (!last) return undefined;
  if (items.every(({ point }) => point.month === undefined)) return readLoneDay(tokens, at, today);
  const range = isRange(items) ? resolveRange(items, today) : undefined;
  const found = range ? [range] : resolveEach(items, today);
  const end = found.at(-1);
  if (!end) return undefined;
  const next = passWeekdayAfter(tokens, end);
  return { value: [...found.slice(0, -1), { ...end, ...next }], next: next.next };
};

interface Item {
  readonly point: DayPoint;
  /** What joins the item to the one before it. */
  readonly joiner?: Joiner;
  readonly from: number;
  readonly next: number;
}

const longestList = 6;

/** “24.-25. september”, “3. og 4. september”: the stop of an ordinal, as Danes and Norwegians write it. */
function passOrdinalStop(tokens: readonly Token[], at: number): number {
  return textAt(tokens, at) === '.' && readJoiner(tokens, at + 1) ? at + 1 : at;
}

/** One day; or days that share what only one of them says: “7, 8 och 9 oktober”, “June 12–13”, “30 april till 2 maj”. */
function readItems(tokens: readonly Token[], at: number): readonly Item[] {
  const first = readDayPoint(tokens, at);
  if (!first) return [];
  const items: Item[] = [{ point: first.value, from: at, next: first.next }];
  if (first.value.month !== undefined) return [...items, ...readSecond(tokens, first.value, first.next)];
  if (isNumberedThing(tokens, at - 1) && first.value.weekday === undefined) return [];
  let next = first.next;
  while (items.length < longestList) {
    const joiner = readJoiner(tokens, passOrdinalStop(tokens, next));
    const point = joiner && readDayPoint(tokens, joiner.next);
    if (!point) break;
    items.push({ point: point.value, joiner: joiner.value, from: joiner.next, next: point.next });
    next = point.next;
    if (point.value.month !== undefined) break;
  }
  const isComplete = items.at(-1)?.point.month !== undefined && items.at(-1)?.joiner !== 'comma';
  return isComplete ? items : items.slice(0, 1);
}

function readSecond(tokens: readonly Token[], first: DayPoint, at: number): readonly Item[] {
  const joiner = readJoiner(tokens, at);
  const point = joiner && joiner.value !== 'comma' ? readDayPoint(tokens, joiner.next) : undefined;
  if (!joiner || !point) return [];
  if (point.value.month === undefined) {
    const isClock =
      [':', '.'].includes(textAt(tokens, point.next)) && /^\d\d$/.test(textAt(tokens, point.next + 1));
    if (!first.isMonthFirst || isClock || point.value.weekday !== undefined) return [];
    if (joiner.value !== 'range' && tokens[point.next]?.kind === 'word') return [];
  }
  const year = point.value.month === undefined ? readYear(tokens, point.next) : undefined;
  const value = year ? { ...point.value, year: year.value } : point.value;
  return [{ point: value, joiner: joiner.value, from: joiner.next, next: year?.next ?? point.next }];
}

function isRange(items: readonly Item[]): boolean {
  if (items.length < 2) return false;
  if (items.length === 2 && items[1]?.joiner === 'range') return true;
  const isListed = items.slice(1).every(({ joiner }) => joiner === 'and' || joiner === 'comma');
  return (
    isListed && items.every(({ point }, index) => index === 0 || follows(items[index - 1]?.point, point))
  );
}

function follows(before: DayPoint | undefined, after: DayPoint): boolean {
  if (!before) return false;
  if (before.month === undefined || after.month === undefined || before.month === after.month) {
    return after.day === before.day + 1;
  }
  const year = after.year ?? before.year ?? 2001;
  return dayOf(year, after.month, after.day) === (dayOf(year, before.month, before.day) ?? Number.NaN) + 1;
}

function resolveRange(items: readonly Item[], today: DayNumber | undefined): FoundDay | undefined {
  const [from, to] = [items[0], items.at(-1)];
  const month = from?.point.month ?? to?.point.month;
  const endMonth = to?.point.month ?? month;
  if (!from || !to || month === undefined || endMonth === undefined) return undefined;
  const start = { ...from.point, month };
  const end = { ...to.point, month: endMonth };
  const days = end.year || start.year ? placeInYear(start, end) : placeAfter(start, end, today);
  if (!days || days.last < days.first) return undefined;
  const weekday = start.weekday ? { weekday: start.weekday } : {};
  return { from: from.from, next: to.next, ...days, ...weekday, isYearImplied: !end.year && !start.year };
}

type MonthPoint = DayPoint & { readonly month: number };
type Days = { readonly first: DayNumber; readonly last: DayNumber };

function placeInYear(start: MonthPoint, end: MonthPoint): Days | undefined {
  const endYear = end.year ?? (start.year ?? 0) + (start.month > end.month ? 1 : 0);
  const startYear = start.year ?? endYear - (start.month > end.month ? 1 : 0);
  const first = dayOf(startYear, start.month, start.day);
  const last = dayOf(endYear, end.month, end.day);
  return first !== undefined && last !== undefined ? { first, last } : undefined;
}

/** Without a year the range is the next that is not over, unless the first day's weekday says otherwise. */
function placeAfter(start: MonthPoint, end: MonthPoint, today: DayNumber | undefined): Days | undefined {
  if (today === undefined) return undefined;
  const anchor = start.weekday
    ? nextDate(today, start.month, start.day, start.weekday)
    : nextDate(today, end.month, end.day, end.weekday);
  if (anchor === undefined) return undefined;
  const year = yearOf(anchor);
  return placeInYear(start.weekday ? { ...start, year } : start, start.weekday ? end : { ...end, year });
}

/** Each day by itself, with the month and year that stand only at one of them. A range that runs backwards is its last day. */
function resolveEach(items: readonly Item[], today: DayNumber | undefined): readonly FoundDay[] {
  const [first, last] = [items[0]?.point, items.at(-1)?.point];
  const isList = items.slice(1).every(({ joiner }) => joiner !== 'range');
  const sharesMonth = last?.month !== undefined && first?.month !== undefined;
  const used = isList ? items : sharesMonth ? items.slice(0, 1) : items.slice(-1);
  return used.flatMap((item) => {
    const month = item.point.month ?? last?.month ?? first?.month;
    const year = item.point.year ?? last?.year;
    const day = month && resolveDay({ ...item.point, month, ...(year ? { year } : {}) }, today);
    if (!day) return [];
    const weekday = item.point.weekday ? { weekday: item.point.weekday } : {};
    return [{ from: item.from, next: item.next, first: day, ...weekday, isYearImplied: !year }];
  });
}

function resolveDay(point: MonthPoint, today: DayNumber | undefined): DayNumber | undefined {
  if (point.year) return dayOf(point.year, point.month, point.day);
  return today === undefined ? undefined : nextDate(today, point.month, point.day, point.weekday);
}

/** “19 mars (torsdag)”, “Jul 18, Fri”: a weekday in brackets, or one that fits, belongs to the date before it. */
function passWeekdayAfter(tokens: readonly Token[], found: FoundDay): { next: number; weekday?: number } {
  const sign = isOnLine(tokens, found.next) ? textAt(tokens, found.next) : '';
  const weekday = sign === '(' || sign === ',' ? readWeekday(tokens, found.next + 1) : undefined;
  if (!weekday) return { next: found.next };
  const value = found.weekday ?? weekday.value;
  if (sign === '(' && textAt(tokens, weekday.next) === ')') return { next: weekday.next + 1, weekday: value };
  const isOwn = sign === ',' && weekdayOf(found.first) === weekday.value && found.last === undefined;
  return isOwn ? { next: weekday.next, weekday: value } : { next: found.next };
}
