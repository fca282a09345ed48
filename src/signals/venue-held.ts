import type { Span } from '../mail/message.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { isInRow } from './agenda.ts';
import type { Analysis } from './analysis.ts';
import { phrasesWithin, sentenceSpan, startingWithin } from './look-up.ts';
import { luring } from './venue-candidate.ts';
import { placing } from './venue-sights.ts';

/** How far, in characters, a time may stand from the words for the reader's own place. */
const timeReach = 25;

/** “20 min hos er i v 42”, “en dag hos er, torsdag 12 mars”: a visit of so long, or on such a day. */
export function isTimed(analysis: Analysis, place: Span): boolean {
  const [from, to] = [place.start - timeReach, place.end + timeReach];
  return [analysis.durations, analysis.clocks, analysis.dates].some((values) =>
    startingWithin<Span>(values, from - timeReach, to).some((value) => value.end > from),
  );
}

/** How far, in characters, a word for holding or visiting may stand before the place. */
export const heldReach = 70;

/** The place's own sentence says before it that the event is held or goes there. */
export function isHeld(analysis: Analysis, place: Span): boolean {
  const sentence = sentenceSpan(analysis, place.start);
  if (!sentence) return false;
  return (
    phrasesWithin(analysis, 'held', Math.max(sentence.start, place.start - heldReach), place.start).length > 0
  );
}

/** How many tokens before a place its preposition may stand: “at a five-star golf & spa resort”. */
const [placeReach, luringReach] = [4, 8];

const atSea = /\s(?:till (?:havs|sjöss)|at sea)$/i;

/** A preposition of place before the house; rows of an agenda need none. */
export function isPlaced(analysis: Analysis, phrase: Phrase): boolean {
  if (atSea.test(analysis.text.slice(phrase.start, phrase.end))) return true;
  const reach = luring.includes(phrase.kind ?? '') ? luringReach : placeReach;
  for (let at = phrase.first; at >= phrase.first - reach; at--) {
    const word = analysis.tokens[at];
    if (word?.sentence !== analysis.tokens[phrase.first]?.sentence || !word) break;
    if (placing.has(word.lower)) return true;
  }
  return isInRow(analysis, phrase.first) && phrase.kind !== 'workplace';
}
