import lists from '../../../rules/values/number-words.json';
import { readNumberWords } from './numbers-in-words.ts';
import { collectWords } from './phrases.ts';
import { isTight, type Reading, type Token, textAt } from './tokens.ts';

/** A number as written. `decimals` is how many were written, `factor` a thousand or million written after it. */
export interface Quantity {
  readonly value: number;
  readonly decimals: number;
  readonly factor: number;
  readonly isWord: boolean;
}

/** A number in digits or words with what multiplies it: `5 500`, `2’400`, `53,723`, `1,5 tusen`, `10k`, `tre tusen`. */
export function readQuantity(tokens: readonly Token[], at: number): Reading<Quantity> | undefined {
  const figure = readFigure(tokens, at);
  if (!figure) {
    const words = readNumberWords(tokens, at);
    return words && { value: { value: words.value, decimals: 0, factor: 1, isWord: true }, next: words.next };
  }
  const factor = readFactor(tokens, figure.next);
  const value = factor ? scale(figure.value.value, factor.value) : figure.value.value;
  return {
    value: { value, decimals: figure.value.decimals, factor: factor?.value ?? 1, isWord: false },
    next: factor?.next ?? figure.next,
  };
}

/** A number in digits. Groups of three after a space, point, comma or apostrophe are thousands, else one or two digits after point or comma are decimals. */
export function readFigure(
  tokens: readonly Token[],
  at: number,
): Reading<{ readonly value: number; readonly decimals: number }> | undefined {
  const first = tokens[at];
  if (first?.kind !== 'digits' || first.text.length > longestFigure) return undefined;
  const whole = readGroups(tokens, at);
  const decimals = readDecimals(tokens, whole.next, whole.separator, first.text === '0');
  if (!decimals) return { value: { value: Number(whole.digits), decimals: 0 }, next: whole.next };
  const value = Number(`${whole.digits}.${decimals}`);
  return { value: { value, decimals: decimals.length }, next: whole.next + 2 };
}

/** Multiplies without leaving a tail of binary decimals: 1.1 × 1000 is 1100. */
export function scale(value: number, factor: number): number {
  return Math.round(value * factor * 1e6) / 1e6;
}

const longestFigure = 12;
const mostGroups = 4;
const thousandWords = collectWords(lists.numbers['1000']);
const millionWords = collectWords(lists.numbers['1000000']);

interface Whole {
  readonly digits: string;
  readonly separator: string;
  readonly next: number;
}

function readGroups(tokens: readonly Token[], at: number): Whole {
  let digits = textAt(tokens, at);
  let separator = '';
  let next = at + 1;
  if (digits.length > 3 || digits.startsWith('0')) return { digits, separator, next };
  for (let count = 0; count < mostGroups; count++) {
    const group = readGroup(tokens, next);
    if (!group || (separator && group.separator !== separator)) break;
    digits += group.digits;
    separator = group.separator;
    next = group.next;
  }
  return { digits, separator, next };
}

function readGroup(tokens: readonly Token[], at: number): Whole | undefined {
  const token = tokens[at];
  const isSpaced =
    token?.kind === 'digits' && token.gap === 'space' && tokens[at - 1]?.end === token.start - 1;
  if (isSpaced && token.text.length === 3) return { digits: token.text, separator: ' ', next: at + 1 };
  const digits = textAt(tokens, at + 1);
  const isSigned = token?.gap === 'none' && ".,'".includes(token.text) && isTight(tokens, at + 1);
  if (!isSigned || tokens[at + 1]?.kind !== 'digits' || digits.length !== 3) return undefined;
  return { digits, separator: token.text, next: at + 2 };
}

function readDecimals(
  tokens: readonly Token[],
  at: number,
  separator: string,
  isFraction: boolean,
): string | undefined {
  const sign = textAt(tokens, at);
  const digits = tokens[at + 1];
  if (!isTight(tokens, at) || !isTight(tokens, at + 1) || digits?.kind !== 'digits') return undefined;
  if ((sign !== '.' && sign !== ',') || sign === separator) return undefined;
  return digits.text.length <= (isFraction ? 6 : 2) ? digits.text : undefined;
}

function readFactor(tokens: readonly Token[], at: number): Reading<number> | undefined {
  const word = textAt(tokens, at);
  if (thousandWords.has(word)) return { value: 1000, next: at + 1 };
  if (millionWords.has(word)) return { value: 1_000_000, next: at + 1 };
  if (!isTight(tokens, at)) return undefined;
  if (word === 'k') return { value: 1000, next: at + 1 };
  return word === 'm' || word === 'mn' ? { value: 1_000_000, next: at + 1 } : undefined;
}
