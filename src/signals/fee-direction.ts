import type { Phrase } from '../text/find-phrases.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { phrasesWithin, sentenceSpan } from './look-up.ts';

const bareFee = /^(?:(?:the|a|your|fixed|flat)\s)?(?:fees?|avgift(?:en)?|honorar(?:et)?)$/iu;
const toReader =
  /(?:paid|payable|transferred|remitted|goes|go|due)\s(?:\p{L}+\s){0,4}?to\s(?:you|your|the (?:speaker|expert|adviser|advisor|doctor|physician))(?!\p{L})|upon (?:receipt of )?(?:an? |your )?invoice|against (?:an? |your )invoice|(?:invoice|bill) us|(?:paid|covered|offered) by (?:us|our company)|(?:we|us)\s(?:will\s|can\s|would\s)?(?:pay|offer|propose|remunerate)|for (?:your|the) (?:work|time|lecture|talk|presentation|contribution|participation as|assignment|review|advice|preparation|input|expertise)|before tax|per hour of (?:work|preparation)|incl(?:uding|\.)? preparation|vi betalar|utbetalas|mot faktura|fakturera oss|till dig|för (?:ditt|din|uppdraget|arbetet|föreläsningen)/iu;
const toTakePart =
  /regist|particip|attend|delegat|enrol|tuition|admission|entrance|early.bird|book (?:your )?(?:a )?place|sign up|anmäl|delta|kurs|course|ticket|non.?members?|excl(?:uding|\.)? (?:vat|moms)|incl(?:uding|\.)? (?:lunch|coffee|materials?)|per (?:person|participant|delegate)|faktureras/iu;

/** How far, in characters, before and after a word for a fee the words may stand that tell who gets it. */
const near = 110;

/** “Fee 9,000 SEK” to a speaker, an adviser: money that goes to the reader for work, not the reader's for taking part. */
export function isFeeForWork(analysis: Analysis, phrase: Phrase): boolean {
  const { text } = analysis;
  if (phrase.kind !== 'fee' || !bareFee.test(text.slice(phrase.start, phrase.end))) return false;
  const sentence = sentenceSpan(analysis, phrase.start);
  if (!sentence) return false;
  const words = text.slice(
    Math.max(sentence.start, phrase.start - near),
    Math.min(sentence.end, phrase.end + near),
  );
  if (toTakePart.test(words)) return false;
  return toReader.test(words) || asksForWork(analysis);
}

const works = ['advisory-board', 'assignment', 'market-survey'];

/** The mail asks its reader to speak, to advise or to answer. */
function asksForWork(analysis: Analysis): boolean {
  const { subject, body } = analysis.wording;
  const opening = body.start + longestOpening;
  return ['situation', 'request'].some((list) =>
    phrasesWithin(analysis, list, subject.start, opening).some(({ kind }) => works.includes(kind ?? '')),
  );
}

const longestOpening = 700;

/** The words for a fee of a mail that tell pay for work. */
export function feesForWork(analysis: Analysis): Phrase[] {
  return phrasesOf(analysis, 'participation-fee').filter((phrase) => isFeeForWork(analysis, phrase));
}
