import type { Phrase } from '../text/find-phrases.ts';
import { groupBy } from '../text/group-by.ts';
import type { MoneyMatch } from '../text/values/money.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { lineAt, phrasesBeside, sentenceSpan, startingWithin } from './look-up.ts';
import { mentionsOf, oneOf, oneOfEach } from './mentions.ts';
import type { Draft, Reading } from './reading.ts';

/** What is drawn for or won. */
export function findPrizes(reading: Reading): Draft[] {
  const all = mentionsOf(reading, 'prize').filter((draft) => isContest(reading, draft));
  const named = all.filter(({ phrase }) => !isHandout(reading.analysis, phrase));
  const mentions = (named.length > 0 ? named : all)
    .slice(0, mostMentions)
    .map((draft) => withValue(reading, asUnpaid(draft)));
  const byWorth = groupBy(mentions, ({ event, signal }) => `${event ?? ''} ${signal.kind} ${worth(signal)}`);
  const prizes = [...byWorth.values()].flatMap((group) => oneOf(group));
  const valued = prizes.filter(({ signal }) => signal.amount);
  return valued.length > 1 ? valued.slice(0, mostPrizes) : oneOfEach(mentions);
}

/** “Bästa lag får en middag”, “🥇 Spadag med bubbel och tvårätters”: what is won is served to nobody else. */
export function isWon({ analysis }: Reading, { start }: Phrase): boolean {
  const line = analysis.cut.lines[lineAt(analysis, start)];
  if (!line) return false;
  const prizes = startingWithin(phrasesOf(analysis, 'prize'), Math.max(line.start, start - nearPrize), start);
  return prizes.some((prize) => {
    const words = analysis.text.slice(prize.start, start);
    return won.test(words) && !/[.!?;]\s|\s(?:alla|samtliga|everyone|everybody)\s/u.test(words);
  });
}

/** How far, in characters, behind the words of winning what is won may stand. */
const nearPrize = 120;
const won =
  /^(?:🥇|🥈|🥉)|(?<!\p{L})(?:vinner|vinna|får|belönas|premieras|tar hem|wins?|gets?|receives?|takes|earns|(?:första|andra|tredje|1:a|2:a|3:e|first|second|third) (?:pris|prize)(?:et)?)(?!\p{L})/iu;

/** “Prisutdelning” hands out prizes of a game at a company's own event; at a society's, those for science. */
function isContest({ analysis, parties }: Reading, { phrase }: Draft): boolean {
  if (parties.side === 'organiser' && isForScience(analysis, phrase)) return false;
  if (!isHandout(analysis, phrase)) return true;
  const games = phrasesOf(analysis, 'leisure').length + phrasesOf(analysis, 'prize').length;
  return parties.side === 'company' && games > 1;
}

/** “Prisutdelning”: when the prizes are handed out that are named elsewhere. */
function isHandout({ text }: Analysis, { start, end }: Phrase): boolean {
  return /^prisutdelning|^prize (?:ceremony|giving)/i.test(text.slice(start, end));
}

const science =
  /föredrag|abstract|abstrakt|poster|avhandling|uppsats|artikel|studie|presentation|thesis|paper|foredrag|afhandling/i;

/** “Bästa ST-föredrag belönas med 5 000 kr ur föreningens fond”: beside exhibitors, what a society honours is not theirs. */
function isForScience(analysis: Analysis, { start }: Phrase): boolean {
  if (phrasesOf(analysis, 'sponsor').length === 0) return false;
  const sentence = sentenceSpan(analysis, start);
  const words = sentence ? analysis.text.slice(sentence.start, sentence.end).slice(0, longestSentence) : '';
  return science.test(words) && !/lott|dragning|draw|raffle|quiz|montern|monter\b|booth/i.test(words);
}

const longestSentence = 300;

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
    [...amounts].flatMap(([owner, money]) =>
      owner.list === 'honorarium' || worthOf.test(analysis.text.slice(money.start - nearWorth, money.start))
        ? []
        : [money],
    ),
  );
  return startingWithin(analysis.money, phrase.start, sentence.end).find((money) => !owned.has(money));
}

/** “(värde ca 18 000 kr)”: the worth of all that is won, whatever stands beside it. */
const worthOf = /(?:värde?t?|värd|worth|value)\s(?:(?:av|på|of|ca|cirka|about)\.?\s){0,2}$/iu;
const nearWorth = 20;
