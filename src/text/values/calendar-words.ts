import lists from '../../../rules/values/calendar-words.json';
import { parseOrdinalWord } from './number-words.ts';
import { collectWords, passStop } from './phrases.ts';
import { isInsideFigure, isOnLine, isTight, type Reading, type Token, textAt } from './tokens.ts';

/** The month (1–12) named by a token, with the full stop after an abbreviation passed. */
export function readMonth(tokens: readonly Token[], at: number): Reading<number> | undefined {
  const month = months.get(textAt(tokens, at));
  if (!month || (isTight(tokens, at + 1) && tokens[at + 1]?.kind === 'word')) return undefined;
  const isShort = textAt(tokens, at).length <= 4;
  const next = passStop(tokens, at + 1);
  return { value: month, next: isShort && tokens[next]?.kind === 'digits' ? next : at + 1 };
}

/** Whether a month's name is also an ordinary word, so that it counts only with a capital: “may”, “march”. */
export function isLikeMonth(tokens: readonly Token[], at: number): boolean {
  return likeMonths.has(textAt(tokens, at)) && tokens[at]?.isCapital !== true;
}

/** The weekday (Monday is 1) named by a token, also abbreviated. */
export function readWeekday(
  tokens: readonly Token[],
  at: number,
): (Reading<number> & { readonly isShort: boolean }) | undefined {
  const text = textAt(tokens, at);
  const whole = weekdays.get(text);
  const short = shortWeekdays.get(text);
  const value = whole ?? short;
  if (!value || isPossessive(tokens, at + 1)) return undefined;
  return { value, next: at + 1, isShort: whole === undefined };
}

/** A day of the month (1–31): `7`, `3:e`, `21st`, `19.`; or, as a word, `tredje`. */
export function readDayOfMonth(tokens: readonly Token[], at: number): Reading<number> | undefined {
  const token = tokens[at];
  if (token?.kind === 'word') {
    const value = readOrdinalDay(tokens, at);
    return value && value.value <= 31 ? value : undefined;
  }
  if (token?.kind !== 'digits' || token.text.length > 2 || isPartOfMore(tokens, at)) return undefined;
  const value = Number(token.text);
  return value >= 1 && value <= 31 ? { value, next: passOrdinalEnding(tokens, at + 1) } : undefined;
}

/** Whether digits are glued to something before them: `A10`, `1.3`, `17:30`. A dash is left to ranges. */
export function isPartOfMore(tokens: readonly Token[], at: number): boolean {
  return (isTight(tokens, at) && tokens[at - 1]?.kind === 'word') || isInsideFigure(tokens, at, ".,:/'");
}

const months = numbersByWord(lists.months);
const weekdays = numbersByWord(lists.weekdays);
const shortWeekdays = numbersByWord(lists.shortWeekdays);
const likeMonths = new Set(lists.wordsLikeMonths);
const endings = collectWords(lists.ordinalEndings);

/** The names of months and weekdays, whole and short. */
export const calendarWords: ReadonlySet<string> = new Set([
  ...months.keys(),
  ...weekdays.keys(),
  ...shortWeekdays.keys(),
]);

function numbersByWord(table: Record<string, Record<string, string[]>>): ReadonlyMap<string, number> {
  const entries = Object.entries(table).flatMap(([value, byLanguage]) =>
    [...collectWords(byLanguage)].map((word) => [word, Number(value)] as const),
  );
  return new Map(entries);
}

function isPossessive(tokens: readonly Token[], at: number): boolean {
  return textAt(tokens, at) === "'" && isTight(tokens, at) && textAt(tokens, at + 1) === 's';
}

function readOrdinalDay(tokens: readonly Token[], at: number): Reading<number> | undefined {
  const isTens = textAt(tokens, at) === 'twenty' || textAt(tokens, at) === 'thirty';
  if (isTens && textAt(tokens, at + 1) === '-') {
    const unit = parseOrdinalWord(textAt(tokens, at + 2)) ?? 10;
    const tens = textAt(tokens, at) === 'twenty' ? 20 : 30;
    return unit < 10 ? { value: tens + unit, next: at + 3 } : undefined;
  }
  const value = parseOrdinalWord(textAt(tokens, at));
  return value === undefined ? undefined : { value, next: at + 1 };
}

function passOrdinalEnding(tokens: readonly Token[], at: number): number {
  const from = textAt(tokens, at) === ':' && isTight(tokens, at) && isTight(tokens, at + 1) ? at + 1 : at;
  if (isTight(tokens, from) && endings.has(textAt(tokens, from))) return from + 1;
  const isStop = textAt(tokens, at) === '.' && isTight(tokens, at) && !isTight(tokens, at + 1);
  return isStop && isOnLine(tokens, at + 1) && months.has(textAt(tokens, at + 1)) ? at + 1 : at;
}
