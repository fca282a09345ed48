import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Condition, Rule, Term, Test } from '../src/judging/rule.ts';
import { limitSchema, questionSchema, ruleSchema, sourceSchema } from '../src/judging/rule-schema.ts';
import { loadPack } from '../src/pack.ts';
import type { FactId, SignalId, Situation } from '../src/report.ts';

// Written as records so that the compiler says when the contract and this list part ways.
const SIGNALS: Readonly<Record<SignalId, true>> = {
  meal: true,
  alcohol: true,
  travel: true,
  lodging: true,
  extension: true,
  venue: true,
  'participation-fee': true,
  honorarium: true,
  gift: true,
  prize: true,
  leisure: true,
  companion: true,
  'cost-share': true,
  schedule: true,
  deadline: true,
  programme: true,
  recipient: true,
  'target-group': true,
  approval: true,
  purpose: true,
  sponsor: true,
  'compliance-claim': true,
  procurement: true,
  exclusivity: true,
  pressure: true,
  publication: true,
  agreement: true,
  vetting: true,
  contact: true,
};
const SITUATIONS: Readonly<Record<Situation, true>> = {
  'product-information': true,
  'service-information': true,
  'risk-minimisation': true,
  gathering: true,
  'third-party-event': true,
  'advisory-board': true,
  assignment: true,
  'market-survey': true,
  'development-project': true,
  stipend: true,
  donation: true,
  'study-visit': true,
  'reference-visit': true,
  'clinical-trial': true,
  'sponsorship-request': true,
  unknown: true,
};
const FACTS: Readonly<Record<FactId, true>> = {
  'head-addressed': true,
  'individual-addressed': true,
  'open-addressed': true,
  'social-headline': true,
  'social-minutes-lead': true,
  'short-talk-with-evening-meal': true,
  'beside-congress': true,
  'event-abroad': true,
  'several-days': true,
  'off-site': true,
  'off-site-reason': true,
  'foreign-host': true,
  'host-unlisted': true,
  'only-agency-named': true,
  'company-unnamed': true,
  'staff-event': true,
  'new-to-unit': true,
  'advice-asked': true,
  'plan-stated': true,
  'details-unread': true,
};
const ATTRIBUTES = new Set(
  'signal kind stance payer amount above sitting nights place country exclusive paidTo to percentage of partOfDay weekend employer'.split(
    ' ',
  ),
);

const pack = loadPack();
const frames = readdirSync('rules/frames').map((file) => basename(file, '.txt'));
const files = (folder: string) =>
  readdirSync(`rules/${folder}`).map((file) => [`rules/${folder}/${file}`] as const);

function read(path: string): { id: string } {
  return JSON.parse(readFileSync(path, 'utf8'));
}

describe.each([
  ['rules', ruleSchema],
  ['limits', limitSchema],
  ['sources', sourceSchema],
  ['questions', questionSchema],
] as const)('every file in rules/%s', (folder, schema) => {
  it.each(files(folder))('%s has the right shape and is named by its id', (path) => {
    const result = v.safeParse(schema, read(path));
    const faults =
      result.issues?.map((issue) => `${path}: ${v.getDotPath(issue) ?? ''} ${issue.message}`) ?? [];
    expect(faults).toEqual([]);
    expect(`${read(path).id}.json`, 'the id is the file name').toBe(basename(path));
  });
});

describe.each(pack.rules.map((rule) => [rule.id, rule] as const))('the rule %s', (_id, rule) => {
  it('asks only what exists', () => {
    expect(unknownNames(rule)).toEqual([]);
  });

  it('nests conditions once at most', () => {
    for (const condition of conditionsOf(rule)) expect(depthOf(condition)).toBeLessThanOrEqual(2);
  });

  it('never gives a verdict', () => {
    const texts = [rule.title, rule.why, rule.advice].flatMap(({ sv, en }) => [sv, en]).join(' ');
    expect(texts).not.toMatch(/bryter mot|godkän[dt]|förbjud|tillåtet|approved|forbidden|allowed|illegal/i);
  });

  it('is never more than a review without a source that names the case', () => {
    if (rule.basis.some(({ status }) => status !== 'inferred')) return;
    expect([rule.weight, ...(rule.cases ?? []).map(({ weight }) => weight)]).not.toContain('prohibited');
  });

  it('has three examples of every outcome and of none, in both languages', () => {
    for (const outcome of [...outcomesOf(rule), 'none']) {
      const count = rule.proof.filter(({ gives }) => gives === outcome).length;
      expect(count, `examples that give ${outcome}`).toBeGreaterThanOrEqual(3);
    }
    const texts = rule.proof.map(({ text, message }) => text ?? message?.slice(4).join(' ') ?? '');
    expect(
      texts.some((text) => /\b(the|we|is|are|your|may|for)\b/i.test(text)),
      'an English example',
    ).toBe(true);
    expect(
      texts.some((text) => /[åäö]/i.test(text)),
      'a Swedish example',
    ).toBe(true);
  });

  it('puts its examples into frames that exist', () => {
    for (const { in: frame } of rule.proof) if (frame) expect(frames).toContain(frame);
  });
});

