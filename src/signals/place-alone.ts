import type { Span } from '../mail/message.ts';
import type { Signal } from '../report.ts';
import type { Analysis } from './analysis.ts';
import type { NameMatch } from './names/name-match.ts';
import type { Reading } from './reading.ts';
import { isPartOfName } from './venue-said.ts';

/** Only a town is named: “i Malmö” in the sentence that says when. */
export function placeAlone(reading: Reading): Omit<Signal, 'quote'>[] {
  const { analysis } = reading;
  const places = analysis.names
    .filter((name) => name.type === 'place' && !name.ambiguous && analysis.regionAt(name.start) === 'offer')
    .filter((name) => !isGreeting(analysis, name.start) && !isPartOfName(analysis, name))
    .filter((name) => daysAway(analysis, name) <= (name.preposition === undefined ? 4 : 120))
    .sort((one, other) => daysAway(analysis, one) - daysAway(analysis, other));
  const [place] = places;
  return place?.type === 'place' ? [asVenue(analysis, place)] : placeByName(analysis);
}

/** How far, in characters, a town may stand from the day that it is told with. */
const besideDay = 4;

/** How far from the town a venue that lies in it may stand. */
const sameAddress = 80;

/** “Lungdagarna, Kalmar 18–20 november”: the town told with the day, where no venue beside it says more. */
export function townBesideDay(
  { analysis }: Reading,
  venues: readonly Omit<Signal, 'quote'>[],
): Omit<Signal, 'quote'>[] {
  const place = analysis.names.find(
    (name) => name.type === 'place' && !name.ambiguous && daysAway(analysis, name) <= besideDay,
  );
  if (place?.type !== 'place' || analysis.regionAt(place.start) !== 'offer') return [];
  const town = analysis.text.slice(place.start, place.end);
  const isKnown = venues.some(
    (venue) => venue.place === town || Math.abs(venue.start - place.start) <= sameAddress,
  );
  return isKnown ? [] : [asVenue(analysis, place)];
}

function asVenue(analysis: Analysis, place: Extract<NameMatch, { type: 'place' }>): Omit<Signal, 'quote'> {
  return {
    id: 'venue',
    kind: 'other',
    stance: 'stated',
    place: analysis.text.slice(place.start, place.end),
    country: place.entry.country,
    start: place.start,
    end: place.end,
  };
}

/** The first line greets: “Hallå på er i Falun och Borlänge!” */
function isGreeting(analysis: Analysis, offset: number): boolean {
  const { start, end } = analysis.wording.body;
  const first = /\S[^\n]*/.exec(analysis.text.slice(start, Math.min(end, start + 300)));
  return (
    first !== null &&
    offset >= start &&
    offset < start + first.index + first[0].length &&
    first[0].length < 70
  );
}

/** How many characters lie between a place and the nearest date. */
function daysAway(analysis: Analysis, span: Span): number {
  const gaps = analysis.dates.map((date) => Math.max(date.start - span.end, span.start - date.end, 0));
  return Math.min(Number.POSITIVE_INFINITY, ...gaps);
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
      analysis.clocks.some((clock) => clock.start < name.end && name.start < clock.end)
    )
      continue;
    if (analysis.legalNames.some((known) => known.start < name.end && name.start < known.end)) continue;
    return [{ id: 'venue', kind: 'other', stance: 'stated', start: name.start, end: name.end }];
  }
  return [];
}

/** Two or more words with capitals in a row, in one line. */
function capitalised(analysis: Analysis, first: number): Span | undefined {
  let last = first;
  while (
    /\p{Lu}/u.test(analysis.text[analysis.tokens[last]?.start ?? 0] ?? '') &&
    analysis.tokens[last]?.line === analysis.tokens[first]?.line &&
    analysis.tokens[last]?.kind === 'word'
  )
    last++;
  const [start, end] = [analysis.tokens[first]?.start, analysis.tokens[last - 1]?.end];
  return last - first >= 2 && start !== undefined && end !== undefined ? { start, end } : undefined;
}
