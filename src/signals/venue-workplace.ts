import type { Phrase } from '../text/find-phrases.ts';
import type { Analysis } from './analysis.ts';
import { phrasesWithin } from './look-up.ts';
import { isHeld, isPlaced, isTimed } from './venue-held.ts';
import { isInCare, isPayerItself, isPickUp } from './venue-reasons.ts';
import { isAtEvent, isWorkAside } from './workplace-aside.ts';

/** “vi kommer till er avdelning”, “på avdelningen”; not “två sjuksköterskor från er klinik”. */
export function weighWorkplace(analysis: Analysis, phrase: Phrase): number {
  const before = analysis.tokens[phrase.first - 1];
  if (before && from.has(before.lower)) return 0;
  if (isPickUp(analysis, phrase) || isPayerItself(analysis, phrase) || isWorkAside(analysis, phrase))
    return 0;
  const words = analysis.text.slice(phrase.start, phrase.end);
  if (/\S (?:hos|till) er\b|^till \p{L}|\bbesök|\bvisit|\S to your?\b|\S f[öo]rbi \p{L}/iu.test(words))
    return 5;
  if (isHeld(analysis, phrase)) return 6;
  const isTold = isTimed(analysis, phrase);
  if (readers.test(words) && (isTold || isMealAt(analysis, phrase))) return 5;
  if (isTold && room.test(words) && goesIn.test(analysis.text.slice(phrase.start - 20, phrase.start)))
    return 3;
  if (loose.test(words) || isInCare(analysis, phrase) || !isAtEvent(analysis, phrase)) return 0;
  return isPlaced(analysis, phrase) || isMealAt(analysis, phrase) ? 2 : 0;
}

/** “Lunch at your place”, “a working lunch will be brought up to your department”. */
function isMealAt(analysis: Analysis, { start, end }: Phrase): boolean {
  const { text } = analysis;
  const isAt =
    goesIn.test(text.slice(Math.max(0, start - 20), start)) || /^(?:hos|at)\s/i.test(text.slice(start, end));
  if (!isAt) return false;
  return phrasesWithin(analysis, 'meal', start - nearMeal, start).length > 0;
}

/** How far, in characters, before a workplace the meal may be named that is eaten there. */
const nearMeal = 40;

const from = new Set([
  'från',
  'from',
  'fra',
  'mellan',
  'between',
  'av',
  'by',
  'since',
  'så',
  'so',
  'att',
  'that',
  'for',
  'för',
]);

/** Words for the reader's own place that are said of much else than meetings. */
const loose = /^(?:hos er|at your place|at yours|avdelningen|mottagningen|kliniken)$/i;

const readers = /^(?:hos er|hos dere|hos jer|at your place|at yours)$/i;

const room = /(?:room|rum|rummet|sal|salen|kök|köket|kitchen|library|bibliotek|biblioteket)$/i;

/** A preposition that leads to a place. */
const goesIn = /(?<!\p{L})(?:i|på|till|to|in|at|til)\s(?:(?:the|your|er|ert|ditt|det)\s)?$/iu;
