import { describe, expect, it } from 'vitest';
import { type AskedMessage, askQuestions, questionIds } from '../src/judging/questions.ts';
import { loadPack } from '../src/pack.ts';
import type { FactId, Organiser, Signal } from '../src/report.ts';

const pack = loadPack();
const company: Organiser = { name: 'Nordhälsa Pharma AB', sector: 'pharma', role: 'host' };

function signal(fields: Partial<Signal> & Pick<Signal, 'id'>): Signal {
  return { stance: 'stated', start: 0, end: 4, quote: 'text', ...fields };
}

const schedule = signal({ id: 'schedule', date: '2026-03-26', from: '13:00', to: '16:00', minutes: 180 });
const complete: readonly Signal[] = [
  schedule,
  signal({ id: 'programme' }),
  signal({ id: 'venue', kind: 'hospital' }),
  signal({ id: 'target-group', kind: 'staff' }),
  signal({ id: 'purpose' }),
];

function ask(given: Omit<Partial<AskedMessage>, 'facts'> & { facts?: FactId[] }) {
  const facts: FactId[] = given.facts ?? ['head-addressed'];
  const message: AskedMessage = {
    kind: 'industry-invitation',
    situation: 'gathering',
    signals: complete,
    findings: [],
    organisers: [company],
    subject: 'Inbjudan',
    language: 'sv',
    ...given,
    facts: new Map(facts.map((id) => [id, { truth: true, evidence: [] }])),
  };
  return askQuestions(pack, message).map(({ id }) => id);
}

const without = (id: Signal['id']) => complete.filter((one) => one.id !== id);
const and = (...more: Signal[]) => [...complete, ...more];

