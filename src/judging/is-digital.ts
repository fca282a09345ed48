import type { Signal } from '../report.ts';

/** Whether the message names where the event is held, and every place it names is digital. */
export function isDigital(signals: readonly Signal[]): boolean {
  const venues = signals.filter((signal) => signal.id === 'venue');
  return venues.length > 0 && venues.every((venue) => venue.kind === 'digital');
}
