import type { Phrase } from '../text/find-phrases.ts';
import { findAlcohol } from './alcohol.ts';
import { phrasesOf } from './analysis.ts';
import { findCompanions } from './companions.ts';
import { findGifts } from './gifts.ts';
import { findJourneys } from './journeys.ts';
import { findLeisure } from './leisure.ts';
import { sentenceSpan } from './look-up.ts';
import { oneOf } from './mentions.ts';
import { withNights } from './nights.ts';
import { findPrizes } from './prizes.ts';
import { type Draft, plainDraft, type Reading } from './reading.ts';

/** Benefits beside meals: drink, journeys, stays, gifts, prizes, leisure and company for the guests. */
export function findBenefits(reading: Reading): Draft[] {
  const extensions = phrasesOf(reading.analysis, 'extension').filter((phrase) => !isInCare(reading, phrase));
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

const inCare =
  /patient|operation|operer|kirurgi|surgery|surgical|sjukhus|hospital|vårdtid|vårddygn|inlagd|inneligg|postop|avdelningen|vårdas/iu;
const guests =
  /(?:^|[^\p{L}])(?:du|ni|er|dig|you|your|deltagar\p{L}*|gäst\p{L}*|guests?|participants?|delegates?|hotell?\p{L}*|dere|deg|jer)(?!\p{L})/iu;

/** “Patienter som behöver stanna en extra natt efter operation”: nights in hospital, spoken of. */
function isInCare({ analysis }: Reading, { start }: Phrase): boolean {
  const sentence = sentenceSpan(analysis, start);
  const words = sentence
    ? analysis.text.slice(Math.max(sentence.start, start - 150), Math.min(sentence.end, start + 150))
    : '';
  return inCare.test(words) && !guests.test(words);
}
