import { expect, it } from 'vitest';
import { asPageOrder } from '../extension/page-order.ts';

const turn = '1b9c';

it.each([
  { type: 'shape', turn, shape: 'handle' },
  { type: 'reveal', turn },
  { type: 'are-you-there', turn },
  { type: 'describe', turn },
  { type: 'mark', turn, spans: [{ start: 0, end: 4 }] },
  { type: 'mark', turn, spans: [{ start: 0, end: 4 }], number: 3 },
])('%o is an order', (order) => expect(asPageOrder(order)).toEqual(order));

it.each([
  undefined,
  null,
  'reveal',
  [],
  {},
  { type: 'reveal' },
  { type: 'reveal', turn: '' },
  { type: 'reveal', turn: 'x'.repeat(65) },
  { type: 'reveal', turn: 7 },
  { type: 'reveal', turn, more: 1 },
  { type: 'click', turn },
  { type: 'shape', turn, shape: 'wide' },
  { type: 'shape', turn },
  { type: 'mark', turn, spans: [{ start: -1, end: 4 }] },
  { type: 'mark', turn, spans: [{ start: 0.5, end: 4 }] },
  { type: 'mark', turn, spans: [{ start: 0, end: 4, more: 1 }] },
  { type: 'mark', turn, spans: Array.from({ length: 501 }, () => ({ start: 0, end: 1 })) },
  { type: 'mark', turn, spans: '0-4' },
  { type: 'mark', turn, spans: [{ start: 0, end: 4 }], number: 0 },
  { type: 'mark', turn, spans: [{ start: 0, end: 4 }], number: '<b>3' },
])('%o is none', (value) => expect(asPageOrder(value)).toBeUndefined());
