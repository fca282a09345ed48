import type { Span } from '../mail/message.ts';
import type { Analysis } from './analysis.ts';
import { hotelChain } from './hotel-chain.ts';
import { phrasesWithin, startingWithin } from './look-up.ts';
import type { NameMatch } from './names/name-match.ts';

/** A stretch of words that may be where the event is held. */
export interface VenueCandidate extends Span {
  readonly kind: string;
  /** How surely the words around say so: ten for a label, two for a mere mention. */
  readonly weight: number;
  readonly name: NameMatch | undefined;
}

/** A candidate with the kind that its words or its name tell. */
export function venueCandidate(analysis: Analysis, { start, end }: Span, weight: number): VenueCandidate {
  return {
    start,
    end,
    weight,
    kind: kindWithin(analysis, start, end),
    name: nameWithin(analysis, start, end),
  };
}

/** Kinds of venue that lure by themselves, the most telling first: a spa hotel is a spa. */
export const luring = [
  'fine-dining',
  'spa',
  'golf',
  'ski',
  'castle',
  'cruise',
  'resort',
  'arena',
  'entertainment',
];

/** All kinds of venue, the most telling first. */
export const strongest = [
  ...luring,
  'workplace',
  'hospital',
  'restaurant',
  'hotel',
  'conference-centre',
  'digital',
];

function kindWithin(analysis: Analysis, start: number, end: number): string {
  const words = phrasesWithin(analysis, 'venue', start, end);
  const name = nameWithin(analysis, start, end);
  const told = words.map((phrase) => phrase.kind);
  const isWork =
    told.some((kind) => kind === 'workplace' || kind === 'hospital') ||
    school.test(analysis.text.slice(start, end));
  const kinds =
    name?.type === 'venue' && !(isWork && isTownItself(analysis, name)) ? [...told, name.entry.kind] : told;
  const kind = strongest.find((each) => kinds.includes(each));
  return kind ?? (hotelChain.test(analysis.text.slice(start, end)) ? 'hotel' : 'other');
}

const school = /institution|institut(?:e|et)?(?!\p{L})|universit|högskol|høyskole|laborator/iu;

/** “Åre”, “Båstad”: a town that is known for its pleasures; its health centre is not. */
export function isTownItself(analysis: Analysis, { start, end }: Span): boolean {
  if (/^\p{Lu}\p{Ll}+$/u.test(analysis.text.slice(start, end))) return true;
  return startingWithin(analysis.names, start, start + 1).some(
    (name) => name.type === 'place' && name.end >= end,
  );
}

/** The known venue that a stretch of words names. */
export function nameWithin(analysis: Analysis, start: number, end: number): NameMatch | undefined {
  return startingWithin(analysis.names, start, end).find(
    (name) => name.type === 'venue' && !name.ambiguous && name.end <= end,
  );
}
