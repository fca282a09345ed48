import { groupBy } from '../text/group-by.ts';
import type { MoneyMatch } from '../text/values/money.ts';
import { phrasesOf } from './analysis.ts';
import { phrasesBeside, sentenceSpan, startingWithin } from './look-up.ts';
import { mentionsOf, oneOf, oneOfEach } from './mentions.ts';
import type { Draft, Reading } from './reading.ts';

/** What is drawn for or won. */
export function findPrizes(reading: Reading): Draft[] {
  const mentions = mentionsOf(reading, 'prize')
    .filter((draft) => isContest(reading, draft))
    .slice(0, mostMentions)
    .map((draft) => withValue(reading, asUnpaid(draft)));
  const byWorth = groupBy(mentions, ({ event, signal }) => `${event ?? ''} ${signal.kind} ${worth(signal)}`);
  const prizes = [...byWorth.values()].flatMap((group) => oneOf(group));
  const valued = prizes.filter(({ signal }) => signal.amount);
  return valued.length > 1 ? valued.slice(0, mostPrizes) : oneOfEach(mentions);
}

/** “Prisutdelning” hands out prizes of a game at a company's own event; at a society's, those for science. */
function isContest({ analysis, parties }: Reading, { phrase }: Draft): boolean {
  if (!/^prisutdelning|^prize (?:ceremony|giving)/i.test(analysis.text.slice(phrase.start, phrase.end)))
    return true;
  const games = phrasesOf(analysis, 'leisure').length + phrasesOf(analysis, 'prize').length;
  return parties.side === 'company' && games > 1;
}

/** A first, a second and a third prize are told apart by what they are worth; further ones tell nothing new. */
const mostPrizes = 5;
const mostMentions = 40;

function worth({ amount }: Draft['signal']): number | undefined {
  return amount?.max ?? amount?.min;
}

/** A prize says nothing of who pays. */
function asUnpaid(draft: Draft): Draft {
  const { payer: _, ...signal } = draft.signal;
  return { ...draft, signal, provided: false };
}

/** “Snabbast vinner ett par hörlurar (värde 3 500 kr)”: what the thing is worth, the prize is worth. */
function withValue(reading: Reading, draft: Draft): Draft {
  if (draft.signal.amount || draft.signal.stance === 'denied') return draft;
  const gift = phrasesBeside(reading.analysis, 'gift', draft.phrase.first).find((phrase) =>
    reading.amounts.has(phrase),
  );
  const money = gift ? reading.amounts.get(gift) : loneSum(reading, draft);
  if (!money) return draft;
  const end =
    money.end - draft.signal.end <= nearValue ? Math.max(draft.signal.end, money.end) : draft.signal.end;
  return { ...draft, signal: { ...draft.signal, amount: money.amount, end } };
}

/** How far, in characters, after the words of winning the value may stand to be part of what is shown. */
const nearValue = 60;

/** A sum in the sentence that is the price of nothing else. */
function loneSum({ analysis, amounts }: Reading, { phrase }: Draft): MoneyMatch | undefined {
  const sentence = sentenceSpan(analysis, phrase.start);
  if (!sentence) return undefined;
  const owned = new Set(
    [...amounts].flatMap(([owner, money]) => (owner.list === 'honorarium' ? [] : [money])),
  );
  return startingWithin(analysis.money, phrase.start, sentence.end).find((money) => !owned.has(money));
}
