import { describe, expect, it } from 'vitest';
import type { SignalId } from '../src/report.ts';
import { signalsIn } from './read-signals.ts';

const to = [{ name: 'Anna Berg', address: 'anna.berg@regionvast.example' }];

/** The stance of the first signal of an id. */
function stance(id: SignalId, body: string): unknown {
  return signalsIn(body, { to }).find((each) => each.id === id)?.stance;
}

describe('an offer', () => {
  it.each([
    ['meal', 'Vi överväger att bjuda på lunch.'],
    ['meal', 'Vi hoppas kunna bjuda på fika.'],
    ['lodging', 'Om ekonomin tillåter betalar vi hotell.'],
    ['meal', 'Middagen är ännu inte beslutad.'],
    ['meal', 'Blir vi fler än tolv bjuder vi på middag.'],
    ['meal', 'We are considering a dinner afterwards.'],
    ['meal', 'Dinner remains to be confirmed.'],
  ] as const)('is left open: %s %j', (id, text) => {
    expect(stance(id, text)).toBe('unclear');
  });

  it.each([
    ['meal', 'Om du överväger att delta bjuder vi på lunch.'],
    ['meal', 'Vi hoppas att ni kommer, vi bjuder på lunch.'],
    ['meal', 'Vi bjuder på lunch. Lokalen är inte beslutad.'],
    ['meal', 'Vi blir fler än tolv till lunchen som vi bjuder på.'],
    ['honorarium', 'Ett arvode på 3 000 kr utgår.'],
  ] as const)('is stated: %s %j', (id, text) => {
    expect(stance(id, text)).toBe('stated');
  });

  it.each([
    ['meal', 'OBS! Lunchen utgår.'],
    ['lodging', 'Ja: lunch\nNej: hotell'],
    ['meal', 'Mat tillhandahålls inte.'],
  ] as const)('is denied: %s %j', (id, text) => {
    expect(stance(id, text)).toBe('denied');
  });
});
