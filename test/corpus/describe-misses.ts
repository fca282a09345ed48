import type { Comparison } from './compare-attributes.ts';
import type { Match } from './match-signals.ts';
import type { Score } from './score-answer.ts';

/** Everything that went wrong with one message, a line each. */
export function describeMisses(score: Score): string[] {
  const { kind, situation, questions } = score;
  return [
    ...(kind.given === kind.wanted ? [] : [`kind: ${kind.given}, should be ${kind.wanted}`]),
    ...(!situation || situation.given === situation.wanted
      ? []
      : [`situation: ${situation.given}, should be ${situation.wanted}`]),
    ...describeSignals(score),
    ...score.findings
      .filter(({ result }) => result !== 'found')
      .map(({ result, rule, outcome, weight }) => `${result} ${rule}: ${outcome} (${weight})`),
    ...questions.missed.map((id) => `missed question ${id}`),
    ...questions.extra.map((id) => `extra question ${id}`),
  ];
}

/** What went wrong with the signals of one text, a line each. */
export function describeSignals(match: Match & { readonly attributes: readonly Comparison[] }): string[] {
  return [
    ...match.missed.map(({ id, kind, quote }) => `missed ${nameOf(id, kind)} «${quote}»`),
    ...match.extra.map(({ id, kind, stance, quote }) => `extra ${nameOf(id, kind)} ${stance} «${quote}»`),
    ...match.attributes.filter(({ isRight }) => !isRight).map(({ line }) => line),
  ].map((line) => line.replace(/\s+/g, ' '));
}

function nameOf(id: string, kind: unknown): string {
  return kind === undefined ? id : `${id} ${kind}`;
}
