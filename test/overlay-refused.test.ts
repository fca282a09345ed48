import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readOverlay } from '../src/judging/read-overlay.ts';
import { scanJson } from '../src/judging/scan-json.ts';
import { signalWords } from '../src/judging/vocabulary.ts';
import { loadPack } from '../src/pack.ts';
import { fc } from './properties.ts';
import { both, change, head, refusedOverlays } from './refused-overlays.ts';
import { signalKinds, signalsWithoutKind } from './report-schema.ts';

const pack = loadPack();
describe('an overlay is refused', () => {
  it.each(refusedOverlays)('for %s', (_fault, overlay, place, sv, en) => {
    const result = readOverlay(typeof overlay === 'string' ? overlay : JSON.stringify(overlay), pack);
    if (!('errors' in result)) expect.unreachable('it was taken');
    const told = result.errors.find((error) => error.place === place);
    expect(told, JSON.stringify(result.errors)).toBeDefined();
    expect(told?.message.sv).toContain(sv);
    expect(told?.message.en).toContain(en);
    for (const { message } of result.errors) {
      for (const text of [message.sv, message.en]) {
        expect(text).toMatch(/^[\p{L}\p{N}”“"].*[.?]$/u);
        expect(text).not.toMatch(/undefined|\[object|bryter mot|godkän[dt]|förbju/i);
      }
    }
  });

  it('in few words and without signs that a terminal obeys, however long and odd the names are', () => {
    const odd = `\u001b[2J${'x'.repeat(5000)}\u202e`;
    const result = readOverlay(JSON.stringify({ ...head, [odd]: 1, rules: { [odd]: { off: true } } }), pack);
    const text = JSON.stringify(result);
    expect(result).toHaveProperty('errors');
    expect(text.length).toBeLessThan(2000);
    expect(text).not.toMatch(/\\u001b|\u202e/);
    const spoofed = change('travel-paid', { text: both('Fråga din chef.\u202e') });
    expect(readOverlay(JSON.stringify(spoofed), pack)).toMatchObject({
      errors: [{ place: 'rules → travel-paid → text → sv' }, { place: 'rules → travel-paid → text → en' }],
    });
  });

  it('with ten errors at most, and how many more there are', () => {
    const rules = Object.fromEntries(Array.from({ length: 14 }, (_, at) => [`rule-${at}`, { off: true }]));
    const result = readOverlay(JSON.stringify({ ...head, rules }), pack);
    if (!('errors' in result)) expect.unreachable('it was taken');
    expect(result.errors).toHaveLength(10);
    expect(result.more).toBe(4);
  });

  it('whole, when one thing in it is wrong', () => {
    const good = JSON.parse(readFileSync('test/overlays/region-x.json', 'utf8'));
    expect(readOverlay(JSON.stringify(good), pack)).toHaveProperty('overlay');
    good.limits['meal-lunch-se'].value = -1;
    expect(readOverlay(JSON.stringify(good), pack)).not.toHaveProperty('overlay');
  });

  it('without a trace in the pack or in any object', () => {
    const before = JSON.stringify([...pack.sources, ...pack.limits, pack.rules]);
    for (const [, overlay] of refusedOverlays)
      readOverlay(typeof overlay === 'string' ? overlay : JSON.stringify(overlay), pack);
    expect(JSON.stringify([...pack.sources, ...pack.limits, pack.rules])).toBe(before);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect({}).not.toHaveProperty('off');
  });
});

describe('whatever stands in a file', () => {
  it('never throws, and any JSON gives an overlay or errors', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const result = readOverlay(text, pack);
        expect('overlay' in result || result.errors.length > 0).toBe(true);
      }),
    );
  });

  it('never throws where the shape is nearly right', () => {
    const keys = fc.constantFrom(
      'overlay',
      'name',
      'rules',
      'limits',
      'ownRules',
      'companies',
      'any',
      'signal',
      'breach',
      'cases',
      'sv',
    );
    const { node } = fc.letrec<{ node: unknown }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 5 },
        fc.jsonValue({ maxDepth: 1 }),
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(keys, tie('node'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(keys, node), (given) => {
        const result = readOverlay(JSON.stringify({ ...head, ...given }), pack);
        expect('overlay' in result || result.errors.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('is JSON for the scanner exactly where it is for everybody else', () => {
    const spoilt = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', '}', '"', '\\', '0', ' ', '\t', '\u0001', '\u00a0', 'e', '-'),
      )
      .map(([text, at, sign]) => {
        const cut = at % (text.length + 1);
        return text.slice(0, cut) + sign + text.slice(cut + (at % 2));
      });
    fc.assert(
      fc.property(fc.oneof(fc.json(), spoilt), (text) => {
        const faults = scanJson(text, 1000).filter(({ message }) => /JSON/.test(message.sv));
        expect(faults.length === 0, text).toBe(isJson(text));
      }),
      { numRuns: 3000 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

it('a condition can name the signals and kinds that a report can hold, and no others', () => {
  const kinds = Object.entries(signalWords).map(([id, words]) => [id, words.kinds]);
  expect(Object.fromEntries(kinds)).toEqual({
    ...Object.fromEntries(signalsWithoutKind.map((id) => [id, []])),
    ...signalKinds,
  });
});
