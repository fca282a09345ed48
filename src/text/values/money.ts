import type { Span } from '../../mail/message.ts';
import type { Amount } from '../../report.ts';
import {
  type Limits,
  limitOpenings,
  readLimits,
  readPerBefore,
  readTerms,
  type Terms,
} from './amount-terms.ts';
import { currencyOpenings, type Krona } from './currencies.ts';
import { readSum, type Sum } from './sums.ts';
import { type Reading, readAll, readTokens, type Token } from './tokens.ts';

/** A sum of money with the words that limit it, say per what it is, or tell of VAT. */
export interface MoneyMatch extends Span {
  readonly amount: Amount;
  /** The sum stands in a table, and its row, with which the span begins, says what it is for. */
  readonly inColumn?: true;
}

/**
 * Every sum of money in a text, in order, without overlap.
 *
 * `krona` is the currency of a bare “kr”, Swedish unless said.
 */
export function findMoney(text: string, { krona = 'SEK' }: { readonly krona?: Krona } = {}): MoneyMatch[] {
  return moneyIn(readTokens(text), krona);
}

/** Every sum of money in a text that has been cut into tokens. */
export function moneyIn(tokens: readonly Token[], krona: Krona = 'SEK'): MoneyMatch[] {
  return readAll(tokens, openings, (at) => readMoney(tokens, at, krona));
}

const openings: ReadonlySet<string> = new Set([...limitOpenings, ...currencyOpenings, 'a']);

function readMoney(tokens: readonly Token[], at: number, krona: Krona): Reading<MoneyMatch> | undefined {
  const before = readLimits(tokens, at);
  const sum = readSum(tokens, before.next, krona, before.value.isBetween === true);
  if (!sum) return undefined;
  const hasLimits = sum.value.from === before.next;
  const after = readTerms(tokens, sum.next);
  const start = tokens[hasLimits ? at : sum.value.from]?.start ?? 0;
  const end = tokens[after.next - 1]?.end ?? start;
  const limits: Limits = hasLimits ? { ...before.value, ...after.value } : after.value;
  const terms: Terms = { ...readPerBefore(tokens, at), ...after.value };
  return { value: { start, end, amount: composeAmount(sum.value, limits, terms) }, next: after.next };
}

function composeAmount(sum: Sum, limits: Limits, terms: Terms): Amount {
  const isRange = sum.min < sum.max;
  const isOnlyMax = !isRange && limits.isMax === true;
  const isOnlyMin = !isRange && limits.isMin === true && !isOnlyMax;
  return {
    ...(isOnlyMax ? {} : { min: sum.min }),
    ...(isOnlyMin ? {} : { max: sum.max }),
    currency: sum.currency,
    ...(terms.per ? { per: terms.per } : {}),
    ...(terms.vat ? { vat: terms.vat } : {}),
    ...(limits.isApproximate ? { approximate: true } : {}),
  };
}
