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
    .map((draft) => asDry(asHosted(reading, withMealsPayer(reading, draft))));
  return oneOfEach(joinAlternatives(reading, withoutGeneral(reading, withoutTasted(drafts))));
}

/** “Tillställningen är helt spritfri”: one word that denies. */
function asDry(draft: Draft): Draft {
  if (draft.signal.kind !== 'none') return draft;
  return { ...draft, signal: { ...draft.signal, kind: 'unspecified', stance: 'denied', payer: 'unknown' } };
}

/** “Sampling of eight Highland single malts”: what is tasted is the tasting's. */
function withoutTasted(drafts: readonly Draft[]): Draft[] {
  const tastings = drafts.filter(({ signal }) => signal.kind === 'tasting');
  return drafts.filter(
    ({ signal, phrase }) =>
      ['tasting', 'unspecified', 'sparkling'].includes(signal.kind ?? '') ||
      !tastings.some(
        (tasting) => phrase.first > tasting.phrase.first && phrase.first - tasting.phrase.last <= 6,
      ),
  );
}

/** “Nightcap (cognac or Baileys)”: the general word beside what it is adds nothing. */
function withoutGeneral({ analysis }: Reading, drafts: readonly Draft[]): Draft[] {
  const named = drafts.filter(({ signal }) => signal.kind !== 'unspecified');
  return drafts.filter(
    ({ signal, phrase }) =>
      signal.kind !== 'unspecified' ||
      !named.some(
        (other) =>
          other.signal.stance === signal.stance &&
          Math.abs(other.phrase.first - phrase.first) <= nearGeneral &&
          analysis.tokens[other.phrase.first]?.line === analysis.tokens[phrase.first]?.line,
      ),
  );
}

/** How many tokens may part the general word from the drink that it stands for. */
const nearGeneral = 4;

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
