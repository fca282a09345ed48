import lists from '../../../rules/values/duration-words.json';
import type { Span } from '../../mail/message.ts';
import { readNumberWords } from './numbers-in-words.ts';
import { collectOpenings, collectPhrases, collectWords, readPhrase } from './phrases.ts';
import { readFigure } from './quantities.ts';
import {
  isInsideFigure,
  isOnLine,
  isTight,
  type Reading,
  readAll,
  readTokens,
  type Token,
  textAt,
} from './tokens.ts';

/** A length of time in whole minutes; of a range, its longer end. */
export interface DurationMatch extends Span {
  readonly minutes: number;
}

/** Every length of time told in minutes or hours, in order, without overlap: `45 min`, `tre kvart`, `half an hour`. */
export function findDurations(text: string): DurationMatch[] {
  return durationsIn(readTokens(text));
}

/** Every length of time in a text that has been cut into tokens. */
export function durationsIn(tokens: readonly Token[]): DurationMatch[] {
  return readAll(tokens, openings, (at) => {
    const found = readDuration(tokens, at);
    const [start, end] = [tokens[at]?.start ?? 0, tokens[(found?.next ?? 0) - 1]?.end ?? 0];
    return found && { value: { start, end, minutes: Math.round(found.value) }, next: found.next };
  });
}

const fixed = collectPhrases(lists.fixed);
const units = collectPhrases({ minute: lists.minute, hour: lists.hour, quarter: lists.quarter });
const hourAfterWord = collectWords(lists.hourAfterWordOnly);
const andAHalf = collectPhrases({ half: lists.andAHalf });
const joiners = collectWords(lists.joiners);
const rangeWords = collectWords(lists.to);
const minutesPerUnit = { minute: 1, hour: 60, quarter: 15 };
const longestMinutes = 7 * 24 * 60;
const openings = collectOpenings([fixed], ['½', 'a']);

/** A length, and the minutes that an hour may have after it: “1 tim 30 min”, “en timme och en kvart”. */
function readDuration(tokens: readonly Token[], at: number): Reading<number> | undefined {
  const first = readOneDuration(tokens, at);
  if (!first || first.value > longestMinutes) return undefined;
  const from = joiners.has(textAt(tokens, first.next)) ? first.next + 1 : first.next;
  const rest = first.value % 60 === 0 && isOnLine(tokens, from) ? readOneDuration(tokens, from) : undefined;
  const isRest = rest !== undefined && rest.value < 60 && first.value > 0;
  return isRest ? { value: first.value + rest.value, next: rest.next } : first;
}

function readOneDuration(tokens: readonly Token[], at: number): Reading<number> | undefined {
  const phrase = readPhrase(tokens, at, fixed);
  if (phrase) return { value: Number(phrase.value), next: phrase.next };
  if (isInsideFigure(tokens, at, ".,:'/")) return undefined;
  const single = readAmount(tokens, at);
  if (!single) return undefined;
  const joined = passRange(tokens, single.next);
  const second = joined === undefined ? undefined : readAmount(tokens, joined);
  return (second && readUnit(tokens, second, joined ?? at)) ?? readUnit(tokens, single, at);
}

/** A number of units: `45`, `1,5`, `1½`, `1/2`, `1:30`, `tio`, `två och en halv`. */
function readAmount(tokens: readonly Token[], at: number): Reading<number> | undefined {
  if (tokens[at]?.kind === 'word') return readNumberWithHalf(tokens, at);
  const text = textAt(tokens, at);
  if (text === '½') return { value: 0.5, next: at + 1 };
  const [sign, last] = [textAt(tokens, at + 1), textAt(tokens, at + 2)];
  const isTightPair = isTight(tokens, at + 1) && isTight(tokens, at + 2);
  if (isTightPair && text === '1' && sign === '/' && last === '2') return { value: 0.5, next: at + 3 };
  if (isTightPair && /^\d\d?$/.test(text) && /^[:.]$/.test(sign) && /^(15|30|45|00)$/.test(last)) {
    return { value: Number(text) + Number(last) / 60, next: at + 3 };
  }
  return readNumberWithHalf(tokens, at);
}

function readNumberWithHalf(tokens: readonly Token[], at: number): Reading<number> | undefined {
  const number = readPlainNumber(tokens, at);
  if (!number) return undefined;
  if (textAt(tokens, number.next) === '½') return { value: number.value + 0.5, next: number.next + 1 };
  const half = readPhrase(tokens, number.next, andAHalf);
  return half ? { value: number.value + 0.5, next: half.next } : number;
}

function readPlainNumber(tokens: readonly Token[], at: number): Reading<number> | undefined {
  const figure = readFigure(tokens, at);
  return figure ? { value: figure.value.value, next: figure.next } : readNumberWords(tokens, at);
}

function readUnit(
  tokens: readonly Token[],
  { value, next }: Reading<number>,
  at: number,
): Reading<number> | undefined {
  const from =
    textAt(tokens, next) === '-' && isTight(tokens, next) && isTight(tokens, next + 1) ? next + 1 : next;
  const unit = readPhrase(tokens, from, units);
  if (unit) return { value: value * minutesPerUnit[unit.value], next: unit.next };
  // English “two time(s)” is no length, so the Nordic “time” counts only after “en”.
  const isHour = textAt(tokens, at) === 'en' && hourAfterWord.has(textAt(tokens, from));
  return isHour ? { value: value * 60, next: from + 1 } : undefined;
}

function passRange(tokens: readonly Token[], at: number): number | undefined {
  const text = textAt(tokens, at);
  return isOnLine(tokens, at) && (text === '-' || rangeWords.has(text)) ? at + 1 : undefined;
}
