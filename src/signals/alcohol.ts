import { asHosted } from './giver.ts';
import { phrasesWithin } from './look-up.ts';
import { joinAlternatives, mentionsOf, oneOfEach } from './mentions.ts';
import { type Draft, draftOf, type Reading } from './reading.ts';
import { isTopic } from './topic.ts';

/** Drink goes with the meal: where nobody is said to pay for it, the meal's payer does. */
export function findAlcohol(reading: Reading): Draft[] {
  const drafts = mentionsOf(reading, 'alcohol')
    .filter((draft) => !isTitle(reading, draft) && !isInAddress(reading, draft))
    .filter(({ phrase }) => !isTopic(reading.analysis, phrase))
    .map((draft) => asHosted(reading, withMealsPayer(reading, draft)));
  return oneOfEach(joinAlternatives(reading, drafts));
}

function withMealsPayer(reading: Reading, draft: Draft): Draft {
  if (draft.signal.stance === 'denied') return draft;
  const after = reading.analysis.text.slice(draft.phrase.end, draft.phrase.end + nearSale);
  if (sold.test(after)) return { ...draft, signal: { ...draft.signal, payer: 'participant' } };
  if (draft.signal.payer !== 'unknown') return draft;
  const meal = phrasesWithin(reading.analysis, 'meal', draft.phrase.start - 100, draft.phrase.end + 100).find(
    (phrase) => Math.abs(phrase.last - draft.phrase.first) <= 12,
  );
  const payer = meal && draftOf(reading, meal, 'meal').signal.payer;
  return payer ? { ...draft, signal: { ...draft.signal, payer } } : draft;
}

/** “Öl kostar 70 kr i baren”: what is sold is paid by whoever drinks it. */
const sold =
  /^\s(?:\p{L}+\s){0,2}?(?:kostar|säljs|köps|costs?|(?:is|are) sold|koster|sælges|selges)(?!\p{L})/iu;
const nearSale = 40;

const namedAfter = /^\.?\s+(?:(?:dr|doc|docent|prof)\.?\s+)?\p{Lu}\p{Ll}+/u;
const namedBefore = /\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)+,?\s*\(?$/u;

/** “Öl Katarina Sjölenius”, “Mats Ahl, öl”: the short form of överläkare. */
function isTitle({ analysis }: Reading, { phrase }: Draft): boolean {
  const { text } = analysis;
  if (!/^öl$/i.test(text.slice(phrase.start, phrase.end))) return false;
  return (
    namedAfter.test(text.slice(phrase.end, phrase.end + 40)) ||
    namedBefore.test(text.slice(Math.max(0, phrase.start - 50), phrase.start))
  );
}

/** “acme.example/bubbel”: part of an address. */
function isInAddress({ analysis }: Reading, { phrase }: Draft): boolean {
  return /[\p{L}\d][/@.-]$/u.test(analysis.text.slice(Math.max(0, phrase.start - 2), phrase.start));
}
