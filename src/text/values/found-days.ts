import type { DayNumber } from './calendar.ts';
import type { Reading, Token } from './tokens.ts';

/** A day or range of days read from the tokens from `from` up to, not including, `next`. */
export interface FoundDay {
  readonly from: number;
  readonly next: number;
  readonly first: DayNumber;
  readonly last?: DayNumber;
  readonly weekday?: number;
  readonly isYearImplied: boolean;
  readonly isWeekdayOnly?: boolean;
  /** Said to have gone by: “i tisdags”, “förra veckan”. */
  readonly isGone?: boolean;
}

/** Reads the days that start at a token; usually one, several where a list shares a month: “7 och 21 oktober”. */
export type ReadDays = (
  tokens: readonly Token[],
  at: number,
  today: DayNumber | undefined,
) => Reading<readonly FoundDay[]> | undefined;
