import { describe, expect, it } from 'vitest';
import type { Message } from '../src/mail/message.ts';
import type { Signal, SignalId } from '../src/report.ts';
import { analyse } from '../src/signals/analysis.ts';
import { buildEngine } from '../src/signals/engine.ts';
import { findSignals } from '../src/signals/find-signals.ts';
import { readContext } from '../src/signals/reading.ts';

const engine = buildEngine({ tagger: false });

function read(id: SignalId, body: string): readonly Signal[] {
  const from = { name: 'Eva Ek, Lindova Pharma AB', address: 'eva.ek@lindova.example' };
  const message: Message = { subject: 'Inbjudan', from, to: [], cc: [], body, attachments: [] };
  return findSignals(readContext(analyse(message, engine, '2026-03-02'), engine)).filter(
    (one) => one.id === id,
  );
}

function meals(body: string): [string, string | undefined][] {
  return read('meal', body).map(({ quote, kind }) => [quote, kind]);
}

describe('meals of one sitting', () => {
  it('show the mention that names them, not the one that points back', () => {
    const text = '19.15 Middag, två rätter\n20.30 Slut\n\nMeddela om du inte kan delta i middagen.';
    expect(meals(text)).toEqual([['Middag', 'dinner']]);
  });

  it('show what a heading announces', () => {
    expect(meals('TILLVAL: MIDDAG\nStanna kvar och ät tvårättersmiddag.')).toEqual([
      ['tvårättersmiddag', 'dinner'],
    ]);
  });

  it('are no light meal because of one that was complained about', () => {
    const text = 'We bring lunch for everybody this time since someone complained about the wraps.';
    expect(meals(text)).toEqual([['lunch', 'lunch']]);
  });
});

describe('dinners of several evenings', () => {
  const agenda =
    'Tuesday 23 June: arrival, fondue evening.\nWednesday 24 June: lunch, then dinner at the lake.';

  it('are offers of their own', () => {
    expect(meals(agenda).filter(([, kind]) => kind === 'dinner')).toHaveLength(2);
  });

  it('while lunches of a course are one', () => {
    expect(meals('Mon 4 May: 12.00 lunch\nTue 5 May: 12.00 lunch')).toEqual([['lunch', 'lunch']]);
  });

  it('and what is said of dinner elsewhere is no third', () => {
    const text = `${agenda}\n\nTell us about allergies and we sort out dinner.`;
    expect(meals(text).filter(([, kind]) => kind === 'dinner')).toHaveLength(2);
  });
});

describe('a dish', () => {
  it.each([
    ['Vi ses 12.00–13.00. Vi bjuder på sushi.', 'lunch'],
    ['Vi ses 15.00–16.00. Vi bjuder på pizza.', 'light'],
  ])('takes its kind from the hour: %s', (text, kind) => {
    expect(read('meal', text)).toEqual([expect.objectContaining({ kind })]);
  });
});

describe('coffee', () => {
  it.each([
    'It was nice to meet you in the coffee queue.',
    'Mingle in the coffee room afterwards.',
    'Ta med din kaffekopp.',
  ])('is none: %s', (text) => {
    expect(read('meal', text).filter(({ kind }) => kind === 'coffee')).toEqual([]);
  });
});

describe('drink and pleasure', () => {
  it.each([
    ['alcohol', 'På kvällen blir det provning av lokala öl.', 'tasting'],
    ['alcohol', 'Vi står för första rundan.', 'unspecified'],
    ['leisure', 'Kl 14.30 shotgunstart, 18 hål slaggolf.', 'sport'],
    ['leisure', '17.30 Kanalrundfart for hele holdet', 'sightseeing'],
    ['leisure', 'After dinner there is a fado performance.', 'culture'],
  ] as const)('%s: %s', (id, text, kind) => {
    expect(read(id, text)).toContainEqual(expect.objectContaining({ kind }));
  });

  it.each([
    ['leisure', 'Kl. 10.20 Rundvisning: vask, tørring, rent lager'],
    ['leisure', 'Answer the quiz and win a pair of headphones.'],
    ['alcohol', 'Dosen ges i första omgången.'],
  ] as const)('no %s: %s', (id, text) => {
    expect(read(id, text)).toEqual([]);
  });
});
