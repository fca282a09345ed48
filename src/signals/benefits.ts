import { findAlcohol } from './alcohol.ts';
import { findCompanions } from './companions.ts';
import { findExtensions } from './extensions.ts';
import { findGifts } from './gifts.ts';
import { findJourneys } from './journeys.ts';
import { findLeisure } from './leisure.ts';
import { withNights } from './nights.ts';
import { findPrizes } from './prizes.ts';
import type { Draft, Reading } from './reading.ts';

/** Benefits beside meals: drink, journeys, stays, gifts, prizes, leisure and company for the guests. */
export function findBenefits(reading: Reading): Draft[] {
  return [
    ...findAlcohol(reading),
    ...findJourneys(reading, 'travel'),
    ...findJourneys(reading, 'lodging').map((draft) => withNights(reading, draft)),
    ...findGifts(reading),
    ...findPrizes(reading),
    ...findLeisure(reading),
    ...findCompanions(reading),
    ...findExtensions(reading),
  ];
}
