import type { MoneyMatch } from '../text/values/money.ts';
import { phrasesOf } from './analysis.ts';
import { findLooseSums } from './loose-sums.ts';
import { asPaidFor, kindOfPay } from './pay-kind.ts';
import { type Draft, draftOf, type Reading } from './reading.ts';

/** “1 500 kr för att delta”: a sum that is given for coming. */
export function findPayForComing(reading: Reading): Draft[] {
  const { analysis } = reading;
  const phrase = phrasesOf(analysis, 'for-attending').find((cue) => sumBefore(reading, cue.start));
  const money = phrase && sumBefore(reading, phrase.start);
  if (!phrase || !money) return [];
  const { signal, provided } = draftOf(reading, phrase, 'honorarium');
  if (signal.payer === 'participant' || signal.payer === 'employer') return [];
  const payer = reading.parties.side;
  const pay = { ...signal, kind: 'attendance', amount: money.amount, payer, start: money.start };
  return [{ signal: pay, phrase, provided }];
}

function sumBefore({ analysis }: Reading, start: number): MoneyMatch | undefined {
  return analysis.money.find((money) => start >= money.end && start - money.end <= 3);
}

const payWords =
  /\b(?:ditt|ert|eget) (?:privata |personliga |eget )?(?:bank)?konto|your (?:private |personal |own )?(?:bank )?account|eget (?:bolag|företag)|mot faktura|(?:per|för varje|for each|for every) (?:möte|besök|visit|visning|rundvisning|inskicka|ifyll|besvara|intervju|enkät|svar|formulär|protokoll|completed|submitted|interview|survey|session|questionnaire|case report)|för arbetet|for the work|föreläsaren får|speakers? (?:get|receive)s?|för (?:ett|en) .{0,12}intervju|for an? .{0,20}(?:call|interview|survey)|för din tid|for din tid|for your time/i;
const costs = /avgift|\bfee\b|kostar|\bcosts?\b|\bpris|price|resa|logi\b|hotel/i;

/** Whether a sum is said to be paid for work: by the hour, to somebody's account, for an interview. */
export function isPayForWork(sentence: string, { amount }: MoneyMatch): boolean {
  return (amount.per === 'hour' || payWords.test(sentence)) && !costs.test(sentence);
}

const giver =
  '(?:(?:brukar|kan|vill|would|can|usually|normally|gärna|i regel|normalt)\\s){0,2}(?:ge|ger|betala|betalar|erbjuda|erbjuder|ersätta|ersätter|pay|offer|give|gir|giver|betaler|tilbyr|tilbyder)';
const receiver =
  '(?:(?:er|dig|you|dere|deg|jer|kliniken|enheten|en ersättning på|en ersättning om|a fee of|med|ut|ca|cirka|about|around)\\s){0,3}';
const giving = new RegExp(
  `(?<!\\p{L})(?:(?:vi|jag|we)\\s${giver}|(?<!(?:lokalen|hyran|montern|rummet|maten)\\s)${giver}\\s(?:vi|jag))\\s${receiver}$`,
  'iu',
);
const otherGift =
  /^\s(?:i\s)?(?:\p{L}*rabatt|discount|\p{L}*bidrag|till\s\p{Lu}|to\s\p{Lu}|lägre|mindre|mer\s|extra|off(?!\p{L})|per (?:patient|test|förpackning|box|unit|styck|pack))/iu;

/** “Vi brukar ge 12 000 kr per besök”: what the company gives for what it asks. */
function isGivenByUs(text: string, { start, end }: MoneyMatch): boolean {
  return (
    giving.test(text.slice(Math.max(0, start - nearGiving), start)) &&
    !otherGift.test(text.slice(end, end + 30))
  );
}

/** How far, in characters, before a sum the words may begin that give it. */
const nearGiving = 60;

const works = ['advisory-board', 'assignment'];

/** “Vi betalar 850 kr till ditt konto”, “EUR 2,200 per day” for an assignment: pay that no word names. */
export function findPayForWork(reading: Reading): Draft[] {
  if (reading.parties.side === 'unknown') return [];
  const isWork = phrasesOf(reading.analysis, 'situation').some(({ kind }) => works.includes(kind ?? ''));
  const [sum] = findLooseSums(reading, 'honorarium').filter(
    ({ money, sentence }) =>
      isGivenByUs(reading.analysis.text, money) ||
      isPayForWork(sentence, money) ||
      (isWork && money.amount.per === 'day' && !costs.test(sentence)),
  );
  if (!sum) return [];
  const draft = draftOf(reading, sum.phrase, 'honorarium');
  const payer = reading.parties.side;
  const pay = { ...draft, signal: { ...draft.signal, payer, amount: sum.money.amount } };
  return [asPaidFor(reading, pay, kindOfPay(reading, draft))];
}
