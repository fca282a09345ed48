import lists from '../../../rules/values/currencies.json';
import { collectOpenings, type PhraseTable, readPhrase, tabulatePhrases } from './phrases.ts';
import { isTight, type Reading, type Token, textAt } from './tokens.ts';

/** The currency that a bare “kr” stands for. */
export type Krona = 'SEK' | 'NOK' | 'DKK';

/** A currency as named in a text: its ISO 4217 code, and what the figure beside it is multiplied by (`tkr` is 1000). */
export interface NamedCurrency {
  readonly currency: string;
  readonly factor: number;
  /** True for codes, symbols and “kr”, which may stand before the figure too. */
  readonly mayLead: boolean;
}

/** The currency named from a token on: `SEK`, `kr`, `€`, `norska kronor`, `tkr`. */
export function readCurrency(
  tokens: readonly Token[],
  at: number,
  krona: Krona,
): Reading<NamedCurrency> | undefined {
  const found = readPhrase(tokens, at, names);
  if (!found) return undefined;
  const { currency, factor, side } = found.value;
  const value = { currency: resolveCode(currency, krona), factor, mayLead: side === 'both' };
  return { value, next: found.next };
}

/** The mark that ends a sum in kronor and öre: `:-`, `,-`, `.-`. Gives the index after it. */
export function readDashMark(tokens: readonly Token[], at: number): number | undefined {
  const sign = textAt(tokens, at);
  if (!isTight(tokens, at) || !isTight(tokens, at + 1) || textAt(tokens, at + 1) !== '-') return undefined;
  if (sign !== ':' && sign !== ',' && sign !== '.') return undefined;
  const after = tokens[at + 2];
  if (after?.gap === 'none' && after.kind === 'digits') return undefined;
  return isSmiley(tokens, at) ? undefined : at + 2;
}

const lookBack = 40;
const names: PhraseTable<{ currency: string; factor: number; side: string }> = tabulatePhrases(
  lists.flatMap(({ currency, side, factor, names: byLanguage }) => {
    const meaning = { currency, side, factor: factor ?? 1 };
    return [...new Set(Object.values(byLanguage).flat())].map((name) => [name, meaning] as const);
  }),
);

/** The words and signs that begin the name of a currency. */
export const currencyOpenings = collectOpenings([names]);

/** “Kroner” is not Swedish, so it is Norwegian unless the text is known to be Danish. */
function resolveCode(currency: string, krona: Krona): string {
  if (currency === 'kr') return krona;
  if (currency === 'kroner') return krona === 'SEK' ? 'NOK' : krona;
  return currency;
}

/** `18:-)` is a smile, but `(300:-)` is a sum in brackets. */
function isSmiley(tokens: readonly Token[], at: number): boolean {
  const face = textAt(tokens, at + 2);
  if (textAt(tokens, at) !== ':' || !isTight(tokens, at + 2)) return false;
  if (face === '(' || face === 'd') return true;
  if (face !== ')') return false;
  for (let index = at - 1; index >= 0 && index > at - lookBack; index--) {
    const text = textAt(tokens, index);
    if (text === '(') return false;
    if (text === ')' || tokens[index + 1]?.gap === 'line') return true;
  }
  return true;
}
