import type { Signal } from '../report.ts';

/** A pleasure, a drink, a dinner that a company gives: no errand comes with one. */
export function isTreated(signals: readonly Signal[]): boolean {
  return signals.some(
    ({ id, kind, payer, stance }) =>
      stance === 'stated' &&
      ((payer === 'company' && (id === 'leisure' || id === 'alcohol')) ||
        (id === 'meal' && payer === 'company' && festive.includes(kind ?? ''))),
  );
}

const festive = ['dinner', 'reception', 'banquet'];
