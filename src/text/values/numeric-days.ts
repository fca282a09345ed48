import lists from '../../../rules/values/calendar-words.json';
import { isPartOfMore } from './calendar-words.ts';
import type { DayPoint } from './day-points.ts';
import { isNumberedThing } from './numbered-things.ts';
import { collectWords } from './phrases.ts';
import { isTight, type Reading, type Token, textAt } from './tokens.ts';

/** A day in digits: `2026-04-15`, `15/4`, `15/4-26`, `3/3/2015`, `29.9.2026`; after “den” or a weekday also `15.4`. */
export function readNumericDay(
  tokens: readonly Token[],
  at: number,
  isLed: boolean,
): Reading<DayPoint> | undefined {
  if (tokens[at]?.kind !== 'digits' || isPartOfMore(tokens, at)) return undefined;
  const second = readPart(tokens, at + 1);
  if (!second) return undefined;
  const third = readPart(tokens, second.next);
  if (textAt(tokens, at).length === 4) return readYearFirst(tokens, at, second, third);
  if (third && third.sign === second.sign) return readDayFirst(tokens, at, second, third);
  return readDayAndMonth(tokens, at, second, third, isLed);
}

/** Whether a day in digits is a date and not a fraction, a page, a dose or a set phrase: `2/3`, `del 2/5`, `10/5 mg`, `24/7`. */
export function isNumericDay(
  tokens: readonly Token[],
  at: number,
  { value, next }: Reading<DayPoint>,
  isLed: boolean,
): boolean {
  if (value.year !== undefined || isLed) return true;
  const written = `${value.day}/${value.month}`;
  if (quantityAfter.has(textAt(tokens, next)) || isNumberedThing(tokens, at - 1)) return false;
  if (written === '24/7') return false;
  return !fractions.has(written) || hasDateContext(tokens, at, next);
}

interface Part {
  readonly sign: string;
  readonly digits: string;
  readonly next: number;
}

const quantityAfter = collectWords(lists.quantityAfter);
const dateBefore = collectWords(lists.dateBefore);
const clockAfter = collectWords(lists.clockAfter);
const firstYearOfLastCentury = 70;
const fractions = new Set(['1/2', '1/3', '2/3', '1/4', '3/4', '1/5', '2/5', '3/5', '4/5', '1/10']);

function readPart(tokens: readonly Token[], at: number): Part | undefined {
  const sign = textAt(tokens, at);
  const digits = tokens[at + 1];
  const isPart = isTight(tokens, at) && isTight(tokens, at + 1) && digits?.kind === 'digits';
  if (!isPart || !'/-.'.includes(sign) || digits.text.length > 4) return undefined;
  return { sign, digits: digits.text, next: at + 2 };
}

function readYearFirst(
  tokens: readonly Token[],
  at: number,
  second: Part,
  third: Part | undefined,
): Reading<DayPoint> | undefined {
  if (third?.sign !== second.sign || third.digits.length > 2) return undefined;
  return checkPoint(third.digits, second.digits, textAt(tokens, at), third.next);
}

/** “3/3/2015”, “29.9.2026”; “4/15/2026” can only be the American order. */
function readDayFirst(
  tokens: readonly Token[],
  at: number,
  second: Part,
  third: Part,
): Reading<DayPoint> | undefined {
  const isShortYear = third.digits.length === 2 && second.sign === '/' && Number(third.digits) >= 10;
  if (third.digits.length !== 4 && !isShortYear) return undefined;
  const century = Number(third.digits) < firstYearOfLastCentury ? '20' : '19';
  const year = isShortYear ? century + third.digits : third.digits;
  const [day, month] = [textAt(tokens, at), second.digits];
  return checkPoint(day, month, year, third.next) ?? checkPoint(month, day, year, third.next);
}

function readDayAndMonth(
  tokens: readonly Token[],
  at: number,
  second: Part,
  third: Part | undefined,
  isLed: boolean,
): Reading<DayPoint> | undefined {
  const isStopped = second.sign === '.' && isLed && isArticle(tokens, at);
  if (second.sign !== '/' && !isStopped) return undefined;
  const isYear = third?.sign === '-' && third.digits.length === 2 && /^2\d$/.test(third.digits);
  const isRange = isYear && textAt(tokens, third.next) === '/' && isTight(tokens, third.next);
  if (isYear && !isRange)
    return checkPoint(textAt(tokens, at), second.digits, `20${third.digits}`, third.next);
  return checkPoint(textAt(tokens, at), second.digits, undefined, second.next);
}

function isArticle(tokens: readonly Token[], at: number): boolean {
  return textAt(tokens, at - 1) === 'den' || textAt(tokens, at - 1) === 'd';
}

function checkPoint(
  day: string,
  month: string,
  year: string | undefined,
  next: number,
): Reading<DayPoint> | undefined {
  const point = { day: Number(day), month: Number(month), ...(year ? { year: Number(year) } : {}) };
  const isRight = point.day >= 1 && point.day <= 31 && point.month >= 1 && point.month <= 12;
  return isRight && day.length <= 2 && month.length <= 2 ? { value: point, next } : undefined;
}

function hasDateContext(tokens: readonly Token[], at: number, next: number): boolean {
  const before = textAt(tokens, at - 1) === ':' ? textAt(tokens, at - 2) : textAt(tokens, at - 1);
  const after = textAt(tokens, next) === ',' ? textAt(tokens, next + 1) : textAt(tokens, next);
  return dateBefore.has(before) || clockAfter.has(after);
}
