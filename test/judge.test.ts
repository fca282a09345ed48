import { describe, expect, it } from 'vitest';
import { judgeRules } from '../src/judging/judge-rules.ts';
import type { Rule } from '../src/judging/rule.ts';
import type { JudgedMessage } from '../src/judging/write-finding.ts';
import { loadPack, type Pack } from '../src/pack.ts';
import type { FactId, Signal } from '../src/report.ts';

const pack = loadPack();

function signal(fields: Partial<Signal> & Pick<Signal, 'id'>): Signal {
  return { stance: 'stated', start: 0, end: 4, quote: 'text', ...fields };
}

function judge(given: Partial<JudgedMessage>, rules: Pack = pack) {
  const signals = given.signals ?? [];
  const programme = signal({ id: 'programme', start: 900, end: 901, quote: 'x' });
  return judgeRules(rules, {
    kind: 'industry-invitation',
    situation: 'gathering',
    facts: new Map(),
    date: '2026-03-02',
    language: 'sv',
    ...given,
    signals: [...signals, programme],
  });
}

function outcomes(given: Partial<JudgedMessage>) {
  return Object.fromEntries(judge(given).map((finding) => [finding.rule, finding.outcome]));
}

function facts(...ids: FactId[]): JudgedMessage['facts'] {
  return new Map(ids.map((id) => [id, { truth: true, evidence: [] }]));
}

function packOf(...rules: Partial<Rule>[]): Pack {
  const [model] = pack.rules;
  if (!model) throw new Error('the pack holds no rule');
  const { cases: _cases, applies: _applies, ...plain } = model;
  return { ...pack, rules: rules.map((rule) => ({ ...plain, ...rule })) };
}

