import type { Condition, Rule, Term, Test } from '../../src/judging/rule.ts';
import type { Outcome, Weight } from '../../src/report.ts';

/** The outcomes that a rule can give, as far as its weights and what it asks tell. */
export function possibleOutcomes(rule: Rule): readonly Outcome[] {
  const stated = weightsOf(rule).map(outcomeOf);
  return [...new Set([...stated, ...(canBeUnclear(rule) ? (['unclear'] as const) : [])])];
}

/** The weights that a rule's finding can have. */
export function weightsOf(rule: Rule): readonly Weight[] {
  return rule.cases?.map(({ weight }) => weight) ?? [rule.weight];
}

function outcomeOf(weight: Weight): Outcome {
  if (weight === 'prohibited') return 'conflict';
  return weight === 'information' ? 'unclear' : 'review';
}

// A message has a situation or not and addresses somebody or not; only other signals and facts can be unclear.
const neverUnclear = new Set(['recipient', 'head-addressed', 'individual-addressed', 'open-addressed']);

function canBeUnclear({ applies, breach, cases = [] }: Rule): boolean {
  const conditions = [applies, breach, ...cases.map((one) => one.breach)].flatMap((one) => one ?? []);
  return conditions.flatMap(testsIn).some((test) => {
    if ('signal' in test) return !neverUnclear.has(test.signal);
    return 'fact' in test && !neverUnclear.has(test.fact);
  });
}

function testsIn(term: Term): Test[] {
  if ('signal' in term || 'situation' in term || 'fact' in term) return [term];
  const { all = [], any = [], none = [] } = term satisfies Condition;
  return [...all, ...any, ...none].flatMap(testsIn);
}