it('questions are ranked without ties', () => {
  const ranks = [...pack.questions.values()].map(({ rank }) => rank).sort((a, b) => a - b);
  expect(ranks).toEqual(ranks.map((_, at) => at + 1));
});

it('every limit rests on a source that exists', () => {
  const named = [...pack.limits.values()].flatMap(({ steps }) => steps.flatMap(({ source }) => source ?? []));
  expect(named.filter((source) => !pack.sources.has(source))).toEqual([]);
});

it('every source is used', () => {
  const used = new Set([
    ...pack.rules.flatMap(({ basis }) => basis.map(({ source }) => source)),
    ...[...pack.limits.values()].flatMap(({ steps }) => steps.map(({ source }) => source)),
  ]);
  expect([...pack.sources.keys()].filter((source) => !used.has(source))).toEqual([]);
});

function unknownNames(rule: Rule): string[] {
  const rules = new Set(pack.rules.map(({ id }) => id));
  const also = rule.proof.flatMap((proof) => proof.also);
  return [
    ...conditionsOf(rule).flatMap(unknownInTerm),
    ...rule.basis.flatMap(({ source }) => (pack.sources.has(source) ? [] : [`source ${source}`])),
    ...(rule.question && !pack.questions.has(rule.question) ? [`question ${rule.question}`] : []),
    ...[...(rule.yieldsTo ?? []), ...also].flatMap((id) => (rules.has(id) ? [] : [`rule ${id}`])),
  ];
}

function unknownInTerm(term: Term): string[] {
  if ('signal' in term) {
    const names = Object.keys(term).filter((name) => !ATTRIBUTES.has(name));
    if (!Object.hasOwn(SIGNALS, term.signal)) names.push(`signal ${term.signal}`);
    return term.above === undefined || pack.limits.has(term.above)
      ? names
      : [...names, `limit ${term.above}`];
  }
  if ('situation' in term) return [term.situation].flat().filter((one) => !Object.hasOwn(SITUATIONS, one));
  if ('fact' in term) return Object.hasOwn(FACTS, term.fact) ? [] : [`fact ${term.fact}`];
  return termsOf(term).flatMap(unknownInTerm);
}

function conditionsOf(rule: Rule): Condition[] {
  return [rule.applies, rule.breach, ...(rule.cases ?? []).map(({ breach }) => breach)].flatMap(
    (one) => one ?? [],
  );
}

function depthOf(term: Term): number {
  if ('signal' in term || 'situation' in term || 'fact' in term) return 0;
  return 1 + Math.max(...termsOf(term).map(depthOf));
}

function termsOf({ all = [], any = [], none = [] }: Condition): Term[] {
  return [...all, ...any, ...none];
}

function outcomesOf(rule: Rule): string[] {
  const weights = rule.cases?.map(({ weight }) => weight) ?? [rule.weight];
  const stated = weights.map((weight) =>
    weight === 'prohibited' ? 'conflict' : weight === 'information' ? 'unclear' : 'review',
  );
  return [...new Set([...stated, ...(canBeUnclear(rule) ? ['unclear'] : [])])];
}

// A message has a situation or not and addresses somebody or not; only other signals and facts can be unclear.
const NEVER_UNCLEAR = new Set(['recipient', 'head-addressed', 'individual-addressed', 'open-addressed']);

function canBeUnclear(rule: Rule): boolean {
  const tests = conditionsOf(rule).flatMap(testsIn);
  return tests.some((test) => {
    if ('signal' in test) return !NEVER_UNCLEAR.has(test.signal);
    return 'fact' in test && !NEVER_UNCLEAR.has(test.fact);
  });
}

function testsIn(term: Term): Test[] {
  return 'signal' in term || 'situation' in term || 'fact' in term ? [term] : termsOf(term).flatMap(testsIn);
}
