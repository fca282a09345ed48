import type { Weight } from '../report.ts';
import { describeAnyOf, describeCondition } from './describe-condition.ts';
import type { DescribedIn, DescribingWords } from './described-in.ts';
import type { Rule } from './rule.ts';

/** The words of a rule's description, beside those of its conditions. */
export interface RuleWords extends DescribingWords {
  readonly conditions: DescribingWords['conditions'] & {
    readonly applies: string;
    readonly breach: string;
    readonly besides: string;
    readonly cases: Readonly<Record<Weight, string>>;
    readonly claims: string;
    readonly after: string;
    readonly otherInvitation: string;
    readonly yieldsTo: (rules: string) => string;
  };
}

/** A part of a rule's description; `lines` as `describeCondition` gives them. */
export interface RulePart {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** What a description of a whole rule is written with; `titles` are those of the rules that it may yield to, by id. */
export interface RuleDescribedIn extends DescribedIn {
  readonly words: RuleWords;
  readonly titles: ReadonlyMap<string, string>;
}

/** What makes a rule speak, in plain words: when it is tried, when it fires, and what else decides. */
export function describeRule(
  rule: Pick<Rule, 'openTitle' | 'applies' | 'breach' | 'cases' | 'after' | 'concerns' | 'yieldsTo'>,
  given: RuleDescribedIn,
): readonly RulePart[] {
  const { conditions } = given.words;
  const { openTitle, applies, breach, cases = [] } = rule;
  const parts: RulePart[] = [];
  if (applies) parts.push({ heading: conditions.applies, lines: describeCondition(applies, given) });
  if (breach) parts.push({ heading: conditions.breach, lines: describeCondition(breach, given) });
  for (const weight of new Set(cases.map((one) => one.weight))) {
    const breaches = cases.filter((one) => one.weight === weight).map((one) => one.breach);
    parts.push({ heading: conditions.cases[weight], lines: describeAnyOf(breaches, given) });
  }
  const claims = [...cases.map(({ title }) => title), openTitle].flatMap(
    (claim) => claim?.[given.language] ?? [],
  );
  if (claims.length > 0) parts.push({ heading: conditions.claims, lines: claims });
  const more = remarksOn(rule, given);
  return more.length > 0 ? [...parts, { heading: conditions.besides, lines: more }] : parts;
}

function remarksOn(
  { after, concerns, yieldsTo = [] }: Pick<Rule, 'after' | 'concerns' | 'yieldsTo'>,
  { words: { conditions }, titles }: RuleDescribedIn,
): string[] {
  return [
    ...(concerns ? [conditions.otherInvitation] : []),
    ...(after ? [conditions.after] : []),
    ...(yieldsTo.length > 0
      ? [conditions.yieldsTo(yieldsTo.map((id) => titles.get(id) ?? id).join('; '))]
      : []),
  ];
}
