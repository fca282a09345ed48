import type { Span } from '../mail/message.ts';
import type { Phrase } from '../text/find-phrases.ts';
import type { Token } from '../text/tokens.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { phrasesWithin, startingWithin } from './look-up.ts';
import { isNoHouse } from './venue-by-name.ts';
import { luring, type VenueCandidate, venueCandidate } from './venue-candidate.ts';

/** How many tokens after a word for holding or going the town may stand. */
const townReach = 7;

/** “vi drar till Romme”, “to be held in Vilamoura”: a name that no list has, after such a word and a preposition. */
export function unknownTowns(analysis: Analysis): VenueCandidate[] {
  return phrasesOf(analysis, 'held').flatMap((cue) => {
    if (analysis.regionAt(cue.start) !== 'offer' || isOfPost(analysis, cue)) return [];
    for (let at = cue.last; at <= cue.last + townReach; at++) {
      const [preposition, name] = [analysis.tokens[at], analysis.tokens[at + 1]];
      if (!preposition || preposition.sentence !== analysis.tokens[cue.first]?.sentence) return [];
      if (!going.has(preposition.lower) || name?.kind !== 'word' || name.line !== preposition.line) continue;
      return isTownLike(analysis, name) ? [venueCandidate(analysis, name, 3)] : [];
    }
    return [];
  });
}

const post =
  /(?<!\p{L})(?:questions?|queries|replies|answers|thanks|e-?mails?|credit|frågor(?:na)?|svar(?:en)?|anmälan|anmälningar|tack|mejl(?:et|en)?|spørgsmål|spørsmål|tak|takk)\s(?:(?:ska|skall|can|should|may)\s)?$/iu;

/** “Questions go to Priya”: what goes there is no meeting. */
function isOfPost({ text }: Analysis, { start }: Phrase): boolean {
  return post.test(text.slice(Math.max(0, start - 30), start));
}

const going = new Set(['till', 'i', 'in', 'to', 'til']);

/** How long, in characters, a known name or day may be. */
const longestName = 200;

/** A name of one word that is no day, month, person, company or house. */
function isTownLike(analysis: Analysis, name: Token): boolean {
  if (!/^\p{Lu}\p{Ll}{2,}/u.test(analysis.text.slice(name.start, name.end))) return false;
  if (provinces.has(name.lower) || isNoHouse(analysis.text.slice(name.start, name.end))) return false;
  if (/^ \p{Lu}/u.test(analysis.text.slice(name.end, name.end + 2))) return false;
  const known = [analysis.names, analysis.dates, analysis.legalNames];
  return !known.some((spans) =>
    startingWithin<Span>(spans, name.start - longestName, name.end).some((other) => name.start < other.end),
  );
}

/** Parts of a country: a round of visits goes there, no event is held in all of one. */
const provinces = new Set(
  'skåne skaraborg småland halland blekinge dalarna gästrikland hälsingland härjedalen jämtland medelpad ångermanland norrland svealand götaland östergötland västergötland sörmland södermanland uppland värmland närke bohuslän dalsland öland sjuhärad bergslagen roslagen norrbotten västerbotten västernorrland jylland fyn sjælland østlandet vestlandet sørlandet europa europe norden skandinavien scandinavia'.split(
    ' ',
  ),
);

/** Kinds of place that no town need tell from others. */
const townless = ['digital', 'workplace'];
const toOrAt = new Set(
  'på i hos till at in to ved til utanför nära vid outside near by udenfor utenfor'.split(' '),
);
const adverbs = new Set('strax mitt precis just right centralt lige rett midt'.split(' '));

/**
 * A house with its town: “på kontoret i Odense”, “our Fribourg plant”, “Workshop, spahotell i Varberg”. It stands after
 * a preposition or opens a clause; a golf course must open one, as “på golfbanan i Y” may be for the afternoon only.
 */
export function houseInTown(analysis: Analysis, phrase: Phrase): Span | undefined {
  if (townless.includes(phrase.kind ?? '')) return undefined;
  const own = ownHouseInTown(analysis, phrase);
  if (own) return own;
  const at = phrase.last + (adverbs.has(analysis.tokens[phrase.last + 1]?.lower ?? '') ? 2 : 1);
  const [preposition, town] = [analysis.tokens[at], analysis.tokens[at + 1]];
  if (!preposition || !town || town.line !== preposition.line || town.sentence !== preposition.sentence)
    return undefined;
  if (!toOrAt.has(preposition.lower) || !isTown(analysis, town) || namesHouse(analysis, town))
    return undefined;
  const leads = [phrase.first - 1, phrase.first - 2, phrase.first - 3].some((before) => {
    const word = analysis.tokens[before];
    return word?.sentence === town.sentence && toOrAt.has(word.lower);
  });
  const isPleasure = luring.includes(phrase.kind ?? '');
  return (leads && !isPleasure) || opensClause(analysis, phrase)
    ? { start: phrase.start, end: town.end }
    : undefined;
}

const whose = new Set('our their its the vår vårt våra deras vores vårt deres'.split(' '));

function ownHouseInTown(analysis: Analysis, phrase: Phrase): Span | undefined {
  const [owner, town] = [analysis.tokens[phrase.first - 2], analysis.tokens[phrase.first - 1]];
  if (!owner || !town || owner.sentence !== analysis.tokens[phrase.first]?.sentence) return undefined;
  const isNamed = whose.has(owner.lower) && isListedTown(analysis, town);
  return isNamed ? { start: town.start, end: phrase.end } : undefined;
}

/** What stands before it is a mark, or nothing. */
function opensClause(analysis: Analysis, phrase: Phrase): boolean {
  const [before, word] = [analysis.tokens[phrase.first - 1], analysis.tokens[phrase.first]];
  return !before || before.kind === 'mark' || before.sentence !== word?.sentence || before.line !== word.line;
}

/** “på Lindö golfklubb”: what follows the town is the house that it names. */
function namesHouse(analysis: Analysis, town: Token): boolean {
  const next = analysis.tokens[town.index + 1];
  return next !== undefined && phrasesWithin(analysis, 'venue', town.start, next.end).length > 0;
}

function isTown(analysis: Analysis, name: Token): boolean {
  return isListedTown(analysis, name) || isTownLike(analysis, name);
}

function isListedTown(analysis: Analysis, name: Token): boolean {
  return startingWithin(analysis.names, name.start, name.end).some(({ type }) => type === 'place');
}
