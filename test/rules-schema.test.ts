import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../src/judging/rule.ts';
import { limitSchema, ruleSchema } from '../src/judging/rule-schema.ts';
import { loadPack } from '../src/pack.ts';

const model = loadPack().rules.find(({ id }) => id === 'travel-paid');

describe('a rule file is refused', () => {
  it.each<[string, Partial<Record<keyof Rule, unknown>>]>([
    ['with an id that is no kebab-case noun', { id: 'Travel Paid' }],
    ['with a weight that does not exist', { weight: 'forbidden' }],
    ['without an English title', { title: { sv: 'Titel' } }],
    ['with an empty advice', { advice: { sv: '   ', en: 'Ask.' } }],
    ['with a condition that asks nothing', { breach: {} }],
    ['with a condition of an unknown word', { breach: { some: [{ signal: 'meal' }] } }],
    ['with a test of two things', { breach: { any: [{ signal: 'meal', fact: 'off-site' }] } }],
    ['with three levels of conditions', { breach: { any: [{ any: [{ any: [{ signal: 'meal' }] }] }] } }],
    [
      'with both breach and cases',
      { cases: [1, 2].map(() => ({ weight: 'decision', breach: { any: [{ signal: 'gift' }] } })) },
    ],
    ['without a source', { basis: [] }],
    ['with a status that does not exist', { basis: [{ source: 'x', status: 'sure' }] }],
    ['with too few examples', { proof: [] }],
    ['with a field that nothing reads', { severity: 'high' } as Partial<Rule>],
  ])('%s', (_fault, change) => {
    expect(v.safeParse(ruleSchema, model).success).toBe(true);
    expect(v.safeParse(ruleSchema, { ...model, ...change }).success).toBe(false);
  });
});

it('a limit is refused when its steps are out of order', () => {
  const steps = [{ from: '2023-01-01', value: 1 }, { from: '2014-01-01' }];
  const limit = { id: 'x', name: { sv: 'Namn', en: 'Name' }, unit: 'SEK', status: 'law', steps };
  expect(v.safeParse(limitSchema, { ...limit, steps: [...steps].reverse() }).success).toBe(true);
  expect(v.safeParse(limitSchema, limit).success).toBe(false);
});
