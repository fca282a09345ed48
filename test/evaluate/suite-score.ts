import type { Example, Moment } from './suite-file.ts';
import { currencyOf, type Scored } from './suite-scope.ts';
import {
  type Clock,
  type Days,
  type Read,
  readDurations,
  readNumber,
  readSums,
  readTimes,
} from './suite-values.ts';

/**
 * Whether a text is read whole and as the value that the suite expects. `today` is the ISO date of its reference time.
 * Whether a time is open (“före kl. 11”) is not asked, only which time it is.
 */
export function isReadRight({ text, expected }: Example, scored: Scored, today: string): boolean {
  switch (expected.type) {
    case 'value':
      return isOnly(readSums(text), ({ min, max, currency }) => {
        const code = currencyOf(expected.unit);
        // The hundredth part of a currency is read as the share of it that it is.
        const value = code === 'any' ? expected.value / 100 : expected.value;
        return min === value && max === value && (code === 'any' || currency === code);
      });
    case 'numeral':
      return isOnly(readNumber(text), (number) => number === expected.value);
    case 'duration':
      return isOnly(readDurations(text), (minutes) => {
        return minutes === expected.value * (expected.grain === 'Hour' ? 60 : 1);
      });
    case 'datetime':
    case 'open':
      return isTime(readTimes(text, today), wantedOf(expected.at, expected.grain, scored), today);
    case 'interval':
      return isTime(readTimes(text, today), wantedRange(expected.from, expected.to, expected.grain), today);
    case 'ordinal':
      return false;
  }
}

/** Words that may stand beside a value without changing which it is. */
const aside =
  'på i den från till mellan och men efter före innan inom ca cirka ungefär omkring runt exakt precis om'.split(
    ' ',
  );

function isOnly<T>({ values, rest }: Read<T>, isRight: (value: T) => boolean): boolean {
  const [value, second] = values;
  const isWhole = rest.every((word) => aside.includes(word));
  return value !== undefined && second === undefined && isWhole && isRight(value);
}

/** What a text has to say of day and time; the last day included, the end of a clock range as written. */
interface Wanted extends Days {
  readonly clock?: Clock;
}

function isTime({ values, rest }: Read<Days | Clock>, wanted: Wanted, today: string): boolean {
  const days = values.filter((value) => 'date' in value);
  const clocks = values.filter((value) => 'from' in value);
  const isWhole = rest.every((word) => aside.includes(word));
  const [clock] = clocks;
  if (!isWhole || days.length > 1 || clocks.length > 1) return false;
  if (clock?.from !== wanted.clock?.from || clock?.to !== wanted.clock?.to) return false;
  const [day] = days;
  if (day) return day.date === wanted.date && day.endDate === wanted.endDate;
  // A clock time alone is today or, when that has passed, tomorrow.
  return wanted.clock !== undefined && [today, dayAfter(today)].includes(wanted.date);
}

function wantedOf(at: Moment, grain: string, scored: Scored): Wanted {
  const date = dateOf(at);
  if (scored === 'clock times') return { date, clock: { from: clockOf(at) } };
  return grain === 'Week' ? { date, endDate: dateOf(moveDays(at, 6)) } : { date };
}

/** A suite's range ends where the next day, hour or minute begins. */
function wantedRange(from: Moment, to: Moment, grain: string): Wanted {
  if (grain === 'Day') return { date: dateOf(from), endDate: dateOf(moveDays(to, -1)) };
  const last = toDate(to);
  last.setUTCMinutes(last.getUTCMinutes() - (grain === 'Hour' ? 60 : 1));
  return { date: dateOf(from), clock: { from: clockOf(from), to: last.toISOString().slice(11, 16) } };
}

function toDate([year, month, day, hour, minute, second]: Moment): Date {
  return new Date(Date.UTC(year, Math.max(month, 1) - 1, Math.max(day, 1), hour, minute, second));
}

function dateOf(moment: Moment): string {
  return toDate(moment).toISOString().slice(0, 10);
}

function clockOf(moment: Moment): string {
  return toDate(moment).toISOString().slice(11, 16);
}

function moveDays([year, month, day, ...time]: Moment, days: number): Moment {
  return [year, month, day + days, ...time];
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