describe('questions', () => {
  it('are none for an invitation that tells everything', () => {
    expect(ask({})).toEqual([]);
  });

  it('have a text and a condition each', () => {
    expect([...pack.questions.keys()]).toEqual([...questionIds].sort());
  });

  it('are ranked as the order of importance says', () => {
    expect(ask({ situation: 'unknown', signals: [], organisers: [], facts: ['several-days'] })).toEqual([
      'meeting-type',
      'addressee',
      'programme',
      'travel-lodging',
      'target-group',
      'place',
      'time',
      'organiser',
      'purpose',
    ]);
  });

  it.each(['clinical-trial', 'risk-minimisation'] as const)('are not asked of %s', (situation) => {
    expect(ask({ situation, signals: [], facts: [] })).toEqual([]);
  });

  it('are not asked of other kinds', () => {
    expect(ask({ kind: 'other-invitation', signals: [], facts: [] })).toEqual([]);
  });

  it('meeting-type: pay or a request for advice hides behind a meeting', () => {
    expect(ask({ signals: and(signal({ id: 'honorarium', kind: 'lost-time' })) })).toEqual(['meeting-type']);
    expect(ask({ facts: ['head-addressed', 'advice-asked'] })).toEqual(['meeting-type']);
  });

  it('programme: not of short information, a survey or an assignment', () => {
    const short = { ...schedule, to: '14:00', minutes: 60 };
    const bare = without('programme').filter((one) => one.id !== 'schedule');
    expect(ask({ situation: 'product-information', signals: [...bare, short] })).toEqual([]);
    expect(ask({ situation: 'product-information', signals: without('programme') })).toEqual(['programme']);
    expect(ask({ situation: 'market-survey', signals: without('programme') })).toEqual([]);
  });

  it('meals: neither named nor priced', () => {
    const meal = (fields: Partial<Signal>) =>
      ask({ signals: and(signal({ id: 'meal', payer: 'company', ...fields })) });
    expect(meal({ kind: 'unspecified', quote: 'något att äta' })).toEqual(['meals']);
    expect(meal({ kind: 'dinner', quote: 'Vi dukar upp långbord' })).toEqual(['meals']);
    expect(meal({ kind: 'dinner', quote: 'middag' })).toEqual([]);
    expect(meal({ kind: 'lunch', quote: 'Welcome lunch' })).toEqual([]);
    expect(meal({ kind: 'banquet', quote: 'tre rätter' })).toEqual([]);
    expect(meal({ kind: 'unspecified', quote: 'mat', amount: { min: 90, currency: 'SEK' } })).toEqual([]);
    expect(meal({ kind: 'unspecified', quote: 'mat', stance: 'denied' })).toEqual([]);
  });

  it('meals: a whole meal hour without a word about food', () => {
    const at = (from: string, to: string, kind = 'hospital') =>
      ask({
        signals: [
          ...without('schedule').filter(({ id }) => id !== 'venue'),
          { ...schedule, from, to },
          signal({ id: 'venue', kind }),
        ],
      });
    expect(at('11:30', '13:00')).toEqual(['meals']);
    expect(at('09:00', '16:00')).toEqual(['meals']);
    expect(at('17:30', '19:30')).toEqual(['meals']);
    expect(at('12:00', '13:00')).toEqual([]);
    expect(at('17:00', '19:00')).toEqual([]);
    expect(at('09:00', '16:00', 'digital')).toEqual([]);
  });

  it('travel-lodging: a journey or a night without a payer', () => {
    expect(ask({ signals: and(signal({ id: 'travel', payer: 'unknown' })) })).toEqual(['travel-lodging']);
    expect(ask({ signals: and(signal({ id: 'travel', payer: 'participant' })) })).toEqual([]);
    expect(ask({ signals: and(signal({ id: 'lodging', payer: 'unknown', stance: 'denied' })) })).toEqual([]);
    expect(ask({ facts: ['head-addressed', 'event-abroad'] })).toEqual(['travel-lodging']);
  });

  it('fee: a course or congress that does not tell', () => {
    expect(ask({ subject: 'Kurs: sårvård' })).toEqual(['fee']);
    expect(ask({ subject: 'Diskurs om konferensrum' })).toEqual([]);
    expect(ask({ subject: 'Kurs', signals: and(signal({ id: 'participation-fee', kind: 'free' })) })).toEqual(
      [],
    );
    expect(ask({ situation: 'third-party-event' })).toEqual(['fee', 'vetting']);
  });

  it('time: date, start and end, or a programme with times', () => {
    const bare = without('schedule').filter(({ id }) => id !== 'programme');
    const dated = signal({ id: 'schedule', date: '2026-03-26' });
    expect(
      ask({ situation: 'product-information', signals: [...bare, { ...dated, from: '13:00' }] }),
    ).toEqual(['time']);
    expect(ask({ signals: [...without('schedule'), dated] })).toEqual([]);
  });

  it('organiser: a company has to be named, an agency is not enough', () => {
    expect(ask({ organisers: [{ name: 'Mötesbyrån', sector: 'agency', role: 'agency' }] })).toEqual([
      'organiser',
    ]);
    expect(ask({ organisers: [{ name: 'Föreningen', sector: 'society', role: 'host' }] })).toEqual([
      'organiser',
    ]);
    expect(ask({ facts: ['head-addressed', 'only-agency-named'] })).toEqual(['organiser']);
  });

  it('reason-off-site, agreement and project-plan belong to their situations', () => {
    expect(ask({ situation: 'service-information', facts: ['head-addressed', 'off-site'] })).toEqual([
      'reason-off-site',
    ]);
    expect(
      ask({ situation: 'service-information', facts: ['head-addressed', 'off-site', 'off-site-reason'] }),
    ).toEqual([]);
    expect(ask({ situation: 'assignment' })).toEqual(['agreement']);
    expect(
      ask({ situation: 'assignment', signals: and(signal({ id: 'agreement', employer: true })) }),
    ).toEqual([]);
    expect(ask({ situation: 'market-survey' })).toEqual([]);
    expect(ask({ situation: 'market-survey', signals: and(signal({ id: 'honorarium' })) })).toEqual([
      'agreement',
    ]);
    expect(ask({ situation: 'development-project' })).toEqual(['project-plan']);
    expect(ask({ situation: 'development-project', facts: ['head-addressed', 'plan-stated'] })).toEqual([]);
  });
});
