import type { Phrase } from '../text/find-phrases.ts';
import { phrasesOf } from './analysis.ts';
import { startingWithin } from './look-up.ts';
import type { Reading } from './reading.ts';

/** “En taxi som plockar upp dig”, “hämtning vid Arlanda: chauffören väntar”: what the vehicle or its driver does is no second journey. */
export function isOfRide({ analysis }: Reading, { kind, start, end }: Phrase): boolean {
  const before = startingWithin(phrasesOf(analysis, 'travel'), start - nearRide, start);
  if (/^(?:chauffören|föraren|driver|the driver)/iu.test(analysis.text.slice(start, end)))
    return before.some((ride) => ride.kind === 'transfer');
  if (kind !== 'transfer') return false;
  return before.some(
    (ride) =>
      ride.kind !== 'transfer' &&
      ride.kind !== 'unspecified' &&
      /^\s(?:\p{L}+\s)?(?:som|that|which|to|der)\s(?:\p{L}+\s)?$/iu.test(
        analysis.text.slice(ride.end, start),
      ),
  );
}

/** How far, in characters, before what a vehicle does the vehicle may be named. */
const nearRide = 40;
