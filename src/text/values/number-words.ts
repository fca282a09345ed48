import lists from '../../../rules/values/number-words.json';

/** The number that one written word stands for, also compounds: `tre`, `tvåhundrafemtio`, `halvtreds`. */
export function parseNumberWord(word: string): number | undefined {
  const small = word.toLowerCase();
  const whole = values.get(small);
  if (whole !== undefined) return whole;
  const parts = splitWord(small);
  if (!parts) return undefined;
  return sumUp(parts);
}

/** The place that an ordinal word stands for, up to the thirty-ninth: `tredje`, `tjugoförsta`. */
export function parseOrdinalWord(word: string): number | undefined {
  const whole = ordinals.get(word);
  if (whole !== undefined || !beginnings.has(word.slice(0, 2))) return whole;
  for (const [start, tens] of tensBeforeOrdinals) {
    const unit = word.startsWith(start) ? ordinals.get(word.slice(start.length)) : undefined;
    if (unit !== undefined && unit < 10) return tens + unit;
  }
  return undefined;
}

/** Whether a word in small letters stands for a number or a place in a row. */
export function isNumeral(word: string): boolean {
  const last = word.length - 1;
  if (last < 1 || !numeralStarts[pairOf(word, 0)] || !numeralEnds[pairOf(word, last - 1)]) return false;
  return parseNumberWord(word) !== undefined || parseOrdinalWord(word) !== undefined;
}

/** A number as far as its words have been read: thousands and more are in `total`, what is below in `current`. */
export interface Sum {
  readonly total: number;
  readonly current: number;
  readonly isEmpty: boolean;
}

/** The sum before any word. */
export const emptySum: Sum = { total: 0, current: 0, isEmpty: true };

/** The sum with the next word's value, or nothing where that word begins a number of its own. */
export function addTo(sum: Sum, value: number): Sum | undefined {
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

/** Whether a number word is as often an ordinary word in another language: Danish `to`, English “to”. */
export function isAlsoOrdinaryWord(word: string): boolean {
  return ordinaryWords.has(word);
}

const longestWord = 48;
const longestPart = 10;
const values = valuesByWord(lists.numbers);
const ordinals = valuesByWord(lists.ordinals);
/** A word that begins or ends otherwise is no number, which nearly every word shows at once. */
const beginnings = new Set([...values.keys()].map((word) => word.slice(0, 2)));
const endings = new Set([...values.keys()].map((word) => word.slice(-2)));
const numerals = [...values.keys(), ...ordinals.keys()];
/** Tables of the two letters that some numeral begins or ends with, by `pairOf`. */
const numeralStarts = tableOf(numerals.map((word) => pairOf(word, 0)));
const numeralEnds = tableOf(numerals.map((word) => pairOf(word, word.length - 2)));

/** A number for two letters of a word; different pairs may share one, equal ones always do. */
function pairOf(word: string, at: number): number {
  return ((word.charCodeAt(at) & 31) << 5) | (word.charCodeAt(at + 1) & 31);
}

function tableOf(pairs: readonly number[]): Uint8Array {
  const table = new Uint8Array(1024);
  for (const pair of pairs) table[pair] = 1;
  return table;
}

const tensBeforeOrdinals = [...values].filter(([, value]) => value === 20 || value === 30);
const joiners = new Set(Object.values(lists.joiners).flat());
const ordinaryWords = new Set(Object.values(lists.alsoOrdinaryWords).flat());
const scales = new Set([1000, 1_000_000]);

function valuesByWord(table: Record<string, Record<string, string[]>>): ReadonlyMap<string, number> {
  const entries = Object.entries(table).flatMap(([value, byLanguage]) =>
    Object.values(byLanguage)
      .flat()
      .map((word) => [word, Number(value)] as const),
  );
  return new Map(entries);
}

/** Splits a compound from the left, always the longest part first, so that no part is tried twice. */
function splitWord(word: string): readonly (number | 'and')[] | undefined {
  if (word.length > longestWord) return undefined;
  if (!beginnings.has(word.slice(0, 2)) || !endings.has(word.slice(-2))) return undefined;
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

function fitsAfter(total: number, current: number, value: number): boolean {
  if (value === 0) return false;
  if (current === 0) return total > 0 && value < 1000;
  if (current % 100 === 0) return value < 100;
  return current % 10 === 0 && current % 100 >= 20 && value < 10;
}
