import type { FactId, Signal } from '../report.ts';
import type { FactAnswer } from './condition.ts';
import { isDigital } from './is-digital.ts';

/**
 * Whether the sender has to be asked who pays travel and lodging: a journey or a night is offered without a payer, or
 * the event lasts several days or is abroad and the text says nothing of either. What is denied is told.
 */
export function asksForTravel(signals: readonly Signal[], facts: ReadonlyMap<FactId, FactAnswer>): boolean {
  const journeys = signals.filter(({ id }) => id === 'travel' || id === 'lodging');
  if (journeys.some((signal) => signal.stance !== 'denied' && isPayerOpen(signal)))
    return !sharesCosts(signals);
  if (journeys.length > 0 || isDigital(signals)) return false;
  return facts.get('several-days')?.truth === true || facts.get('event-abroad')?.truth === true;
}

function isPayerOpen(signal: Signal): boolean {
  return signal.payer === undefined || signal.payer === 'unknown';
}

function sharesCosts(signals: readonly Signal[]): boolean {
  return signals.some((signal) => signal.id === 'cost-share' && signal.stance === 'stated');
}
