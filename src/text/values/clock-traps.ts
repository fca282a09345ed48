import lists from '../../../rules/values/clock-words.json';
import { readMonth, readWeekday } from './calendar-words.ts';
import { hasLabel, hasSoftLead } from './clock-leads.ts';
import type { ClockPoint } from './clock-points.ts';
import { readCurrency, readDashMark } from './currencies.ts';
import { collectWords } from './phrases.ts';
import { isInsideFigure, isTight, type Token, textAt } from './tokens.ts';

/** Whether figures that can be read as clock times are so, and not a date, sum, share, dose, section or version. */
export function isLikelyClock(
  tokens: readonly Token[],
  at: number,
  { from, to, next }: { readonly from: ClockPoint; readonly to?: ClockPoint; readonly next: number },
  isLed: boolean,
): boolean {
  const isHalved = from.half !== undefined || to?.half !== undefined;
  if (isGluedBefore(tokens, at, isLed) || isFollowedByMeasure(tokens, next)) return false;
  if (isGluedAfter(tokens, next)) return false;
  if (isLed || isHalved || from.style === 'spoken') return !isMonthAfter(tokens, next, from, to);
  if (from.style === 'bare') return isBareClock(tokens, at, to, next);
  if (isPartOfText(tokens, at)) return false;
  return textAt(tokens, at).length === 2 || isShortClock(tokens, at, from, to);
}

/** Whether a unit, a currency or a per cent sign follows, so that the figure before it is an amount. */
export function isFollowedByMeasure(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.gap === 'line') return false;
  if (notAfter.has(token.text)) return true;
  const currency = readCurrency(tokens, at, 'SEK');
  if (readDashMark(tokens, at) !== undefined) return true;
  // “17.00 SEK 500” is a time and then a sum.
  return currency !== undefined && !(currency.value.mayLead && tokens[currency.next]?.kind === 'digits');
}

const dayParts = collectWords(lists.dayParts);
const notBefore = collectWords(lists.notBefore);
const notAfter = collectWords(lists.notAfter);
const signsBefore = '<>=≤≥±+#~§$€£/';

function isGluedBefore(tokens: readonly Token[], at: number, isLed: boolean): boolean {
  if (isLed || !isTight(tokens, at)) return false;
  const before = textAt(tokens, at - 1);
  if (tokens[at - 1]?.kind === 'word') return !(before === 't' && isTight(tokens, at - 1));
  return isInsideFigure(tokens, at, ".,:/-'");
}

function isGluedAfter(tokens: readonly Token[], next: number): boolean {
  const token = tokens[next];
  if (!token || !isTight(tokens, next)) return false;
  if (token.kind === 'digits') return true;
  if (token.kind === 'word') return !(token.isCapital && token.text.length > 3);
  return '.,:/'.includes(token.text) && isTight(tokens, next + 1) && tokens[next + 1]?.kind === 'digits';
}

/** “kl 12–13 mars” cannot be, but “12–13 mars” after “till” can. */
function isMonthAfter(
  tokens: readonly Token[],
  next: number,
  from: ClockPoint,
  to: ClockPoint | undefined,
): boolean {
  return (to ?? from).style === 'bare' && !(to ?? from).half && readMonth(tokens, next) !== undefined;
}

/** Bare hours are clock times only as a range after a label or after a day: “Tid: 9–17”, “torsdag från 9 till 11”. */
function isBareClock(
  tokens: readonly Token[],
  at: number,
  to: ClockPoint | undefined,
  next: number,
): boolean {
  if (!to || readMonth(tokens, next) || textAt(tokens, next) === '/') return false;
  if (to.style !== 'bare') return true;
  const isFrom = hasSoftLead(tokens, at) && (isDay(tokens, at - 2) || isDay(tokens, at - 3));
  return (
    hasLabel(tokens, at) ||
    isFrom ||
    readWeekday(tokens, at - 1) !== undefined ||
    isAfterDayPart(tokens, at, to) ||
    isInDayRow(tokens, at, to)
  );
}

/** “Förmiddagen (9–12)”, “after lunch 13–16” */
function isAfterDayPart(tokens: readonly Token[], at: number, to: ClockPoint): boolean {
  const word = textAt(tokens, at - 1) === '(' ? at - 2 : at - 1;
  return dayParts.has(textAt(tokens, word)) && Number(textAt(tokens, at)) >= 7 && to.minutes <= 23 * 60;
}

/** “5 SEP⇥09–12”, “18/9 9–12”: working hours right after a date that opens a row. */
function isInDayRow(tokens: readonly Token[], at: number, to: ClockPoint): boolean {
  const isHours = Number(textAt(tokens, at)) >= 7 && to.minutes <= 22 * 60;
  const isTab = tokens[at]?.gap === 'tab' && isDay(tokens, at - 1);
  const isNumeric =
    tokens[at]?.gap !== 'none' &&
    textAt(tokens, at - 2) === '/' &&
    isTight(tokens, at - 1) &&
    /^\d\d?$/.test(textAt(tokens, at - 1)) &&
    /^\d\d?$/.test(textAt(tokens, at - 3));
  return isHours && (isTab || isNumeric);
}

function isDay(tokens: readonly Token[], at: number): boolean {
  return readWeekday(tokens, at) !== undefined || readMonth(tokens, at) !== undefined;
}

function isPartOfText(tokens: readonly Token[], at: number): boolean {
  const before = textAt(tokens, at - 1);
  const beforeStop = before === '.' ? textAt(tokens, at - 2) : before;
  if (tokens[at]?.gap !== 'line' && (notBefore.has(beforeStop) || (before && signsBefore.includes(before))))
    return true;
  const currency = readCurrency(tokens, at - 1, 'SEK');
  return (
    currency?.value.mayLead === true && tokens[at]?.gap !== 'line' && !/^\d/.test(textAt(tokens, at - 2))
  );
}

/** “8.30” may be a figure; it is a time at the start of a row, after a word such as “från”, after a day, or with a long hour. */
function isShortClock(
  tokens: readonly Token[],
  at: number,
  from: ClockPoint,
  to: ClockPoint | undefined,
): boolean {
  if (from.style === 'colon' && from.minutes >= 6 * 60) return true;
  if (to && to.minutes >= 10 * 60 && from.minutes >= 6 * 60) return true;
  if (textAt(tokens, at) === '0') return false;
  if (hasSoftLead(tokens, at) || isAfterDay(tokens, at)) return true;
  // “1.30” at the start of a row is as often a length or a number of a heading.
  return isRowStart(tokens, at) && (from.style === 'colon' || from.minutes >= 6 * 60 || to !== undefined);
}

function isRowStart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.gap === 'line' || token?.gap === 'tab') return true;
  return tokens[at - 1]?.gap === 'line' && ['-', '*', '•', '·', '|', '–'].includes(textAt(tokens, at - 1));
}

function isAfterDay(tokens: readonly Token[], at: number): boolean {
  const before = textAt(tokens, at - 1) === ',' ? at - 2 : at - 1;
  return isDay(tokens, before) || /^20\d\d$/.test(textAt(tokens, before));
}
