import type { Phrase } from '../text/find-phrases.ts';
import type { MoneyMatch } from '../text/values/money.ts';
import { sentenceSpan, tokenAt } from './look-up.ts';
import type { Reading } from './reading.ts';

/** A sum that no word is the price of, with its own sentence: what it is for has to be told from how it is said. */
export interface LooseSum {
  readonly money: MoneyMatch;
  readonly sentence: string;
  /** The sum itself, as a phrase that a signal can be read from. */
  readonly phrase: Phrase;
}

/** How many loose sums of a message are looked at. */
const mostSums = 40;

/** The sums of a message that are no word's price, nor a fine, a rent or a charge for staying away. */
export function findLooseSums({ analysis, amounts }: Reading, list: string): LooseSum[] {
  const owned = new Set(amounts.values());
  return analysis.money
    .filter((money) => !owned.has(money))
    .slice(0, mostSums)
    .flatMap((money) => {
      const own = sentenceSpan(analysis, money.start);
      const [first, last] = [tokenAt(analysis, money.start), tokenAt(analysis, money.end - 1)];
      const sentence = own ? analysis.text.slice(own.start, own.end) : '';
      const before = analysis.text.slice(Math.max(0, money.start - nearWorth), money.start);
      if (first < 0 || last < 0 || elsewhere.test(sentence) || worth.test(before)) return [];
      const phrase = { list, kind: undefined, first, last, start: money.start, end: money.end };
      return [{ money, sentence, phrase }];
    });
}

const elsewhere =
  /avbok|avanm|återbud|utebl|påminnel|cancel|no.show|straffavgift|böter|parkering|parking|hyra|\brent|omsättning|revenue|turnover|budget|miljon|million|bidrag|anslag|stipendi|grant|fellowship|scholarship/i;

const worth = /(?:värde|värdet|värt|värd|worth|value|verdi|værdi)\s(?:\p{L}+\s){0,2}$/iu;

/** How far, in characters, before a sum the words may begin that say what something is worth. */
const nearWorth = 30;
