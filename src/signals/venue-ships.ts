import { isInRow } from './agenda.ts';
import type { Analysis } from './analysis.ts';
import { tokenAt } from './look-up.ts';
import type { VenueCandidate } from './venue-candidate.ts';

/** “m/s Ejdervik”, “the boat holds ninety”: a ship by its name, or by those that it takes. */
export function ships(analysis: Analysis): VenueCandidate[] {
  const { text, regionAt } = analysis;
  const found = (pattern: RegExp, weight: number) =>
    [...text.matchAll(pattern)]
      .filter(({ index }) => regionAt(index) === 'offer')
      .map(({ index, 0: name }) => ({
        start: index,
        end: index + name.length,
        kind: 'cruise',
        weight,
        name: undefined,
      }));
  const inRow = (place: VenueCandidate) => isInRow(analysis, tokenAt(analysis, place.start));
  // “15.45 Båten lägger ut”: an hour of the day aboard, while the event may be ashore.
  return [
    ...found(ship, 6),
    ...found(afloat, 5).map((boat) => (inRow(boat) ? { ...boat, weight: 3 } : boat)),
  ];
}

const ship = /(?<![\p{L}/])(?:[msf]\/[sfyv]|[MSF]\/[SFYV]|HMS) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?/gu;

const afloat =
  /(?<!\p{L})(?:the (?:boat|ship|vessel|yacht) (?:holds|seats|sleeps|accommodates|casts off|sails at)|båten (?:rymmer|lägger ut|kastar loss|lägger till igen)|båten (?:rommer|legger fra kai)|båden (?:rummer|lægger fra kaj))(?!\p{L})/giu;
