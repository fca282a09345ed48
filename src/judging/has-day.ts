import type { Signal } from '../report.ts';

/** Whether the day of an event is told. */
export function hasDay(signals: readonly Signal[]): boolean {
  return signals.some((signal) => signal.id === 'schedule' && signal.date !== undefined);
}
