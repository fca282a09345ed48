import type { Phrase } from '../text/find-phrases.ts';
import type { Analysis } from './analysis.ts';
import type { Draft, Reading } from './reading.ts';

/** “mat och dryck” beside named meals of the same payer adds nothing. */
export function isMereSummary({ analysis }: Reading, draft: Draft, meals: readonly Draft[]): boolean {
  if (draft.signal.kind !== 'unspecified' || draft.signal.amount) return false;
  const isFood = isNamedFood(analysis, draft.phrase);
  return meals.some(
    (meal) =>
      meal.signal.kind !== 'unspecified' &&
      meal.signal.stance === draft.signal.stance &&
      (meal.signal.payer === draft.signal.payer || draft.signal.payer === 'unknown') &&
      (!isFood || isNear(meal, draft)),
  );
}

/** “17.30 Båttur med räkor”, “vi äter något där”: what is eaten there is a meal of its own, unless one is named beside it. */
export function isNamedFood({ text }: Analysis, { start, end }: Phrase): boolean {
  return food.test(text.slice(start, end));
}

const food =
  /^(?:vi )?(?:äter|äta)|r[äe]k(?:or|er|ene|erne)|skaldjur|skall?dyr|ostron|mussl|hummer|kräft|rejer|shrimp|prawn|oyster|lobster|mussel|crayfish|seafood|paella|fisk|fårikål|pinnekj|ribbe|torsk|steg|frikadel|gryde|gryte/iu;

function isNear({ signal, phrase }: Draft, other: Draft): boolean {
  const distance = Math.abs(phrase.start - other.phrase.start);
  if (signal.kind === 'coffee' || signal.kind === 'breakfast') return false;
  return distance < (signal.kind === 'light' ? besideSnack : besideMeal);
}

/** How far, in characters, food may be told from a snack that it is part of, and from a whole meal. */
const [besideSnack, besideMeal] = [150, 400];
