import type { Amount } from '../report.ts';
import type { Phrase } from '../text/find-phrases.ts';
import type { MoneyMatch } from '../text/values/money.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { phrasesWithin, startingWithin, tokenAt } from './look-up.ts';
import { isLumpSum } from './lump-sum.ts';
import { isPriceOfOther } from './price-of-other.ts';
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
  const sentencesOf = remember((phrase: Phrase) => sentencesAbout(analysis, phrase.first));
  for (const money of analysis.money) {
    const token = tokenAt(analysis, money.start);
    if (token < 0 || isPenalty(analysis, token) || isListPrice(analysis, money)) continue;
    const around = startingWithin(phrases, money.start - widest, money.end + widest);
    const isLump = isLumpSum(analysis, money);
    if (money.inColumn) {
      const owner = rowOwner(phrases, money);
      if (owner && !owners.has(owner)) owners.set(owner, money);
      continue;
    }
    const near = isLump ? around.filter(({ list }) => list === 'participation-fee') : around;
    const owner = nearest(near, (phrase) => costOf(analysis, phrase, token, money, sentencesOf));
    if (owner && !owners.has(owner)) owners.set(owner, money);
  }
  return owners;
}

/** “Meeting fee, incl. lunches<tab>1,900”: the price is that of the first thing its row names. */
function rowOwner(phrases: readonly Phrase[], { start, end }: MoneyMatch): Phrase | undefined {
  return startingWithin(phrases, start, end).find(
    ({ list, kind }) => !(list === 'participation-fee' && kind === 'free'),
  );
}

const listPrice =
  /(?:ordinarie|ord\.?|normalt?|regular|usual|ordinær|ordinært|normal)\s(?:värde|värdet|value|worth|verdi|værdi)\s?:?\s?$/iu;

/** “690 kr (värde 2 900 kr”. */
const besidePrice =
  /\d\s?(?:kr|kronor|sek|eur|euro|nok|dkk|:-)\s?[(,–-]\s?(?:värde|värt|worth|value|verdi|værdi)\s(?:\p{L}+\s)?$/iu;

/** “595 kr (ordinarie värde 2 450 kr)”: what something would be worth, and nobody pays. */
function isListPrice({ text }: Analysis, { start }: MoneyMatch): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  return listPrice.test(before) || besidePrice.test(before);
}

/** The amount of a phrase's price, where the text gives one. */
export function amountOf(owners: ReadonlyMap<Phrase, MoneyMatch>, phrase: Phrase): Amount | undefined {
  return owners.get(phrase)?.amount;
}

/** A function that works each answer out once: many sums stand near the same phrase. */
function remember<K, V>(tell: (key: K) => V): (key: K) => V {
  const told = new Map<K, V>();
  return (key) => {
    const known = told.get(key) ?? tell(key);
    told.set(key, known);
    return known;
  };
}

function nearest(phrases: readonly Phrase[], cost: (phrase: Phrase) => number): Phrase | undefined {
  let best: Phrase | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const phrase of phrases) {
    const own = cost(phrase);
    if (own < bestCost) [best, bestCost] = [phrase, own];
  }
  return best;
}

const furthest = 22;

/** How far apart, in characters, a price and its footnote's mention may stand. */
const widest = 1500;

