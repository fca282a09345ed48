import type { Report, Weight } from '../../src/report.ts';
import type { Answer } from './answer.ts';
import { type Comparison, compareAttributes } from './compare-attributes.ts';
import { type Match, matchSignals } from './match-signals.ts';
import { type JudgedFinding, scoreFindings } from './score-findings.ts';

/** How one report compares with its answer. */
export interface Score extends Match {
  readonly id: string;
  readonly kind: { readonly given: string; readonly wanted: string };
  /** Absent where the answer names none. */
  readonly situation?: { readonly given: string | undefined; readonly wanted: string };
  /** The attributes that the marks of the paired signals name. */
  readonly attributes: readonly Comparison[];
  readonly findings: readonly JudgedFinding[];
  readonly questions: {
    readonly found: readonly string[];
    readonly missed: readonly string[];
    readonly extra: readonly string[];
  };
  /** Findings that the reader meets as cards of their own: conflict or review, of more than informative weight. */
  readonly cards: number;
  /** Findings whose rule the answer names nowhere. */
  readonly unasked: number;
  /** A mail that is no industry invitation, taken for one or given a finding that the answer does not name. */
  readonly isFalseAlarm: boolean;
}

/** Signals that an answer about a message may leave out. */
export const optionalInMessages: readonly string[] = [
  'contact',
  'purpose',
  'target-group',
  'compliance-claim',
];

/** Compares a report with a careful reader's answer. `weightOf` tells the weight of rules that did not fire. */
export function scoreAnswer(report: Report, answer: Answer, weightOf: (rule: string) => Weight): Score {
  const marks = { ...answer, optionalIds: optionalInMessages };
  const match = matchSignals(report.wording, report.signals, marks);
  const findings = scoreFindings(report.findings, answer.findings, weightOf);
  const unasked = findings.filter(({ isNamed }) => !isNamed).length;
  const isOther = answer.kind !== 'industry-invitation';
  return {
    ...match,
    id: answer.id,
    kind: { given: report.kind, wanted: answer.kind },
    ...(answer.situation ? { situation: { given: report.situation, wanted: answer.situation } } : {}),
    attributes: match.pairs.flatMap(compareAttributes),
    findings,
    questions: scoreQuestions(report, answer),
    cards: report.findings.filter(isCard).length,
    unasked,
    isFalseAlarm: isOther && (report.kind === 'industry-invitation' || unasked > 0),
  };
}

function scoreQuestions(report: Report, { questions: { must, may } }: Answer): Score['questions'] {
  const asked = report.questions.map(({ id }) => id);
  return {
    found: must.filter((id) => asked.includes(id)),
    missed: must.filter((id) => !asked.includes(id)),
    extra: asked.filter((id) => !must.includes(id) && !may.includes(id)),
  };
}

function isCard({ outcome, weight }: Report['findings'][number]): boolean {
  return outcome !== 'unclear' && weight !== 'information';
}
