import { describe, expect, it } from 'vitest';
import { type Circumstances, evaluateCondition, type FactAnswer } from '../src/judging/condition.ts';
import { lookUpLimit } from '../src/judging/limits.ts';
import type { Condition, Limit } from '../src/judging/rule.ts';
import type { FactId, Signal, Situation } from '../src/report.ts';

const LUNCH: Limit = {
  id: 'lunch',
  name: { sv: 'Lunch', en: 'Lunch' },
  unit: 'SEK',
  status: 'industry-code',
  steps: [
    { from: '2014-01-01' },
    { from: '2023-01-01', value: 350 },
    { from: '2027-01-01', value: 400, checked: '2027-01-02' },
  ],
};

function signal(fields: Partial<Signal> & Pick<Signal, 'id'>): Signal {
  return { stance: 'stated', start: 0, end: 1, quote: 'x', ...fields };
}

interface Given {
  situation?: Situation;
  signals?: Signal[];
  facts?: [FactId, FactAnswer][];
  date?: string;
}

function ask(condition: Condition, given: Given = {}) {
  const seen: Circumstances = {
    situation: given.situation ?? 'gathering',
    signals: (given.signals ?? []).map((one, index) => ({ index, signal: one })),
    facts: new Map(given.facts ?? []),
    limits: new Map([[LUNCH.id, LUNCH]]),
    date: given.date ?? '2026-03-02',
  };
  return evaluateCondition(condition, seen);
}

const travelByCompany: Condition = { any: [{ signal: 'travel', payer: 'company' }] };

describe('a signal test', () => {
  it('is false without the signal', () => {
    expect(ask(travelByCompany).truth).toBe(false);
    expect(ask(travelByCompany, { signals: [signal({ id: 'lodging', payer: 'company' })] }).truth).toBe(
      false,
    );
  });

  it.each([
    ['company', true],
    ['participant', false],
    ['unknown', 'unclear'],
  ] as const)('with the payer %s is %s', (payer, truth) => {
    expect(ask(travelByCompany, { signals: [signal({ id: 'travel', payer })] }).truth).toBe(truth);
  });

  it('takes an unknown payer where it asks for one', () => {
    const condition: Condition = { any: [{ signal: 'alcohol', payer: ['company', 'unknown'] }] };
    expect(ask(condition, { signals: [signal({ id: 'alcohol', payer: 'unknown' })] }).truth).toBe(true);
    expect(ask(condition, { signals: [signal({ id: 'alcohol' })] }).truth).toBe(true);
    expect(ask(condition, { signals: [signal({ id: 'alcohol', payer: 'participant' })] }).truth).toBe(false);
  });

  it('is unclear with an unclear stance and false with a denied one', () => {
    const by = (stance: Signal['stance']) =>
      ask(travelByCompany, { signals: [signal({ id: 'travel', payer: 'company', stance })] });
    expect(by('unclear').truth).toBe('unclear');
    expect(by('denied').truth).toBe(false);
  });

  it('may ask for a denied stance', () => {
    const condition: Condition = { any: [{ signal: 'alcohol', stance: 'denied' }] };
    expect(ask(condition, { signals: [signal({ id: 'alcohol', stance: 'denied' })] }).truth).toBe(true);
    expect(ask(condition, { signals: [signal({ id: 'alcohol', stance: 'stated' })] }).truth).toBe(false);
  });

  it('is unclear when an attribute is missing, but false when a flag is', () => {
    const nights: Condition = { any: [{ signal: 'venue', country: ['NO', 'DK'] }] };
    expect(ask(nights, { signals: [signal({ id: 'venue' })] }).truth).toBe('unclear');
    expect(ask(nights, { signals: [signal({ id: 'venue', country: 'SE' })] }).truth).toBe(false);
    const luxury: Condition = { any: [{ signal: 'venue', exclusive: true }] };
    expect(ask(luxury, { signals: [signal({ id: 'venue', kind: 'hotel' })] }).truth).toBe(false);
    expect(ask(luxury, { signals: [signal({ id: 'venue', exclusive: true })] }).truth).toBe(true);
  });

  it('asks everything of the same signal', () => {
    const condition: Condition = { any: [{ signal: 'meal', kind: 'dinner', payer: 'company' }] };
    const signals = [
      signal({ id: 'meal', kind: 'dinner', payer: 'participant' }),
      signal({ id: 'meal', kind: 'lunch', payer: 'company' }),
    ];
    expect(ask(condition, { signals }).truth).toBe(false);
  });

  it('rests on the signals that make it true, not on those that leave it open', () => {
    const signals = [signal({ id: 'travel', payer: 'unknown' }), signal({ id: 'travel', payer: 'company' })];
    expect(ask(travelByCompany, { signals })).toMatchObject({ truth: true, signals: [1] });
  });
});

