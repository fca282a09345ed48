import type { Signal } from '../report.ts';
import { phrasesOf } from '../signals/analysis.ts';
import type { Reading } from '../signals/reading.ts';
import { asksAsCompany } from './asks-as-company.ts';
import { signsForFirm } from './signs-for-firm.ts';
import { countTrade, sells } from './trade-words.ts';

/** A trace of trade: a name like a company's, its words, a lecture, a product, a named profession. */
export function hasTrade(reading: Reading, signals: readonly Signal[]): boolean {
  const has = (list: string) => phrasesOf(reading.analysis, list).length > 0;
  return (
    (reading.parties.side === 'company' && (has('speaker') || namesWork(reading))) ||
    countTrade(reading) > 0 ||
    (has('speaker') && has('sector-topic')) ||
    sells(reading) ||
    signsForFirm(reading) ||
    comesWithFood(reading, signals) ||
    paysJourney(reading, signals) ||
    paysForAnswers(reading, signals) ||
    signals.some(({ id }) => id === 'target-group' || id === 'procurement')
  );
}

/** A name that might be anybody's is a supplier's where it names a meeting, a lecture, a request, an illness or its legal form. */
function namesWork({ analysis }: Reading): boolean {
  return (
    analysis.legalNames.length > 0 ||
    ['situation', 'request', 'sector-topic'].some((list) => phrasesOf(analysis, list).length > 0)
  );
}

/** “Kan jag komma förbi vid tolv? Jag tar med sallader”: a stranger who asks to come to a unit and feeds it sells. */
function comesWithFood(reading: Reading, signals: readonly Signal[]): boolean {
  return (
    reading.parties.writer === 'company' &&
    asksAsCompany(reading) &&
    signals.some(({ id, payer, stance }) => id === 'meal' && payer !== 'participant' && stance === 'stated')
  );
}

/** “Flyg och hotell på oss”: no stranger but a company pays a journey and a bed. */
function paysJourney({ parties }: Reading, signals: readonly Signal[]): boolean {
  const pays = (wanted: Signal['id']) =>
    signals.some(({ id, payer, stance }) => id === wanted && payer === 'company' && stance === 'stated');
  return parties.writer === 'company' && pays('travel') && pays('lodging');
}

/** “Varje samtal ersätts med 1 500 kr”: an agency that pays for what care staff know does so for its clients. */
function paysForAnswers({ parties }: Reading, signals: readonly Signal[]): boolean {
  return (
    parties.organisers.some(({ role }) => role === 'agency') &&
    signals.some(({ id, stance, payer }) => id === 'honorarium' && payer === 'company' && stance === 'stated')
  );
}
