import type { Finding, Weight } from '../../src/report.ts';
import type { Answer } from './answer.ts';

/** A rule that was expected, or that fired without being so. */
export interface JudgedFinding {
  readonly rule: string;
  readonly outcome: string;
  readonly weight: Weight;
  readonly result: 'found' | 'missed' | 'extra';
  /** The answer names the rule in some way, so that only its outcome can be wrong. */
  readonly isNamed: boolean;
}

/**
 * Compares findings with those that an answer expects, by rule and outcome; `may` is left aside. An expected rule
 * with another outcome is missed and extra. `weightOf` tells the weight of rules that did not fire.
 */
export function scoreFindings(
  findings: readonly Finding[],
  { must, may }: Answer['findings'],
  weightOf: (rule: string) => Weight,
): JudgedFinding[] {
  const expected = Object.entries(must).map(([rule, outcome]): JudgedFinding => {
    const found = findings.find((finding) => finding.rule === rule && finding.outcome === outcome);
    const weight = found?.weight ?? weightOf(rule);
    return { rule, outcome, weight, result: found ? 'found' : 'missed', isNamed: true };
  });
  const found = expected.filter(({ result }) => result === 'found').map(({ rule }) => rule);
  const extra = findings
    .filter(({ rule }) => !may.includes(rule) && !found.includes(rule))
    .map(({ rule, outcome, weight }): JudgedFinding => {
      return { rule, outcome, weight, result: 'extra', isNamed: rule in must };
    });
  return [...expected, ...extra];
}
