import type { Span } from '../mail/message.ts';
import type { Phrase } from '../text/find-phrases.ts';
import type { Token } from '../text/tokens.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { phrasesWithin, startingWithin } from './look-up.ts';
import { type VenueCandidate, venueCandidate } from './venue-candidate.ts';

/** How many tokens after a word for holding or going the town may stand. */
const townReach = 7;

/** “vi drar till Romme”, “to be held in Vilamoura”: a name that no list has, after such a word and a preposition. */
export function unknownTowns(analysis: Analysis): VenueCandidate[] {
  return phrasesOf(analysis, 'held').flatMap((cue) => {
    if (analysis.regionAt(cue.start) !== 'offer') return [];
    for (let at = cue.last; at <= cue.last + townReach; at++) {
      const [preposition, name] = [analysis.tokens[at], analysis.tokens[at + 1]];
      if (!preposition || preposition.sentence !== analysis.tokens[cue.first]?.sentence) return [];
      if (!going.has(preposition.lower) || name?.kind !== 'word' || name.line !== preposition.line) continue;
      return isTownLike(analysis, name) ? [venueCandidate(analysis, name, 3)] : [];
    }
    return [];
  });
}

const going = new Set(['till', 'i', 'in', 'to', 'til']);

/** How long, in characters, a known name or day may be. */
const longestName = 200;

/** A name of one word that is no day, month, person, company or house. */
function isTownLike(analysis: Analysis, name: Token): boolean {
  if (!/^\p{Lu}\p{Ll}{2,}/u.test(analysis.text.slice(name.start, name.end))) return false;
  if (/^ \p{Lu}/u.test(analysis.text.slice(name.end, name.end + 2))) return false;
  const known = [analysis.names, analysis.dates, analysis.legalNames];
  return !known.some((spans) =>
    startingWithin<Span>(spans, name.start - longestName, name.end).some((other) => name.start < other.end),
  );
}

/** Houses that a town beside them tells from all others: “på kontoret i Odense”, “till fabriken på Amager”. */
const inTown = ['other', 'conference-centre', 'hotel', 'restaurant'];
const toOrAt = new Set('på i hos till at in to ved til'.split(' '));

/** A house after a preposition, with the town that follows it. */
export function houseInTown(analysis: Analysis, phrase: Phrase): Span | undefined {
  if (!inTown.includes(phrase.kind ?? '')) return undefined;
  const [preposition, town] = [analysis.tokens[phrase.last + 1], analysis.tokens[phrase.last + 2]];
  if (!preposition || !town || town.line !== preposition.line || town.sentence !== preposition.sentence)
    return undefined;
  if (!toOrAt.has(preposition.lower) || !isTown(analysis, town) || namesHouse(analysis, town))
    return undefined;
  const leads = [phrase.first - 1, phrase.first - 2, phrase.first - 3].some((at) => {
    const word = analysis.tokens[at];
    return word?.sentence === town.sentence && toOrAt.has(word.lower);
  });
  return leads ? { start: phrase.start, end: town.end } : undefined;
}

/** “på Lindö golfklubb”: what follows the town is the house that it names. */
function namesHouse(analysis: Analysis, town: Token): boolean {
  const next = analysis.tokens[town.index + 1];
  return next !== undefined && phrasesWithin(analysis, 'venue', town.start, next.end).length > 0;
}

function isTown(analysis: Analysis, name: Token): boolean {
  const isKnown = startingWithin(analysis.names, name.start, name.end).some(({ type }) => type === 'place');
  return isKnown || isTownLike(analysis, name);
}
