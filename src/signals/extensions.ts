import type { Phrase } from '../text/find-phrases.ts';
import { phrasesOf } from './analysis.ts';
import { sentenceSpan } from './look-up.ts';
import { oneOf } from './mentions.ts';
import { type Draft, plainDraft, type Reading } from './reading.ts';

/** Nights or days beyond the programme: before it, after it, or a way home that is left open. */
export function findExtensions(reading: Reading): Draft[] {
  const phrases = phrasesOf(reading.analysis, 'extension').filter((phrase) => !isInCare(reading, phrase));
  return oneOf(phrases.map((phrase) => plainDraft(reading, phrase, 'extension')));
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
