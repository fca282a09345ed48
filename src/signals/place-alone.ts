import type { Span } from '../mail/message.ts';
import type { Signal } from '../report.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { daysAway, type PlaceName, type TownMention, withCountry } from './event-town.ts';
import { isGreeting } from './first-line.ts';
import { phrasesWithin, startingWithin } from './look-up.ts';
import type { Reading } from './reading.ts';
import { venueCandidate } from './venue-candidate.ts';
import { spelling } from './venue-place.ts';

/** Only a town is named: “i Malmö” in the sentence that says when. */
export function placeAlone({ analysis }: Reading, [town]: readonly TownMention[]): Omit<Signal, 'quote'>[] {
  return town ? [asVenue(analysis, fullest(analysis, town.place))] : placeByName(analysis);
}

/** The mention of a town that says most: “Ghent, Belgium” rather than “Ghent”. */
function fullest(analysis: Analysis, town: PlaceName): PlaceName {
  return mentionsOf(analysis, town).find((name) => addressEnd(analysis, name) > name.end) ?? town;
}

function mentionsOf(analysis: Analysis, town: PlaceName): PlaceName[] {
  return analysis.names.flatMap((name) =>
    name.type === 'place' && name.entry.name === town.entry.name && analysis.regionAt(name.start) === 'offer'
      ? [name]
      : [],
  );
}

/** From this score on a town is told as the event's beside a house, too. */
const besideHouse = 4;

/** How far from the town a venue that lies in it may stand. */
const sameAddress = 80;

/** “Lungdagarna, Kalmar 18–20 november”: the town told with the day, where no venue beside it says more. */
export function townBesideDay(
  { analysis }: Reading,
  venues: readonly Omit<Signal, 'quote'>[],
  towns: readonly TownMention[],
): Omit<Signal, 'quote'>[] {
  const town = towns.find(({ score }) => score >= besideHouse)?.place;
  if (!town) return [];
  const mentions = mentionsOf(analysis, town);
  const isKnown = venues.some(
    (venue) =>
      venue.kind !== 'digital' && mentions.some(({ start }) => Math.abs(venue.start - start) <= sameAddress),
  );
  return isKnown ? [] : [asVenue(analysis, fullest(analysis, town))];
}

function asVenue(analysis: Analysis, place: PlaceName): Omit<Signal, 'quote'> {
  const end = addressEnd(analysis, place);
  return {
    id: 'venue',
    kind: venueCandidate(analysis, { start: place.start, end }, 0).kind,
    stance: 'stated',
    place: spelling(analysis, place),
    country: place.entry.country,
    start: place.start,
    end,
  };
}

/** How far, in characters, the rest of an address in brackets may reach. */
const longestRest = 50;

/** “Ghent, Belgium”, “(Barcelona, Hospital auditorium)”: the country after the town, the house in the same brackets. */
function addressEnd(analysis: Analysis, { start, end }: Span): number {
  const country = withCountry(analysis, { start, end });
  if (country.end > end) return country.end;
  const house = houseBehind(analysis, end);
  if (house !== undefined) return house;
  if (analysis.text[start - 1] !== '(') return end;
  const rest = /^, [^()\n]+(?=\))/.exec(analysis.text.slice(end, end + longestRest));
  return end + (rest?.[0].length ?? 0);
}

/** “Vienna, in a business hotel”: where the house that the event is in ends, told right behind the town. */
function houseBehind(analysis: Analysis, end: number): number | undefined {
  return phrasesWithin(analysis, 'venue', end, end + longestRest).find((phrase) =>
    /^, (?:in|at|på|i|vid|hos) (?:(?:a|an|the|ett|en|et) )?(?:[\p{L}-]+ ){0,3}$/u.test(
      analysis.text.slice(end, phrase.start),
    ),
  )?.end;
}

/** “på Sundets Padelcenter torsdag 21 maj”: a proper name after a preposition of place, near the day. */
function placeByName(analysis: Analysis): Omit<Signal, 'quote'>[] {
  for (const token of analysis.tokens) {
    if (
      !['på', 'at', 'hos', 'till', 'vid'].includes(token.lower) ||
      analysis.regionAt(token.start) !== 'offer'
    )
      continue;
    const name = capitalised(analysis, token.index + 1);
    if (!name || daysAway(analysis, name) > 60 || token.start < analysis.wording.body.start) continue;
    if (
      analysis.names.some(
        (known) => known.type !== 'place' && known.start < name.end && name.start < known.end,
      )
    )
      continue;
    if (
      isGreeting(analysis, name.start) ||
      isContact(analysis, name) ||
      analysis.clocks.some((clock) => clock.start < name.end && name.start < clock.end)
    )
      continue;
    if (analysis.legalNames.some((known) => known.start < name.end && name.start < known.end)) continue;
    return [{ id: 'venue', kind: 'other', stance: 'stated', start: name.start, end: name.end }];
  }
  return [];
}

/** “Anmälan till Karin Padel senast 3 maj”: the person to write to. */
function isContact(analysis: Analysis, { start }: Span): boolean {
  return startingWithin(phrasesOf(analysis, 'contact'), start - 40, start).some(
    ({ end }) => end <= start && start - end <= 2,
  );
}

/** Two or more words with capitals in a row, in one line; in a heading all of capitals they tell no name. */
function capitalised(analysis: Analysis, first: number): Span | undefined {
  let last = first;
  while (
    /\p{Lu}/u.test(analysis.text[analysis.tokens[last]?.start ?? 0] ?? '') &&
    analysis.tokens[last]?.line === analysis.tokens[first]?.line &&
    analysis.tokens[last]?.kind === 'word'
  )
    last++;
  const [start, end] = [analysis.tokens[first]?.start, analysis.tokens[last - 1]?.end];
  if (last - first < 2 || start === undefined || end === undefined) return undefined;
  const words = analysis.text.slice(start, end);
  return words === words.toUpperCase() ? undefined : { start, end };
}
