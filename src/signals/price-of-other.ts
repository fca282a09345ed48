import type { Phrase } from '../text/find-phrases.ts';
import type { MoneyMatch } from '../text/values/money.ts';
import type { Analysis } from './analysis.ts';
import { isHouseOfMeal } from './house-of-meal.ts';

/** Whether a sum says itself that it is the price of something else: a night's of no meal, a dinner's of no hotel. */
export function isPriceOfOther(analysis: Analysis, phrase: Phrase, money: MoneyMatch): boolean {
  if (beside.includes(phrase.list)) return isPerNight(analysis, money);
  return phrase.list === 'lodging' && phrase.end <= money.start && isTableOf(analysis, phrase, money);
}

/** What nobody pays by the night. */
const beside = ['meal', 'leisure', 'alcohol', 'gift', 'honorarium', 'prize', 'participation-fee'];

/** “390 kr per person och natt”, “1 290 kr/dygn”: the price of a bed, whatever is named nearer to it. */
function isPerNight({ text }: Analysis, { amount, start, end }: MoneyMatch): boolean {
  return amount.per === 'night' || perNight.test(text.slice(start, end + nearNight));
}

/** “Middag på Grand Hotel, à 900 kr”: the price is the meal's. */
function isTableOf(analysis: Analysis, phrase: Phrase, money: MoneyMatch): boolean {
  const isApposed = apposed.test(analysis.text.slice(phrase.end, money.start));
  return isApposed && !isPerNight(analysis, money) && isHouseOfMeal(analysis, phrase);
}

const apposed =
  /^(?:\s\p{Lu}[\p{L}’'-]*){0,3}\s?[,(–-]?\s?(?:värd|värt|värda|à|a|för|till ett värde av|om|ca|cirka|worth|at|for|valued at|pris|kuvertpris|verdt|værdi)?\s?:?\s?$/u;

const perNight =
  /(?:\/|(?:per|pr\.?|och|and|og|a|each|för varje|à)\s)\s?(?:hotel\p{L}*\s)?(?:natt|dygn|night|nat|døgn)(?!\p{L})/iu;

/** How far, in characters, after a sum the night may be named that it is for. */
const nearNight = 24;
