import { describe, expect, test } from 'vitest';
import type { Span } from '../src/mail/message.ts';
import { findClocks } from '../src/text/values/clocks.ts';
import { findDates } from '../src/text/values/dates.ts';
import { findDurations } from '../src/text/values/durations.ts';
import { findMoney } from '../src/text/values/money.ts';
import { fc } from './properties.ts';

const finders: readonly (readonly [string, (text: string) => readonly Span[]])[] = [
  ['money', (text) => findMoney(text)],
  ['dates', (text) => findDates(text, { today: '2026-02-24' })],
  ['clocks', findClocks],
  ['durations', findDurations],
];

const pieces = [
  ...[
    '1',
    '12',
    '30',
    '2026',
    '000',
    '500',
    '½',
    'tre',
    'hundra',
    'tusen',
    'en',
    'halv',
    'kvart',
    'över',
    'sju',
  ],
  ...[
    'kr',
    'SEK',
    '€',
    ':-',
    ',-',
    'tkr',
    'max',
    'ca',
    'från',
    'mellan',
    'exkl',
    'moms',
    'per',
    'person',
    'natt',
  ],
  ...[
    'mars',
    'May',
    'torsdag',
    'den',
    'vecka',
    'v',
    'nästa',
    'första',
    'i',
    'morgon',
    'kl',
    'pm',
    'noon',
    'tid',
  ],
  ...[
    'min',
    'timme',
    'hour',
    'och',
    'till',
    'to',
    '-',
    '–',
    '/',
    '.',
    ',',
    ':',
    '(',
    ')',
    "'",
    '’',
    '%',
    '\u0096',
  ],
  ...['\n', '\t', ' ', 'İ', '👩‍⚕️', '\ud800'],
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('', ' ')), { maxLength: 30 })
    .map((parts) => parts.flat().join('')),
);

describe.each(finders)('%s', (_, find) => {
  test('lie inside any text, in order, without overlap, and come out the same again', () => {
    fc.assert(
      fc.property(text, (wording) => {
        const matches = find(wording);
        let end = 0;
        for (const match of matches) {
          expect(match.start).toBeGreaterThanOrEqual(end);
          expect(match.end).toBeGreaterThan(match.start);
          end = match.end;
        }
        expect(end).toBeLessThanOrEqual(wording.length);
        expect(find(wording)).toEqual(matches);
      }),
      { numRuns: 1500 },
    );
  });
});

test('the values that are read can be used as they are', () => {
  fc.assert(
    fc.property(text, (wording) => {
      for (const { amount } of findMoney(wording)) {
        const bounds = [amount.min, amount.max].filter((bound) => bound !== undefined);
        expect(bounds.length).toBeGreaterThan(0);
        for (const bound of bounds) expect(Number.isFinite(bound) && bound >= 0).toBe(true);
        expect((amount.min ?? 0) <= (amount.max ?? Number.POSITIVE_INFINITY)).toBe(true);
      }
      for (const { date, endDate } of findDates(wording, { today: '2026-02-24' })) {
        expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
        if (endDate) expect(endDate > date).toBe(true);
      }
      for (const { from, to } of findClocks(wording)) {
        expect(from).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
        if (to) expect(to).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
      }
      for (const { minutes } of findDurations(wording))
        expect(Number.isInteger(minutes) && minutes >= 0).toBe(true);
    }),
    { numRuns: 1500 },
  );
});

describe('long repetitions are read to the end', () => {
  test.each([
    '5',
    'kr ',
    '2 000 ',
    'max ',
    '1-',
    '1, ',
    'den ',
    'kl ',
    '12.30-',
    'halv ',
    'tre tusen ',
    '(1:-) ',
    'en timme och ',
  ])('%j', (unit) => {
    const long = unit.repeat(20_000);
    for (const [, find] of finders) expect(find(long).length).toBeLessThanOrEqual(long.length);
  });

  test('and give each of their values', () => {
    expect(findMoney('5 kr, '.repeat(10_000))).toHaveLength(10_000);
    expect(findDates('19 mars 2026. '.repeat(5000), { today: '2026-02-24' })).toHaveLength(5000);
    expect(findClocks('kl 17.30, '.repeat(5000))).toHaveLength(5000);
    expect(findDurations('45 min; '.repeat(5000))).toHaveLength(5000);
  });
});
