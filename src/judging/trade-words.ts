import { phrasesOf } from '../signals/analysis.ts';
import type { Reading } from '../signals/reading.ts';
import { distinctWords } from './distinct-words.ts';

/** From this many words of its trade on, a sender whom nobody knows is a company of that trade. */
export const manyTradeWords = 3;

/** How many different words of health care’s trades a message uses. */
export function countTrade({ analysis }: Reading): number {
  return distinctWords(analysis, 'sector').size;
}

const sold = ['product-information', 'service-information', 'market-survey', 'advisory-board'];

/** Whether a product, a service, a survey or a board is spoken of. */
export function sells({ analysis }: Reading): boolean {
  return phrasesOf(analysis, 'situation').some((phrase) => sold.includes(phrase.kind ?? ''));
}

const asked = ['market-survey', 'advisory-board', 'clinical-trial', 'risk-minimisation'];

/** Requests in the subject line that only companies make, or agencies for them. */
export function asksInSubject({ analysis }: Reading): boolean {
  return [...phrasesOf(analysis, 'situation'), ...phrasesOf(analysis, 'request')].some(
    (phrase) => phrase.start < analysis.wording.subject.end && asked.includes(phrase.kind ?? ''),
  );
}

const offered = ['donation', 'reference-visit', 'study-visit', 'development-project', 'product-information'];

/** What a company of the trade offers a unit, in the subject line. */
export function offersInSubject({ analysis }: Reading): boolean {
  return phrasesOf(analysis, 'situation').some(
    (phrase) => phrase.start < analysis.wording.subject.end && offered.includes(phrase.kind ?? ''),
  );
}