describe('a limit', () => {
  const condition: Condition = { any: [{ signal: 'meal', payer: 'company', above: 'lunch' }] };
  const meal = (amount: Signal['amount'], payer: Signal['payer'] = 'company') =>
    signal({ id: 'meal', payer, ...(amount && { amount }) });

  it.each([
    [{ min: 351, max: 351, currency: 'SEK' }, true],
    [{ min: 351, max: 351, currency: 'SEK', per: 'person' }, true],
    [{ min: 200, max: 500, currency: 'SEK' }, true],
    [{ min: 400, currency: 'SEK' }, true],
    [{ min: 350, max: 350, currency: 'SEK' }, false],
    [{ min: 900, max: 900, currency: 'EUR' }, false],
    [{ min: 900, max: 900, currency: 'SEK', per: 'group' }, false],
    [undefined, false],
  ] as const)('compared with %j is %s', (amount, truth) => {
    expect(ask(condition, { signals: [meal(amount)] }).truth).toBe(truth);
  });

  it('is the one of the day, and unknown before its first value', () => {
    const signals = [meal({ min: 380, max: 380, currency: 'SEK' })];
    expect(ask(condition, { signals, date: '2020-01-01' }).truth).toBe(false);
    expect(ask(condition, { signals, date: '2026-12-31' })).toMatchObject({
      truth: true,
      limit: { value: 350, verified: false },
    });
    expect(ask(condition, { signals, date: '2027-01-01' }).truth).toBe(false);
    expect(lookUpLimit(LUNCH, '2027-01-01')).toMatchObject({ value: 400, verified: true });
    expect(lookUpLimit(LUNCH, '2010-01-01')).toBeUndefined();
  });

  it('is unclear only when the amount is above it and the payer is not known', () => {
    expect(ask(condition, { signals: [meal({ min: 900, currency: 'SEK' }, 'unknown')] }).truth).toBe(
      'unclear',
    );
    expect(ask(condition, { signals: [meal({ min: 90, currency: 'SEK' }, 'unknown')] }).truth).toBe(false);
  });
});

describe('facts and situations', () => {
  it('a fact that nobody answered does not hold', () => {
    expect(ask({ any: [{ fact: 'beside-congress' }] }).truth).toBe(false);
  });

  it('a fact brings its own evidence', () => {
    const quote = { start: 3, end: 9, quote: 'middag' };
    const facts: [FactId, FactAnswer][] = [['social-headline', { truth: true, evidence: [quote] }]];
    expect(ask({ any: [{ fact: 'social-headline' }] }, { facts })).toMatchObject({
      truth: true,
      quotes: [quote],
    });
  });

  it('a situation is one of those listed', () => {
    const condition: Condition = { all: [{ situation: ['gathering', 'unknown'] }] };
    expect(ask(condition, { situation: 'gathering' }).truth).toBe(true);
    expect(ask(condition, { situation: 'donation' }).truth).toBe(false);
  });
});

describe('all, any and none', () => {
  const fact = (truth: FactAnswer['truth']): [FactId, FactAnswer] => ['off-site', { truth, evidence: [] }];

  it('hold together', () => {
    const condition: Condition = { any: [{ signal: 'gift' }], none: [{ fact: 'off-site' }] };
    const signals = [signal({ id: 'gift' })];
    expect(ask(condition, { signals, facts: [fact(false)] }).truth).toBe(true);
    expect(ask(condition, { signals, facts: [fact('unclear')] }).truth).toBe('unclear');
    expect(ask(condition, { signals, facts: [fact(true)] }).truth).toBe(false);
    expect(ask(condition, { facts: [fact('unclear')] }).truth).toBe(false);
  });

  it('what was looked for and not found is named', () => {
    expect(ask({ none: [{ signal: 'programme' }] })).toMatchObject({
      truth: true,
      signals: [],
      lookedFor: ['programme'],
    });
  });

  it('a term may be one further condition', () => {
    const condition: Condition = {
      any: [{ signal: 'gift' }, { all: [{ signal: 'meal' }], none: [{ signal: 'alcohol' }] }],
    };
    expect(ask(condition, { signals: [signal({ id: 'meal' })] })).toMatchObject({
      truth: true,
      signals: [0],
    });
    expect(ask(condition, { signals: [signal({ id: 'meal' }), signal({ id: 'alcohol' })] }).truth).toBe(
      false,
    );
  });
});
