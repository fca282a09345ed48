import type { Phrase } from '../text/find-phrases.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { isSameSentence, wordAt } from './clause.ts';
import { startingWithin } from './look-up.ts';

/** “Ni får själva ordna”, “får betalas av var och en”: may or must, and gives nothing. */
export function isModal(analysis: Analysis, { first, last }: Phrase): boolean {
  if (first !== last || wordAt(analysis, first)?.lower !== 'får') return false;
  let at = last + 1;
  while (/^(?:du|ni|man|själva?|inte|då|sedan|var|och|en)$/.test(wordAt(analysis, at)?.lower ?? '')) at++;
  const start = wordAt(analysis, at)?.start ?? 0;
  return (
    isSameSentence(analysis, at, first) &&
    startingWithin(phrasesOf(analysis, 'pay'), start, start + 1).some(({ kind }) => kind !== 'offer')
  );
}
