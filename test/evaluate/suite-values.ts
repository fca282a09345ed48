import type { Span } from '../../src/mail/message.ts';
import { findClocks } from '../../src/text/values/clocks.ts';
import { findDates } from '../../src/text/values/dates.ts';
import { findDurations } from '../../src/text/values/durations.ts';
import { findMoney } from '../../src/text/values/money.ts';
import { readQuantity } from '../../src/text/values/quantities.ts';
import { readTokens } from '../../src/text/values/tokens.ts';

/** The values of one sort in a text, and the words that no value holds. */
export interface Read<T> {
  readonly values: readonly T[];
  readonly rest: readonly string[];
}

/** A day or range of days, ISO dates, the last day included. */
export interface Days {
  readonly date: string;
  readonly endDate?: string;
}

/** A clock time or a range of them, `HH:MM`. */
export interface Clock {
  readonly from: string;
  readonly to?: string;
}

/** A sum of money; least and most are the same where it is no range. */
export interface Sum {
  readonly min?: number;
  readonly max?: number;
  readonly currency: string;
}

/** Every sum of money in a text. This file is the only one that knows how the project's finders are called. */
export function readSums(text: string): Read<Sum> {
  const found = findMoney(text);
  return { values: found.map(({ amount }) => amount), rest: wordsOutside(text, found) };
}

/** The number that a whole text is. */
export function readNumber(text: string): Read<number> {
  const tokens = readTokens(text);
  const found = readQuantity(tokens, 0);
  if (!found || found.next < tokens.length) return { values: [], rest: wordsOutside(text, []) };
  return { values: [found.value.value], rest: [] };
}

/** Every length of time in a text, in minutes. */
export function readDurations(text: string): Read<number> {
  const found = findDurations(text);
  return { values: found.map(({ minutes }) => minutes), rest: wordsOutside(text, found) };
}

/** Every day and clock time in a text that was written on `today`, an ISO date. */
export function readTimes(text: string, today: string): Read<Days | Clock> {
  const days = findDates(text, { today });
  const clocks = findClocks(text);
  return { values: [...days, ...clocks], rest: wordsOutside(text, [...days, ...clocks]) };
}

function wordsOutside(text: string, spans: readonly Span[]): string[] {
  let rest = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    rest += `${text.slice(at, Math.max(at, start))} `;
    at = Math.max(at, end);
  }
  return (rest + text.slice(at))
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
