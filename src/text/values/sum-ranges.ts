import lists from '../../../rules/values/duration-words.json';
import { collectWords } from './phrases.ts';
import { type Quantity, readQuantity, scale } from './quantities.ts';
import { isOnLine, isTight, type Reading, type Token, textAt } from './tokens.ts';

/** Two quantities of which only the last need have a currency; both the same for a single one. `from` is the index of the first token. */
export interface Range {
  readonly low: Quantity;
  readonly high: Quantity;
  readonly from: number;
}

/** A range without its currency: `2–3000`, `200 till 300`. One that runs backwards is only its last number. */
export function readRange(
  tokens: readonly Token[],
  at: number,
  isBetween: boolean,
): Reading<Range> | undefined {
  const low = readQuantity(tokens, at);
  const from = low && passJoiner(tokens, low.next, isBetween);
  const high = from === undefined ? undefined : readQuantity(tokens, from);
  if (!low || !high || from === undefined) return undefined;
  const start = completeLow(low.value, high.value);
  const isClock = low.value.decimals === 2 && high.value.decimals === 0;
  const isOrdered = start < high.value.value && !isClock && !/^0\d/.test(textAt(tokens, at));
  const value = isOrdered
    ? { low: { ...low.value, value: start }, high: high.value, from: at }
    : { low: high.value, high: high.value, from };
  return { value, next: high.next };
}

/** A single number in digits or words, as a range of one. */
export function readSingle(tokens: readonly Token[], at: number): Reading<Range> | undefined {
  const quantity = readQuantity(tokens, at);
  return quantity && { value: { low: quantity.value, high: quantity.value, from: at }, next: quantity.next };
}

/** Kronor and öre with a colon: “19:50 kr”. */
export function readKronorAndOre(tokens: readonly Token[], at: number): Reading<Range> | undefined {
  const ore = textAt(tokens, at + 2);
  const isWritten = textAt(tokens, at + 1) === ':' && isTight(tokens, at + 1) && isTight(tokens, at + 2);
  if (!isWritten || !/^\d\d$/.test(ore) || !/^\d{1,6}$/.test(textAt(tokens, at))) return undefined;
  const value = Number(`${textAt(tokens, at)}.${ore}`);
  const quantity = { value, decimals: 2, factor: 1, isWord: false };
  return { value: { low: quantity, high: quantity, from: at }, next: at + 3 };
}

/** The index after what joins two sums: a dash, `till`, after “mellan” also `och`. */
export function passJoiner(tokens: readonly Token[], at: number, isBetween: boolean): number | undefined {
  const text = textAt(tokens, at);
  if (!isOnLine(tokens, at)) return undefined;
  if (text === '-') return isOnLine(tokens, at + 1) ? at + 1 : undefined;
  return rangeWords.has(text) || (isBetween && andWords.has(text)) ? at + 1 : undefined;
}

const rangeWords = collectWords(lists.to);
const andWords = collectWords(lists.joiners);

/** What is said once of both ends: “2-3 tusen” is from two thousand, and so is “2-3000”. */
function completeLow(low: Quantity, high: Quantity): number {
  const scaled = low.factor === 1 && high.factor > 1 ? scale(low.value, high.factor) : low.value;
  if (scaled !== low.value) return scaled;
  for (const step of [1000, 100]) {
    const most = step === 1000 ? 100 : 10;
    const isShort = low.decimals === 0 && low.value > 0 && low.value < most;
    if (isShort && high.value % step === 0 && low.value < high.value / step && high.value / step < most) {
      return low.value * step;
    }
  }
  return low.value;
}
