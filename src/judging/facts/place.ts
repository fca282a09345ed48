import type { Signal } from '../../report.ts';
import type { Fact } from '../tell-facts.ts';
import type { Truth } from '../truth.ts';

/** The event is held outside Sweden. */
export const eventAbroad: Fact = (given) => {
  const venues = given.signals.filter((signal) => signal.id === 'venue');
  const abroad = venues.filter(
    (signal) => signal.country !== undefined && signal.country !== 'SE' && signal.stance !== 'denied',
  );
  if (abroad.length > 0) return { truth: anyStated(abroad), evidence: abroad };
  if (
    venues.some(
      (signal) => signal.country === 'SE' || ['digital', 'workplace', 'hospital'].includes(signal.kind ?? ''),
    )
  ) {
    return { truth: false, evidence: [] };
  }
  const { analysis } = given.reading;
  const places = analysis.names.filter(
    (name) => name.type === 'place' && !name.ambiguous && analysis.regionAt(name.start) === 'offer',
  );
  const [first] = places;
  const isForeign =
    first?.type === 'place' && first.entry.country !== 'SE' && first.preposition !== undefined;
  if (!isForeign) return { truth: false, evidence: [] };
  return {
    truth: true,
    evidence: [{ start: first.start, end: first.end, quote: analysis.text.slice(first.start, first.end) }],
  };
};

/** A week by its number, where the day within it is still open: “20 minuter vecka 42”. */
const week = /^(?:\p{L}+\s)?(?:v|vecka|veckan|veckorna|week|weeks|uke|uge)\b/iu;

/** The event runs over more than one day. */
export const severalDays: Fact = (given) => {
  const long = given.signals.filter(
    (signal) =>
      signal.id === 'schedule' &&
      signal.endDate !== undefined &&
      signal.endDate > (signal.date ?? '') &&
      !week.test(signal.quote),
  );
  return { truth: long.length > 0, evidence: long };
};

const away = [
  'conference-centre',
  'hotel',
  'restaurant',
  'fine-dining',
  'resort',
  'castle',
  'spa',
  'golf',
  'ski',
  'cruise',
  'arena',
  'entertainment',
];

/** The event is held away from the workplace, or takes several days. */
export const offSite: Fact = (given) => {
  const venues = given.signals.filter(
    (signal) => signal.id === 'venue' && away.includes(signal.kind ?? '') && signal.stance !== 'denied',
  );
  const long = severalDays(given).evidence;
  const evidence = [...venues, ...long];
  return { truth: long.length > 0 || anyStated(venues), evidence };
};

/** Places that are only thought of leave the answer open. */
function anyStated(signals: readonly Signal[]): Truth {
  if (signals.length === 0) return false;
  return signals.some((signal) => signal.stance === 'stated') ? true : 'unclear';
}