function costOf(
  analysis: Analysis,
  phrase: Phrase,
  token: number,
  money: MoneyMatch,
  sentencesOf: (phrase: Phrase) => readonly number[],
): number {
  const sentence = analysis.tokens[token]?.sentence ?? -1;
  const own = analysis.tokens[phrase.first]?.sentence;
  if (isPriceOfOther(analysis, phrase, money)) return Number.POSITIVE_INFINITY;
  const isWithin = phrase.list === 'prize' && phrase.start < money.end && phrase.end > money.start;
  const distance = isWithin ? 0 : phrase.first < token ? token - phrase.last : phrase.first - token + 3;
  if (isContent(analysis, phrase, money) || isItemOfItsOwn(analysis, phrase, token))
    return Number.POSITIVE_INFINITY;
  const bias =
    (phrase.list === 'participation-fee' && phrase.kind === 'free' && money.amount.max !== 0) ||
    ((phrase.kind === 'price' || phrase.kind === 'sum') && analysis.text[phrase.end] !== ':')
      ? isForWork(analysis, phrase, money)
        ? 3
        : 12
      : 0;
  const isDrink = phrase.list === 'alcohol' && phrase.first < token && goesWithMeal(analysis, phrase);
  const shy = isDrink ? shyDrink : phrase.list === 'meal' && phrase.kind === 'coffee' ? 6 : 0;
  if (own === sentence) return distance > furthest ? Number.POSITIVE_INFINITY : distance + bias + shy;
  if (sentencesOf(phrase).includes(sentence)) return furthest + 1 + bias;
  return isLabelAbove(analysis, phrase, token) ? furthest + 2 + bias : Number.POSITIVE_INFINITY;
}

/** “2 000 kr var för sin tid”: words for what is paid, right after the sum. */
function isForWork({ text }: Analysis, { kind, start, end }: Phrase, money: MoneyMatch): boolean {
  if (kind !== 'sum' || start < money.end || start - money.end > nearWork) return false;
  return /^(?:för|for)\s/iu.test(text.slice(start, end));
}

/** How far, in characters, after a sum the words for the work may begin. */
const nearWork = 12;

/** What a drink that belongs to a meal is behind it as the owner of their price. */
const shyDrink = 12;
const joined =
  /^\s?(?:\p{L}+\s){0,2}?(?:med|with|inkl\.?|incl\.?|inklusive|including|inkludert|och|and|samt|og|&|,)\s(?:[\p{L}\d]+\s){0,3}$/iu;

/** “Middag med vin för 420 kr”: the price is the meal's, of which the drink is a part. */
function goesWithMeal(analysis: Analysis, { start }: Phrase): boolean {
  return phrasesWithin(analysis, 'meal', start - nearMeal, start).some(({ end }) =>
    joined.test(analysis.text.slice(end, start)),
  );
}

/** How far, in characters, before a drink its meal may begin. */
const nearMeal = 60;

const containing =
  /(?:^|[^\p{L}])(?:täcker|omfattar|inkluderar|innefattar|covers|includes|including|dækker|dekker|inkluderer|ingår|(?:inkl|incl|inklusive)(?!\.?\s(?:moms|mva|vat)))(?!\p{L})/iu;
const contained =
  /^(?:[’']?s?\s\p{L}+)?\s*(?:(?:is|are|är|er)\s)?(?:included|ingår|inkluderat|inkluderad|inngår|indgår|inkludert|inkluderet)(?!\p{L})/iu;

/** “2 400 kr, lunch ingår”, “950 kr som täcker lunch”: what is named after the price is part of what is paid for. */
function isContent({ text }: Analysis, phrase: Phrase, money: MoneyMatch): boolean {
  if (phrase.start < money.end || phrase.start - money.end > nearContent) return false;
  const between = text.slice(money.end, phrase.start);
  return containing.test(between) || contained.test(text.slice(phrase.end, phrase.end + 30));
}

/** How far, in characters, after its price what is contained in it may stand. */
const nearContent = 90;

const priceItem = /^[\s]*[-*•·–▪◦>]\s*(?:[A-Z]{3}|€|£|kr)?\s?\d/u;

/** “- EUR 290” as an item of a list: a price of what the list is about, not of what another line names. */
function isItemOfItsOwn({ cut, text, tokens }: Analysis, phrase: Phrase, token: number): boolean {
  const own = tokens[token]?.line ?? -1;
  const line = cut.lines[own];
  return (
    line !== undefined &&
    tokens[phrase.first]?.line !== own &&
    priceItem.test(text.slice(line.start, line.end))
  );
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
