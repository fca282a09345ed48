import { describe, expect, it } from 'vitest';
import { screenedSignals } from './read-signals.ts';

describe('a part of the costs', () => {
  it.each([
    'Vi kan bara täcka en del av era utlägg för tåget.',
    'Egeninsatsen är 25 %, vi tar de övriga 75.',
    'Ni betalar 600 kr för kursen, vi skjuter till 1 400.',
    'Er klinik lägger en krona, vi lägger en krona.',
    'Hotellkostnaden ersätts till viss del av oss.',
    'We match every krona your department puts into the trip.',
    'Lindova is happy to help with your travel costs.',
  ])('is paid by the company: %s', (body) => {
    expect(screenedSignals('cost-share', body)).toHaveLength(1);
  });

  it.each([
    'En del av resan är ett besök på fabriken.',
    'En stor del av kostnaden för vården faller på kommunen.',
    'Part of the journey for these patients is rehabilitation.',
    'Resterande del av egenavgiften betalar sjukhuset.',
    'Half board in a single room is covered. Lunch is part of the fee.',
    'Vi täcker 60 % av landets kliniker med vår service.',
  ])('is something else: %s', (body) => {
    expect(screenedSignals('cost-share', body)).toEqual([]);
  });
});

describe('a room and a ticket', () => {
  it.each([
    ['lodging', 'Rum och mat står vi för.'],
    ['lodging', 'Vi har hållit 20 rum till den 3 mars, betalas vid utcheckning.'],
    ['lodging', 'Staying over? Book under code PNEU26 and settle with the front desk yourself.'],
    ['travel', 'Ni får biljetten till Umeå av oss.'],
    ['travel', 'Petrol money? Just send us the receipt.'],
  ] as const)('are meant for guests (%s): %s', (id, body) => {
    expect(screenedSignals(id, body)).toHaveLength(1);
  });

  it.each([
    ['lodging', 'Ni står för rum och kaffe, och vi ses i rummet bredvid receptionen.'],
    ['lodging', 'Lunch is provided in the meeting room, there is room for 20 people.'],
    ['travel', 'Biljetter till middagen köps separat.'],
    ['travel', 'Hur var resan? Kaffe bjuder vi på.'],
  ] as const)('are something else (%s): %s', (id, body) => {
    expect(screenedSignals(id, body)).toEqual([]);
  });

  it('are in the house that the words name', () => {
    expect(screenedSignals('lodging', 'Ni bor på Elite Plaza, två nätter, på vår bekostnad.')).toEqual([
      expect.objectContaining({ kind: 'hotel' }),
    ]);
  });
});

describe('a place that no list names', () => {
  it.each([
    ['Vi dukar upp hos Mormors Veranda från halv sju.', 'restaurant', 'Mormors Veranda'],
    ['We have the upstairs of a record shop to ourselves.', 'other', 'the upstairs of a record shop'],
    ['Taxin från Arlanda till kursgården bokar vi.', 'conference-centre', 'kursgården'],
  ])('is told by the words around it: %s', (body, kind, quote) => {
    expect(screenedSignals('venue', body)).toEqual([expect.objectContaining({ kind, quote })]);
  });

  it('is left open where it is only likely', () => {
    expect(screenedSignals('venue', 'Lokal: ej spikad ännu, troligen Hotell Ek')).toEqual([
      expect.objectContaining({ stance: 'unclear', quote: 'Hotell Ek' }),
    ]);
  });

  it.each([
    'Preparatet förvaras i kylskåp på mottagningen.',
    'Middagen avslutas med kaffe. Vi äter på Anna Holms förslag.',
    'Lördagens utflykt till Drottningholm är frivillig.',
  ])('is none: %s', (body) => {
    expect(screenedSignals('venue', body)).toEqual([]);
  });
});
