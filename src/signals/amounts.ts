import type { Amount } from '../report.ts';
import type { Phrase } from '../text/find-phrases.ts';
import type { MoneyMatch } from '../text/values/money.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { startingWithin, tokenAt } from './look-up.ts';
import { lineText, sentencesAbout } from './surroundings.ts';

/** Lists whose phrases a sum of money may belong to. */
const priced = [
  'meal',
  'travel',
  'lodging',
  'participation-fee',
  'honorarium',
  'gift',
  'prize',
  'leisure',
  'companion',
  'alcohol',
];

/** Gives every sum of money to the one phrase that it is the price of; fines and cancellation fees to none. */
export function attachAmounts(analysis: Analysis): Map<Phrase, MoneyMatch> {
  const phrases = priced
    .flatMap((list) => [...phrasesOf(analysis, list)])
    .sort((one, other) => one.start - other.start);
  const owners = new Map<Phrase, MoneyMatch>();
  for (const money of analysis.money) {
    const token = tokenAt(analysis, money.start);
    if (token < 0 || isPenalty(analysis, token)) continue;
    const near = startingWithin(phrases, money.start - widest, money.end + widest);
    const owner = nearest(analysis, near, token, money);
    if (owner && !owners.has(owner)) owners.set(owner, money);
  }
  return owners;
}

/** The amount of a phrase's price, where the text gives one. */
export function amountOf(owners: ReadonlyMap<Phrase, MoneyMatch>, phrase: Phrase): Amount | undefined {
  return owners.get(phrase)?.amount;
}

function nearest(
  analysis: Analysis,
  phrases: readonly Phrase[],
  token: number,
  money: MoneyMatch,
): Phrase | undefined {
  let best: Phrase | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const phrase of phrases) {
    const cost = costOf(analysis, phrase, token, money);
    if (cost < bestCost) [best, bestCost] = [phrase, cost];
  }
  return best;
}

const furthest = 22;

/** How far apart, in characters, a price and its footnote's mention may stand. */
const widest = 1500;

function costOf(analysis: Analysis, phrase: Phrase, token: number, money: MoneyMatch): number {
  const sentence = analysis.tokens[token]?.sentence ?? -1;
  const own = analysis.tokens[phrase.first]?.sentence;
  const distance = phrase.first < token ? token - phrase.last : phrase.first - token + 3;
  const bias =
    phrase.list === 'participation-fee' && phrase.kind === 'free' && money.amount.max !== 0 ? 12 : 0;
  const shy = phrase.list === 'meal' && phrase.kind === 'coffee' ? 6 : 0;
  if (own === sentence) return distance > furthest ? Number.POSITIVE_INFINITY : distance + bias + shy;
  if (sentencesAbout(analysis, phrase.first).includes(sentence)) return furthest + 1 + bias;
  return isLabelAbove(analysis, phrase, token) ? furthest + 2 + bias : Number.POSITIVE_INFINITY;
}

/** A short line of its own above the sum: a label in a narrow table. */
function isLabelAbove(analysis: Analysis, phrase: Phrase, token: number): boolean {
  const line = analysis.tokens[token]?.line ?? 0;
  const above = analysis.tokens[phrase.first]?.line;
  return above === line - 1 && lineText(analysis, above).length <= 30;
}

const penalty =
  /avbok|avanm|återbud|utebliv|påminnel|cancel|no-show|no show|uteblir|straffavgift|dagsböter|böter|bortfall|fine of|late fee|vite\b|expeditionsavgift/i;

function isPenalty(analysis: Analysis, token: number): boolean {
  const sentence = analysis.cut.sentences[analysis.tokens[token]?.sentence ?? -1];
  return (
    sentence !== undefined && penalty.test(analysis.text.slice(sentence.start, sentence.end).slice(0, 400))
  );
}
