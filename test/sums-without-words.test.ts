import { describe, expect, it } from 'vitest';
import type { Amount, Signal, SignalId } from '../src/report.ts';
import { analyse } from '../src/signals/analysis.ts';
import { buildEngine } from '../src/signals/engine.ts';
import { findSignals } from '../src/signals/find-signals.ts';
import { readContext } from '../src/signals/reading.ts';

const engine = buildEngine({ tagger: false });

function read(id: SignalId, body: string): readonly Signal[] {
  const from = { name: 'Eva Ek, Lindova Pharma AB', address: 'eva.ek@lindova.example' };
  const message = { subject: 'Inbjudan', from, to: [], cc: [], body, attachments: [] };
  return findSignals(readContext(analyse(message, engine, '2026-03-02'), engine)).filter(
    (signal) => signal.id === id,
  );
}

const kronor = (sum: number, more: Partial<Amount> = {}) => ({
  min: sum,
  max: sum,
  currency: 'SEK',
  ...more,
});

describe('a fee', () => {
  it.each([
    ['Kursen i Luleå kostar 8 400 per deltagare.', kronor(8400, { per: 'person' })],
    ['Kursen brukar kosta 6 500 men den bjuder jag på.', kronor(6500)],
    ['Registrering: 950 kr.', kronor(950)],
    ['Vi äter lamm. 250 kr per skalle till mig, i det ingår mat.', kronor(250, { per: 'person' })],
  ])('is told by its sum: %j', (text, amount) => {
    expect(read('participation-fee', text)).toEqual([expect.objectContaining({ kind: 'priced', amount })]);
  });

  it.each([
    'Pumpen kostar 8 400 per styck.',
    'Middagen kostar 425 kr.',
    'Lunch 118 kr per person.',
    'Kursen kostar 20 min.',
    'No fee is paid to accompanying persons.',
  ])('is no price of something else: %j', (text) => {
    expect(read('participation-fee', text)).toEqual([]);
  });
});

describe('pay', () => {
  it.each([
    ['Arvode 15 000 per kväll.', kronor(15000)],
    ['Ersättning 2 500 per timme.', kronor(2500, { per: 'hour' })],
  ])('has its sum without a currency: %j', (text, amount) => {
    expect(read('honorarium', text)).toEqual([expect.objectContaining({ amount })]);
  });

  it.each(['Arvode enligt avtal 2026.', 'Arvode 30 min.', 'Arvode 20 % av priset.'])(
    'has none where the number is another: %j',
    (text) => {
      for (const signal of read('honorarium', text)) expect(signal.amount).toBeUndefined();
    },
  );

  it.each([
    [
      'We pay EUR 900 for the talk. Are you ok with that? You may invoice us through your own company.',
      'own-company',
    ],
    ['Vi betalar 9 000 kr i arvode. Fakturera från ditt bolag.', 'own-company'],
    ['Honoraret på NOK 18 000 betales rett til deg.', 'person'],
  ])('goes to the person: %j', (text, paidTo) => {
    expect(read('honorarium', text)).toEqual([expect.objectContaining({ paidTo })]);
  });
});

describe('a gift', () => {
  it.each([
    ['Varje deltagare får en julkorg (värde ca 600 kr).', { ...kronor(600), approximate: true }],
    ['A hamper worth EUR 60 for each of you.', { min: 60, max: 60, currency: 'EUR' }],
  ])('has its worth: %j', (text, amount) => {
    expect(read('gift', text)).toEqual([expect.objectContaining({ amount })]);
  });

  it.each([
    ['Jag har med mig ett gäng pennor.', 1],
    ['Insulinpennor delas ut till patienter.', 0],
  ])('%j: %i', (text, count) => {
    expect(read('gift', text)).toHaveLength(count);
  });
});

describe('a prize', () => {
  it('is handed out at a company’s game, each with its sum', () => {
    expect(read('prize', '13.00 Golf\n17.00 Prisutdelning')).toHaveLength(1);
    const sums = read(
      'prize',
      'Vi delar ut 25 000 kr till bästa presentation och 5 000 kr till bästa poster.',
    );
    expect(sums.map(({ amount }) => amount?.max)).toEqual([25000, 5000]);
  });

  it('is none where nothing is played', () => {
    expect(read('prize', '17.00 Prisutdelning och avslutning')).toEqual([]);
  });
});
