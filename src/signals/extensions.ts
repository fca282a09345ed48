import type { Phrase } from '../text/find-phrases.ts';
import { phrasesOf } from './analysis.ts';
import { sentenceSpan } from './look-up.ts';
import { oneOf } from './mentions.ts';
import { type Draft, plainDraft, type Reading } from './reading.ts';

/** Nights or days beyond the programme: before it, after it, or a way home that is left open. */
export function findExtensions(reading: Reading): Draft[] {
  const phrases = phrasesOf(reading.analysis, 'extension').filter(
    (phrase) => !isInCare(reading, phrase) && !isAtTable(reading, phrase),
  );
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

/** “Stanna kvar på mässans mingel tisdag”, “stay on for a drink on Friday”: longer in the evening, not on the journey. */
function isAtTable({ analysis }: Reading, { start, end }: Phrase): boolean {
  return atTable.test(analysis.text.slice(start, end + nearTable));
}

const nearTable = 20;
const atTable =
  /^(?:\p{L}+\s){1,3}?(?:på|vid|till|under|för|for|at|over)\s(?:(?:the|a|an|en|ett|lite|vår|our)\s|\p{L}+s\s)?(?:\p{L}*(?:mingel|minglet|lunch|lunchen|middag|middagen|fika|fikat|frågestund|frågestunden|buffé|buffén|korv|snack|snacket|reception)|drinks?|questions|diskussion\p{L}*|quiz\p{L}*)(?!\p{L})/iu;
