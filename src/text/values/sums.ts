import lists from '../../../rules/values/duration-words.json';
import { type Krona, type NamedCurrency, readCurrency, readDashMark } from './currencies.ts';
import { isAlsoOrdinaryWord } from './number-words.ts';
import { collectWords, passStop } from './phrases.ts';
import { readFigure, scale } from './quantities.ts';
import { passJoiner, type Range, readKronorAndOre, readRange, readSingle } from './sum-ranges.ts';
import { isInsideFigure, isOnLine, type Reading, type Token, textAt } from './tokens.ts';

/** A sum with its currency; `min` and `max` differ in a range. `from` is the index of its first token. */
export interface Sum {
  readonly min: number;
  readonly max: number;
  readonly currency: string;
  readonly from: number;
}

/** A sum or range of sums from a token on. After “mellan”, an “och” joins a range too. */
export function readSum(
  tokens: readonly Token[],
  at: number,
  krona: Krona,
  isBetween: boolean,
): Reading<Sum> | undefined {
  if (isInsideFigure(tokens, at, ".,:'")) return undefined;
  const first = readOneSum(tokens, at, krona, isBetween);
  if (!first || first.value.min < first.value.max) return first;
  const joined = passJoiner(tokens, first.next, isBetween);
  const second = joined === undefined ? undefined : readOneSum(tokens, joined, krona, false);
  if (!second || second.value.currency !== first.value.currency) return first;
  if (second.value.min <= first.value.max) return first;
  return { value: { ...first.value, max: second.value.max }, next: second.next };
}

const andWords = collectWords(lists.joiners);

function readOneSum(
  tokens: readonly Token[],
  at: number,
  krona: Krona,
  isBetween: boolean,
): Reading<Sum> | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  return token.kind === 'digits'
    ? readSumThenCurrency(tokens, at, krona, isBetween)
    : (readCurrencyThenSum(tokens, at, krona, isBetween) ??
        readSumThenCurrency(tokens, at, krona, isBetween));
}

function readCurrencyThenSum(
  tokens: readonly Token[],
  at: number,
  krona: Krona,
  isBetween: boolean,
): Reading<Sum> | undefined {
  const named = readCurrency(tokens, at, krona);
  if (!named?.value.mayLead) return undefined;
  const from = passStop(tokens, named.next);
  if (tokens[from]?.kind !== 'digits' || !isOnLine(tokens, from)) return undefined;
  const range = readRange(tokens, from, isBetween) ?? readSingle(tokens, from);
  if (!range) return undefined;
  const next = readDashMark(tokens, range.next) ?? range.next;
  const again = readCurrency(tokens, next, krona);
  const isRepeated = again?.value.currency === named.value.currency && isOnLine(tokens, next);
  return {
    value: composeSum({ ...range.value, from: at }, named.value),
    next: again && isRepeated ? again.next : next,
  };
}

function readSumThenCurrency(
  tokens: readonly Token[],
  at: number,
  krona: Krona,
  isBetween: boolean,
): Reading<Sum> | undefined {
  const range = readRange(tokens, at, isBetween);
  const rangeCurrency = range && readCurrencyAfter(tokens, range.next, krona);
  if (range && rangeCurrency) {
    return { value: composeSum(range.value, rangeCurrency.value), next: rangeCurrency.next };
  }
  const single = readKronorAndOre(tokens, at) ?? readSingle(tokens, at);
  const currency = single && readCurrencyAfter(tokens, single.next, krona);
  if (!single || !currency || isDoubtful(tokens, at, single, currency)) return undefined;
  const sum = composeSum(single.value, currency.value);
  return addOre(tokens, { value: sum, next: currency.next }, krona);
}

function readCurrencyAfter(
  tokens: readonly Token[],
  at: number,
  krona: Krona,
): Reading<NamedCurrency> | undefined {
  const marked = readDashMark(tokens, at);
  const named = readCurrency(tokens, marked ?? at, krona);
  if (named || marked === undefined) return named;
  return { value: { currency: krona, factor: 1, mayLead: false }, next: marked };
}

/** A year before a sum, and a word that is a number only by chance, are no sums: “Avgift 2026 SEK 500”, “up to kr”. */
function isDoubtful(
  tokens: readonly Token[],
  at: number,
  single: Reading<Range>,
  currency: Reading<NamedCurrency>,
): boolean {
  if (single.value.low.isWord) return currency.value.mayLead && isAlsoOrdinaryWord(textAt(tokens, at));
  const isYear = /^20\d\d$/.test(textAt(tokens, at)) && single.next === at + 1;
  const isFollowed = tokens[currency.next]?.kind === 'digits' && isOnLine(tokens, currency.next);
  return isYear && isFollowed && currency.value.mayLead;
}

function composeSum({ low, high, from }: Range, { currency, factor }: NamedCurrency): Sum {
  return { min: scale(low.value, factor), max: scale(high.value, factor), currency, from };
}

/** “två kronor och 23 öre” */
function addOre(tokens: readonly Token[], sum: Reading<Sum>, krona: Krona): Reading<Sum> {
  const from = andWords.has(textAt(tokens, sum.next)) ? sum.next + 1 : sum.next;
  const ore = readFigure(tokens, from);
  const named = ore && readCurrency(tokens, ore.next, krona);
  if (!ore || named?.value.factor !== 0.01 || named.value.currency !== sum.value.currency) return sum;
  const total = scale(sum.value.min * 100 + ore.value.value, 0.01);
  return { value: { ...sum.value, min: total, max: total }, next: named.next };
}
