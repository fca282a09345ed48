import type { Phrase } from '../text/find-phrases.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { phrasesBeside } from './look-up.ts';

/** “visit the castle”: what guests are shown is no place of the event. */
export function isSight(
  analysis: Analysis,
  phrase: Pick<Phrase, 'kind' | 'first' | 'start' | 'end'>,
): boolean {
  const { kind, first, start, end } = phrase;
  if (kind === 'cruise') return isOuting(analysis, phrase);
  const isWinery = kind === 'resort' && winery.test(analysis.text.slice(start, end));
  if (kind !== 'castle' && kind !== 'entertainment' && !isWinery) return false;
  return phrasesBeside(analysis, 'leisure', first).some(
    (sight) =>
      sight.kind === 'sightseeing' &&
      sight.start <= start &&
      end <= sight.end &&
      sight.end - sight.start > end - start,
  );
}

const winery = /vingård|vinodling|vineyard|winery/iu;

/** How many tokens before a trip the preposition may stand that makes it the place of the event: “under en båttur”. */
const tripReach = 2;

/** “dinner on Thursday, followed by a boat trip”: a pleasure beside the event. */
function isOuting(
  analysis: Analysis,
  { first, start, end }: Pick<Phrase, 'first' | 'start' | 'end'>,
): boolean {
  const isTrip = phrasesBeside(analysis, 'leisure', first).some(
    (trip) => trip.start <= start && end <= trip.end,
  );
  const before = analysis.tokens.slice(Math.max(0, first - tripReach), first);
  if (!isTrip && /^(?:the|den|det)$/.test(before.at(-1)?.lower ?? ''))
    return phrasesOf(analysis, 'leisure').some(
      (trip) =>
        trip.kind === 'sightseeing' &&
        trip.end < start &&
        analysis.text
          .slice(trip.start, trip.end)
          .toLowerCase()
          .endsWith(analysis.text.slice(start, end).toLowerCase()),
    );
  return isTrip && !before.some(({ lower }) => placing.has(lower) || during.has(lower));
}

const during = new Set(['under', 'during']);

/** Prepositions, and words like them, that place an event. */
export const placing = new Set(
  'på i hos vid at in on ombord aboard ved hotel hotell restaurang restaurant ute över per'.split(' '),
);
