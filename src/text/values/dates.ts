import type { Span } from '../../mail/message.ts';
import { formatDay, parseDay } from './calendar.ts';
import { dayOpenings } from './day-points.ts';
import type { FoundDay, ReadDays } from './found-days.ts';
import { readRelativeDay, relativeOpenings } from './relative-days.ts';
import { readAll, readTokens, type Token } from './tokens.ts';
import { readWeek, weekWords } from './weeks.ts';
import { readWrittenDays } from './written-days.ts';

/** A date or range of dates in a text. */
export interface DateMatch extends Span {
  /** First day, `YYYY-MM-DD`. */
  readonly date: string;
  /** Last day of a range, itself included. */
  readonly endDate?: string;
  /** The weekday as written: Monday is 1, Sunday is 7. */
  readonly weekday?: number;
  /** The text names no year. */
  readonly yearImplied?: true;
  /** The text names only a weekday; `date` is the next such day after `today`. */
  readonly isWeekdayOnly?: true;
  /** The text says that the day has gone by: “i tisdags”. */
  readonly isGone?: true;
}

/**
 * Every date in a text, in order, without overlap: written out, in digits, as a week, as a weekday or as “i morgon”.
 *
 * `today` is the ISO date of sending. Dates without a year are counted from it; where it is no date they are left out.
 */
export function findDates(text: string, { today }: { readonly today: string }): DateMatch[] {
  return datesIn(readTokens(text), today);
}

/** Every date in a text that has been cut into tokens, counted from the ISO date of sending. */
export function datesIn(tokens: readonly Token[], today: string): DateMatch[] {
  const day = parseDay(today);
  const found = readAll(tokens, openings, (at) =>
    tokens[at]?.kind === 'sign' ? undefined : readDays(tokens, at, day),
  );
  return found.flat().map((value) => describeMatch(tokens, value));
}

const openings: ReadonlySet<string> = new Set([...dayOpenings, ...weekWords, ...relativeOpenings]);

const readDays: ReadDays = (tokens, at, today) =>
  readWrittenDays(tokens, at, today) ?? readWeek(tokens, at, today) ?? readRelativeDay(tokens, at, today);

function describeMatch(tokens: readonly Token[], found: FoundDay): DateMatch {
  return {
    start: tokens[found.from]?.start ?? 0,
    end: tokens[found.next - 1]?.end ?? 0,
    date: formatDay(found.first),
    ...(found.last !== undefined && found.last !== found.first ? { endDate: formatDay(found.last) } : {}),
    ...(found.weekday ? { weekday: found.weekday } : {}),
    ...(found.isYearImplied ? { yearImplied: true } : {}),
    ...(found.isWeekdayOnly ? { isWeekdayOnly: true } : {}),
    ...(found.isGone ? { isGone: true } : {}),
  };
}
