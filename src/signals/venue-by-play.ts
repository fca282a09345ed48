import type { Span } from '../mail/message.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { startingWithin } from './look-up.ts';

/** What a town tells of a place is told by what its guests do there: who plays golf is on a course, who has a cabin at sea. */
export function withPlay<Place extends Span & { readonly kind?: string }>(
  analysis: Analysis,
  place: Place,
): Place {
  if (!townKinds.includes(place.kind ?? '') || !isTownAlone(analysis, place)) return place;
  if (playsGolf(analysis)) return { ...place, kind: 'golf' };
  return isAtSea(analysis) ? { ...place, kind: 'cruise' } : place;
}

const townKinds = ['other', 'resort'];

function isTownAlone(analysis: Analysis, { start, end }: Span): boolean {
  return startingWithin(analysis.names, start, start + 1).some(
    (name) => (name.type === 'place' || name.type === 'venue') && name.end >= end,
  );
}

/** How many different words have to speak of a game or of a ship. */
const manyWords = 3;

const golf = /golf|greenfee|green fee|shotgun|kanonstart|scramble|bogey|holes|\bhål\b|driving ?range/i;

function playsGolf(analysis: Analysis): boolean {
  const words = phrasesOf(analysis, 'leisure')
    .map(({ start, end }) => analysis.text.slice(start, end).toLowerCase())
    .filter((word) => golf.test(word));
  return new Set(words).size >= manyWords;
}

const aboard = [
  /(?<!\p{L})(?:ombord|on board|aboard)(?!\p{L})/iu,
  /(?<!\p{L})(?:till havs|till sjöss|til havs|til søs|til sjøs|at sea)(?!\p{L})/iu,
  /(?:hytt(?:en|er|erna|plats\p{L}*)?|lugar(?:en)?|kahyt(?:ten)?|cabins?)(?!\p{L})/iu,
  /(?:fartyg|färja|kryssning|skuta|fartøy|færge|ferge|cruise|ferry|vessel)(?:e?n|et|s)?(?!\p{L})/iu,
  /(?:terminalen|kajen|landgången|soldäck|ombordstigning|embarkation|gangway|the quay)(?!\p{L})/iu,
];

function isAtSea({ text }: Analysis): boolean {
  return aboard.filter((word) => word.test(text)).length >= manyWords;
}
