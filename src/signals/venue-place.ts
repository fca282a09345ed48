import type { Signal } from '../report.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { sentenceSpan } from './look-up.ts';
import type { VenueCandidate } from './venue-candidate.ts';

/** The town and country of a venue: those of its entry, else the town named in or beside its words. */
export function placeOf(analysis: Analysis, candidate: VenueCandidate): Pick<Signal, 'place' | 'country'> {
  if (candidate.kind === 'digital') return {};
  if (candidate.name?.type === 'venue' && candidate.name.entry.country) {
    const { place, country } = candidate.name.entry;
    return { ...(place ? { place } : {}), country };
  }
  const inside = townsBetween(analysis, candidate.start, candidate.end, true);
  const found =
    inside.at(-1) ?? townsBetween(analysis, candidate.start - near, candidate.end + near, false)[0];
  return found ?? {};
}

/** How far, in characters, a town may stand from the venue that lies in it. */
const near = 60;

function townsBetween(analysis: Analysis, start: number, end: number, takesAmbiguous: boolean) {
  const places = analysis.names.flatMap((name) =>
    name.type === 'place' &&
    name.start >= start &&
    name.start <= end &&
    analysis.regionAt(name.start) === 'offer' &&
    (takesAmbiguous || !name.ambiguous)
      ? [name]
      : [],
  );
  const towns = places.filter((name) => name.entry.type !== 'country');
  return (towns.length > 0 ? towns : places).map((name) => ({
    place: analysis.text.slice(name.start, name.end),
    country: name.entry.country,
  }));
}

/** Whether words beside a venue say luxury. */
export function isExclusive(analysis: Analysis, candidate: VenueCandidate): boolean {
  if (['digital', 'workplace', 'hospital'].includes(candidate.kind)) return false;
  const sentence = sentenceSpan(analysis, candidate.start);
  return phrasesOf(analysis, 'exclusive').some(
    (phrase) =>
      phrase.start < candidate.end + 45 &&
      phrase.end > candidate.start - 45 &&
      (!sentence || (phrase.start >= sentence.start && phrase.end <= sentence.end + 60)),
  );
}
