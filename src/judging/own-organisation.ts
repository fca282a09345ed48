import { domainOf } from '../mail/domain-of.ts';
import type { Reading } from '../signals/reading.ts';
import { countTrade, manyTradeWords } from './trade-words.ts';

/** Whether the sender writes from the reader's own organisation. */
export function isOwnOrganisation(reading: Reading): boolean {
  const { from, to } = reading.analysis.message;
  if (reading.parties.owner.internal) return reading.parties.side !== 'company';
  if (reading.analysis.forwardedFrom) return false;
  if (!from) return true;
  const domain = domainOf(from.address);
  if (domain === '' || reading.parties.side === 'company') return reading.parties.side !== 'company';
  if (reading.parties.owner.type === 'unknown' && countTrade(reading) >= manyTradeWords) return false;
  const others = to.map((person) => domainOf(person.address)).filter((other) => other !== '');
  if (others.length > 0) return others.every((other) => other === domain);
  return reading.parties.owner.type === 'care';
}
