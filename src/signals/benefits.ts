import { findAlcohol } from './alcohol.ts';
import { phrasesOf } from './analysis.ts';
import { findCompanions } from './companions.ts';
import { findGifts } from './gifts.ts';
import { findJourneys } from './journeys.ts';
import { findLeisure } from './leisure.ts';
import { oneOf } from './mentions.ts';
import { withNights } from './nights.ts';
import { findPrizes } from './prizes.ts';
import { type Draft, plainDraft, type Reading } from './reading.ts';

/** Benefits beside meals: drink, journeys, stays, gifts, prizes, leisure and company for the guests. */
export function findBenefits(reading: Reading): Draft[] {
  const extensions = phrasesOf(reading.analysis, 'extension');
  return [
    ...findAlcohol(reading),
    ...findJourneys(reading, 'travel'),
    ...findJourneys(reading, 'lodging').map((draft) => withNights(reading, draft)),
    ...findGifts(reading),
    ...findPrizes(reading),
    ...findLeisure(reading),
    ...findCompanions(reading),
    ...oneOf(extensions.map((phrase) => plainDraft(reading, phrase, 'extension'))),
  ];
}
