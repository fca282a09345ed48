import lists from '../../../rules/values/number-words.json';
import { collectWords } from './phrases.ts';
import { isTight, type Reading, type Token, textAt } from './tokens.ts';

/** The number that one written word stands for, also compounds: `tre`, `tvåhundrafemtio`, `halvtreds`. */
export function parseNumberWord(word: string): number | undefined {
  const parts = splitWord(word.toLowerCase());
  if (!parts) return undefined;
  return sumUp(parts);
}

/** The place that an ordinal word stands for, up to the thirty-ninth: `tredje`, `tjugoförsta`. */
export function parseOrdinalWord(word: string): number | undefined {
  const whole = ordinals.get(word);
  if (whole !== undefined) return whole;
  for (const [start, tens] of tensBeforeOrdinals) {
    const unit = word.startsWith(start) ? ordinals.get(word.slice(start.length)) : undefined;
    if (unit !== undefined && unit < 10) return tens + unit;
  }
  return undefined;
}

/** Number words in a row read as one number: `tre tusen`, `two hundred and fifty`, `twenty-five`. */
export function readNumberWords(tokens: readonly Token[], at: number): Reading<number> | undefined {
  let sum: Sum = emptySum;
  let next = startsWithArticle(tokens, at) ? at + 1 : at;
  for (let count = 0; count < longestPhrase; count++) {
    const from = count === 0 ? next : passJoiner(tokens, next, sum);
    const value = tokens[from]?.kind === 'word' ? parseNumberWord(textAt(tokens, from)) : undefined;
    const grown = value === undefined ? undefined : addTo(sum, value);
    if (!grown) break;
    sum = grown;
    next = from + 1;
  }
  return sum.isEmpty ? undefined : { value: sum.total + sum.current, next };
}

/** Whether a number word is as often an ordinary word in another language: Danish `to`, English “to”. */
export function isAlsoOrdinaryWord(word: string): boolean {
  return ordinaryWords.has(word);
}

interface Sum {
  readonly total: number;
  readonly current: number;
  readonly isEmpty: boolean;
}

const longestPhrase = 8;
const longestWord = 48;
const longestPart = 10;
const emptySum: Sum = { total: 0, current: 0, isEmpty: true };
const values = valuesByWord(lists.numbers);
const ordinals = valuesByWord(lists.ordinals);
/** A word that begins otherwise is no number, which nearly every word shows at once. */
const beginnings = new Set([...values.keys()].map((word) => word.slice(0, 2)));
const tensBeforeOrdinals = [...values].filter(([, value]) => value === 20 || value === 30);
const joiners = collectWords(lists.joiners);
const ordinaryWords = collectWords(lists.alsoOrdinaryWords);
const scales = new Set([1000, 1_000_000]);

function valuesByWord(table: Record<string, Record<string, string[]>>): ReadonlyMap<string, number> {
  const entries = Object.entries(table).flatMap(([value, byLanguage]) =>
    [...collectWords(byLanguage)].map((word) => [word, Number(value)] as const),
  );
  return new Map(entries);
}

/** Splits a compound from the left, always the longest part first, so that no part is tried twice. */
function splitWord(word: string): readonly (number | 'and')[] | undefined {
  if (word.length > longestWord || !beginnings.has(word.slice(0, 2))) return undefined;
  const parts: (number | 'and')[] = [];
  let rest = word;
  while (rest) {
    const length = longestStart(rest, parts.length > 0);
    if (length === 0) return undefined;
    parts.push(values.get(rest.slice(0, length)) ?? 'and');
    rest = rest.slice(length);
  }
  return parts;
}

function longestStart(rest: string, mayJoin: boolean): number {
  for (let length = Math.min(longestPart, rest.length); length > 1; length--) {
    const start = rest.slice(0, length);
    if (values.has(start) || (mayJoin && length < rest.length && joiners.has(start))) return length;
  }
  return 0;
}

function sumUp(parts: readonly (number | 'and')[]): number | undefined {
  const [unit, joiner, tens] = parts;
  if (parts.length === 3 && joiner === 'and' && typeof unit === 'number' && typeof tens === 'number') {
    if (unit < 10 && tens >= 20 && tens < 100) return tens + unit;
  }
  let sum: Sum = emptySum;
  for (const part of parts) {
    const grown: Sum | undefined =
      part === 'and' ? (sum.current % 100 === 0 ? sum : undefined) : addTo(sum, part);
    if (!grown) return undefined;
    sum = grown;
  }
  return sum.isEmpty ? undefined : sum.total + sum.current;
}

function addTo(sum: Sum, value: number): Sum | undefined {
  const { total, current } = sum;
  if (scales.has(value)) {
    if (total > 0 && (current === 0 || total < value * 1000)) return undefined;
    return { total: total + Math.max(current, 1) * value, current: 0, isEmpty: false };
  }
  if (sum.isEmpty) return { total: 0, current: value, isEmpty: false };
  if (value === 100 && current > 0 && current < 20) return { total, current: current * 100, isEmpty: false };
  if (!fitsAfter(total, current, value)) return undefined;
  return { total, current: current + value, isEmpty: false };
}

function fitsAfter(total: number, current: number, value: number): boolean {
  if (value === 0) return false;
  if (current === 0) return total > 0 && value < 1000;
  if (current % 100 === 0) return value < 100;
  return current % 10 === 0 && current % 100 >= 20 && value < 10;
}

function passJoiner(tokens: readonly Token[], at: number, sum: Sum): number {
  const value = sum.total + sum.current;
  if (textAt(tokens, at) === '-' && isTight(tokens, at) && isTight(tokens, at + 1)) return at + 1;
  return value >= 100 && value % 100 === 0 && joiners.has(textAt(tokens, at)) ? at + 1 : at;
}

function startsWithArticle(tokens: readonly Token[], at: number): boolean {
  return textAt(tokens, at) === 'a' && (values.get(textAt(tokens, at + 1)) ?? 0) >= 100;
}
