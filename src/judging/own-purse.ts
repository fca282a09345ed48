import forms from '../../rules/names/legal-forms.json';
import { domainOf } from '../mail/domain-of.ts';
import { fitsAny } from '../signals/names/word-pattern.ts';
import { plainWord } from '../signals/parties/plain-word.ts';
import type { Reading } from '../signals/reading.ts';
import { distinctWords } from './distinct-words.ts';
import { countTrade } from './trade-words.ts';

/** From this many different words on, a mail sells to its readers' own purse. */
const enough = 2;

/** Savings, cars, journeys, meals and training of one's own: who sells these to care staff sells nothing to health care. */
export function sellsToPurse(reading: Reading): boolean {
  const purse = distinctWords(reading.analysis, 'own-purse').size;
  const trade = countTrade(reading) + (isOfCareTrade(reading) ? enough : 0);
  return purse > 0 && purse + (isShop(reading) ? 1 : 0) >= enough && purse > trade;
}

/** “Bistro Kvarteret”, “Grand Hotell Vänerlund”: a name that tells what is sold. */
function isShop({ analysis, parties }: Reading): boolean {
  if (parties.owner.type !== 'unknown') return false;
  const { name = '', address = '' } = analysis.forwardedFrom ?? analysis.message.from ?? {};
  const label = domainOf(address).split('.').at(-2) ?? '';
  return [...name.split(/[\s,]+/), label].some((word) => fitsAny(plainWord(word), forms.consumer));
}

/** “Sonara Imaging Sverige AB”: a firm of health care's own trades that signs with its full name sells nothing to staff. */
function isOfCareTrade({ analysis, parties }: Reading): boolean {
  return parties.organisers.some(
    ({ name, role, sector }) =>
      role === 'host' &&
      careTrades.has(sector ?? '') &&
      analysis.legalNames.some((legal) => legal.name === name),
  );
}

const careTrades: ReadonlySet<string> = new Set(['medtech', 'pharma', 'labtech']);