describe('the rules of the pack', () => {
  it('find nothing in a message with nothing but a programme', () => {
    expect(judge({})).toEqual([]);
  });

  it.each([
    ['company', { 'travel-paid': 'conflict' }],
    ['unknown', { 'travel-paid': 'unclear' }],
    ['participant', {}],
    ['employer', {}],
  ] as const)('travel paid by %s', (payer, expected) => {
    expect(outcomes({ signals: [signal({ id: 'travel', payer })] })).toEqual(expected);
  });

  it('leave a speaker’s travel to the assignment rule', () => {
    const signals = [signal({ id: 'travel', payer: 'company' })];
    expect(outcomes({ situation: 'assignment', signals })).toEqual({
      'assignment-agreement-needed': 'review',
      'transfer-not-disclosed': 'review',
    });
  });

  it('leave a shared journey to the rule on shared costs', () => {
    const signals = [
      signal({ id: 'travel', payer: 'company' }),
      signal({ id: 'cost-share', of: 'travel', percentage: 50 }),
    ];
    expect(outcomes({ signals })).toEqual({ 'costs-shared': 'conflict' });
  });

  it('weigh a gift by what it is', () => {
    const gift = (fields: Partial<Signal>) =>
      outcomes({ signals: [signal({ id: 'gift', payer: 'company', ...fields })] });
    expect(gift({ kind: 'voucher' })).toEqual({ 'gift-offered': 'conflict' });
    expect(gift({ kind: 'book', to: 'person' })).toEqual({ 'gift-offered': 'conflict' });
    expect(gift({ kind: 'book' })).toEqual({ 'gift-offered': 'review' });
    expect(gift({ kind: 'item', amount: { min: 1200, max: 1200, currency: 'SEK' } })).toEqual({
      'gift-offered': 'conflict',
    });
    expect(gift({ kind: 'item', amount: { min: 40, max: 40, currency: 'SEK' } })).toEqual({
      'gift-offered': 'review',
    });
    expect(gift({ kind: 'item', stance: 'unclear' })).toEqual({ 'gift-offered': 'unclear' });
    expect(gift({ kind: 'item', stance: 'denied' })).toEqual({});
  });

  it('measure a meal by the limit of its hour and show the limit', () => {
    const meal = (fields: Partial<Signal>) =>
      judge({
        signals: [
          signal({
            id: 'meal',
            payer: 'company',
            amount: { min: 500, max: 500, currency: 'SEK' },
            ...fields,
          }),
        ],
      });
    expect(meal({ kind: 'lunch' })[0]?.limit).toEqual({
      id: 'meal-lunch-se',
      value: 350,
      currency: 'SEK',
      verified: false,
    });
    expect(meal({ kind: 'dinner' })).toEqual([]);
    expect(meal({ kind: 'reception', sitting: 'dinner' })).toEqual([]);
    expect(meal({ kind: 'reception', sitting: 'lunch' })[0]?.outcome).toBe('review');
    expect(meal({ kind: 'reception' })[0]?.outcome).toBe('unclear');
    expect(meal({ kind: 'light' })).toEqual([]);
  });

  it('ask who approves only where no head of unit is addressed', () => {
    expect(outcomes({ facts: facts('individual-addressed') })).toEqual({
      'addressed-to-individual': 'review',
    });
    const told = signal({ id: 'target-group', kind: 'staff' });
    expect(outcomes({ facts: facts('open-addressed', 'head-addressed'), signals: [told] })).toEqual({});
    expect(outcomes({ facts: facts('open-addressed'), signals: [told, signal({ id: 'approval' })] })).toEqual(
      {},
    );
    expect(outcomes({ facts: facts('individual-addressed'), situation: 'risk-minimisation' })).toEqual({
      'risk-minimisation': 'review',
    });
  });

  it('ask for a programme of long information, not of short', () => {
    const information = (minutes: number) =>
      judgeRules(pack, {
        kind: 'industry-invitation',
        situation: 'product-information',
        signals: [signal({ id: 'purpose' }), signal({ id: 'schedule', minutes, partOfDay: 'midday' })],
        facts: new Map(),
        date: '2026-03-02',
        language: 'en',
      });
    expect(information(91)).toMatchObject([
      { rule: 'programme-missing', outcome: 'unclear', evidence: [], lookedFor: ['programme'] },
    ]);
    expect(information(90)).toEqual([]);
  });

  it('leave a clinical trial to its own agreements, but for gifts, companions and leisure', () => {
    const signals = [
      signal({ id: 'travel', payer: 'company' }),
      signal({ id: 'alcohol', payer: 'company' }),
      signal({ id: 'leisure', payer: 'company' }),
      signal({ id: 'companion', payer: 'company' }),
      signal({ id: 'gift', kind: 'voucher', payer: 'company' }),
      signal({ id: 'honorarium', kind: 'lost-time', payer: 'company', paidTo: 'person' }),
      signal({ id: 'meal', kind: 'banquet', payer: 'company' }),
      signal({ id: 'venue', kind: 'spa', country: 'DK', exclusive: true }),
      signal({ id: 'target-group', kind: 'patients' }),
      signal({ id: 'target-group', kind: 'elected' }),
      signal({ id: 'procurement', kind: 'ongoing' }),
      ...(['extension', 'prize', 'pressure', 'exclusivity', 'cost-share', 'compliance-claim'] as const).map(
        (id) => signal({ id }),
      ),
    ];
    const told = facts('individual-addressed', 'open-addressed', 'event-abroad', 'details-unread');
    const fired = outcomes({ situation: 'clinical-trial', signals, facts: told });
    expect(Object.keys(fired).sort()).toEqual(['clinical-trial', 'gift-offered', 'leisure-offered']);
    const companions = outcomes({
      situation: 'clinical-trial',
      signals: [signal({ id: 'companion' })],
      facts: told,
    });
    expect(companions).toEqual({ 'clinical-trial': 'review', 'companions-invited': 'conflict' });
  });

  it('speak of a staff party even where no company invites, but only when a company is to pay', () => {
    const party = { kind: 'other-invitation', facts: facts('staff-event') } as const;
    const dinner = signal({ id: 'meal', kind: 'dinner', payer: 'unknown' });
    expect(outcomes({ ...party, situation: 'sponsorship-request', signals: [dinner] })).toEqual({
      'staff-event-sponsored': 'conflict',
    });
    expect(outcomes({ ...party, situation: 'unknown', signals: [dinner] })).toEqual({});
    expect(outcomes({ kind: 'other-invitation', situation: 'sponsorship-request' })).toEqual({});
  });

  it('rest on the words that tell the situation where they ask for nothing else', () => {
    const words = [{ start: 4, end: 15, quote: 'studiebesök' }];
    const [visit] = judge({ situation: 'study-visit', situationWords: words }).filter(
      ({ rule }) => rule === 'study-visit',
    );
    expect(visit?.evidence).toEqual(words);
  });

  it.each(['other-invitation', 'not-invitation', 'unreadable'] as const)('say nothing of %s', (kind) => {
    expect(judge({ kind, signals: [signal({ id: 'travel', payer: 'company' })] })).toEqual([]);
  });
});

