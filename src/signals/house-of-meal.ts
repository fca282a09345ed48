import type { Phrase } from '../text/find-phrases.ts';
import type { Analysis } from './analysis.ts';
import { phrasesWithin } from './look-up.ts';

/** “Vi bjuder på middag på Grand Hotel”: the hotel is where the meal is eaten, and nobody's bed. */
export function isHouseOfMeal(analysis: Analysis, { start, end }: Phrase): boolean {
  const { text } = analysis;
  if (!house.test(text.slice(start, end))) return false;
  return phrasesWithin(analysis, 'meal', start - nearMeal, start).some((meal) => {
    const between = text.slice(meal.end, start);
    return eatenAt.test(between) && !slept.test(between);
  });
}

const house = /^hotell?(?:et)?$/iu;
const eatenAt =
  /^(?:\s\p{L}+){0,4}?\s(?:på|i|vid|hos|at|in|on)\s(?:restaurang\s|the\s|restaurant\s)?(?:\p{Lu}[\p{L}’'-]*\s?){0,3}$/u;
const slept = /natt|nätter|bo\p{L}{0,3}\s|boende|logi|rum|sov|stay|night|room|accommod/iu;

/** How far, in characters, before a house the meal may begin that is eaten in it. */
const nearMeal = 60;