describe('findings', () => {
  it('come gravest first, then by place in the text', () => {
    const signals = [
      signal({ id: 'alcohol', payer: 'company', start: 10, end: 13 }),
      signal({ id: 'lodging', payer: 'company', start: 20, end: 26 }),
      signal({ id: 'travel', payer: 'unknown', start: 30, end: 34 }),
      signal({ id: 'companion', payer: 'participant', start: 40, end: 47 }),
    ];
    const found = judge({ signals, facts: facts('individual-addressed') });
    expect(found.map((finding) => finding.rule)).toEqual([
      'lodging-paid',
      'companions-invited',
      'alcohol-offered',
      'addressed-to-individual',
      'travel-paid',
    ]);
  });

  it('speak the language asked for and quote what they rest on', () => {
    const signals = [signal({ id: 'travel', payer: 'company', start: 8, end: 12, quote: 'tåg' })];
    const [finding] = judge({ signals, language: 'en' });
    expect(finding).toMatchObject({
      title: 'The company pays the participants’ travel',
      signals: [0],
      evidence: [{ start: 8, end: 12, quote: 'tåg' }],
    });
  });

  it('are given per event where a message holds several', () => {
    const signals = [
      signal({ id: 'lodging', payer: 'company', event: 0 }),
      signal({ id: 'lodging', payer: 'participant', event: 1, start: 50, end: 54 }),
      signal({ id: 'alcohol', payer: 'company', start: 80, end: 83 }),
    ];
    expect(judge({ signals }).map(({ rule, event }) => [rule, event])).toEqual([
      ['lodging-paid', 0],
      ['alcohol-offered', undefined],
    ]);
  });
});

describe('what a rule may say of other rules', () => {
  const gift: Partial<Rule> = { id: 'gift', weight: 'prohibited', breach: { any: [{ signal: 'gift' }] } };
  const signals = [signal({ id: 'gift' })];

  it('it yields to a rule that fired', () => {
    const donation: Partial<Rule> = { id: 'donation', breach: { any: [{ situation: 'donation' }] } };
    const both = packOf({ ...gift, yieldsTo: ['donation'] }, donation);
    expect(judge({ signals, situation: 'donation' }, both).map(({ rule }) => rule)).toEqual(['donation']);
    expect(judge({ signals }, both).map(({ rule }) => rule)).toEqual(['gift']);
  });

  it('after: conflict waits for a conflict', () => {
    const claim: Partial<Rule> = {
      id: 'claim',
      weight: 'practice',
      after: 'conflict',
      breach: { any: [{ signal: 'compliance-claim' }] },
    };
    const claimed = signal({ id: 'compliance-claim' });
    expect(judge({ signals: [claimed] }, packOf(claim, gift))).toEqual([]);
    const found = judge({ signals: [...signals, claimed] }, packOf(claim, gift));
    expect(found.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ['gift', 'conflict'],
      ['claim', 'review'],
    ]);
  });

  it('a rule may concern invitations without a company’s money', () => {
    const marked = packOf({ ...gift, concerns: 'other-invitation' });
    expect(judge({ signals, kind: 'other-invitation' }, marked)).toHaveLength(1);
    expect(judge({ signals, kind: 'not-invitation' }, marked)).toHaveLength(0);
  });

  it('is confirmed only in the latest edition', () => {
    const confirmed = packOf({ ...gift, basis: [{ source: 'text', section: '4', status: 'confirmed' }] });
    expect(judge({ signals }, confirmed)[0]?.basis[0]?.status).toBe('confirmed');
    expect(judge({ signals, date: '2026-01-31' }, confirmed)[0]?.basis[0]?.status).toBe('earlier-edition');
  });
});
