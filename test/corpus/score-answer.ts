import type { Report, Signal } from '../../src/report.ts';

/** What a careful reader answers about one message. */
export interface Answer {
  readonly id: string;
  readonly why: string;
  readonly kind: Report['kind'];
  readonly situation?: Report['situation'];
  readonly organisers?: readonly { readonly name: string; readonly sector?: string }[];
  readonly signals: readonly AnswerSignal[];
  readonly optionalSignals?: readonly AnswerSignal[];
  readonly findings: { readonly must: Readonly<Record<string, string>>; readonly may: readonly string[] };
  readonly questions: { readonly must: readonly string[]; readonly may: readonly string[] };
}

/** A signal that the reader marked; the attributes that it names have to be right. */
export interface AnswerSignal {
  readonly id: Signal['id'];
  readonly quote: string;
  readonly [attribute: string]: unknown;
}

/** How one report compares with its answer, each miss as a line that a person can read. */
export interface Score {
  readonly found: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
  readonly wrong: readonly string[];
  readonly findings: {
    readonly found: number;
    readonly missed: readonly string[];
    readonly extra: readonly string[];
  };
  readonly questions: { readonly missed: readonly string[]; readonly extra: readonly string[] };
}

/** Signals that an answer may leave out. */
const optionalEverywhere = ['contact', 'purpose', 'target-group', 'compliance-claim'];

/** Compares a report with a careful reader's answer: a signal matches by id and overlapping words. */
export function scoreAnswer(report: Report, answer: Answer, weights = ['prohibited', 'decision']): Score {
  const used = new Set<Signal>();
  const missed: string[] = [];
  const wrong: string[] = [];
  if (report.kind !== answer.kind) wrong.push(`kind: ${report.kind}, should be ${answer.kind}`);
  if (answer.situation && report.situation !== answer.situation) {
    wrong.push(`situation: ${report.situation}, should be ${answer.situation}`);
  }
  for (const marked of answer.signals) {
    const match = report.signals.find((signal) => !used.has(signal) && matches(report, signal, marked));
    if (!match) {
      if (!optionalEverywhere.includes(marked.id)) missed.push(`${marked.id} «${marked.quote}»`);
      continue;
    }
    used.add(match);
    wrong.push(...differences(match, marked));
  }
  const allowed = [...answer.signals, ...(answer.optionalSignals ?? [])];
  const extra = report.signals
    .filter((signal) => !used.has(signal) && !optionalEverywhere.includes(signal.id))
    .filter((signal) => !allowed.some((marked) => matches(report, signal, marked)))
    .map((signal) => `${signal.id} ${signal.kind ?? ''} ${signal.stance} «${signal.quote}»`);
  return {
    found: used.size,
    missed,
    extra,
    wrong,
    findings: scoreFindings(report, answer, weights),
    questions: scoreQuestions(report, answer),
  };
}

function scoreFindings(report: Report, answer: Answer, weights: readonly string[]): Score['findings'] {
  const { must, may } = answer.findings;
  const missed = Object.entries(must)
    .filter(
      ([rule, outcome]) =>
        !report.findings.some((finding) => finding.rule === rule && finding.outcome === outcome),
    )
    .map(([rule, outcome]) => `${rule}: ${outcome}`);
  const extra = report.findings
    .filter(
      (finding) => weights.includes(finding.weight) && !(finding.rule in must) && !may.includes(finding.rule),
    )
    .map(
      (finding) =>
        `${finding.rule}: ${finding.outcome} «${finding.evidence.map(({ quote }) => quote).join(' … ')}»`,
    );
  return { found: Object.keys(must).length - missed.length, missed, extra };
}

function scoreQuestions(report: Report, answer: Answer): Score['questions'] {
  const asked = report.questions.map((question) => question.id);
  const { must, may } = answer.questions;
  return {
    missed: must.filter((id) => !asked.includes(id)),
    extra: asked.filter((id) => !must.includes(id) && !may.includes(id)),
  };
}

function matches(report: Report, signal: Signal, marked: AnswerSignal): boolean {
  if (signal.id !== marked.id) return false;
  const { text, origin } = fold(report.wording);
  const quote = fold(marked.quote).text;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const start = origin[at] ?? 0;
    const end = (origin[at + quote.length - 1] ?? 0) + 1;
    if (signal.start < end && start < signal.end) return true;
  }
  return false;
}

/** White space folded to one space, with where each unit came from. */
function fold(raw: string): { text: string; origin: number[] } {
  let text = '';
  const origin: number[] = [];
  for (let at = 0; at < raw.length; at++) {
    const isSpace = /\s/.test(raw[at] ?? '');
    if (isSpace && text.endsWith(' ')) continue;
    text += isSpace ? ' ' : raw[at];
    origin.push(at);
  }
  return { text, origin };
}

const compared = [
  'kind',
  'stance',
  'payer',
  'date',
  'endDate',
  'from',
  'to',
  'percentage',
  'nights',
  'country',
  'employer',
];

function differences(signal: Signal, marked: AnswerSignal): string[] {
  const own: Readonly<Record<string, unknown>> = { ...signal };
  const wrong = compared
    .filter((name) => marked[name] !== undefined && own[name] !== marked[name])
    .map((name) => `${signal.id} «${signal.quote}» ${name}: ${own[name]}, should be ${marked[name]}`);
  const amount = JSON.stringify(marked.amount);
  const given =
    marked.amount === undefined ? undefined : pick(signal.amount, Object.keys(Object(marked.amount)));
  if (amount !== undefined && JSON.stringify(given) !== amount) {
    wrong.push(
      `${signal.id} «${signal.quote}» amount: ${JSON.stringify(signal.amount)}, should be ${amount}`,
    );
  }
  return wrong;
}

function pick(amount: Signal['amount'], names: readonly string[]): unknown {
  const values: Readonly<Record<string, unknown>> = { ...amount };
  return Object.fromEntries(
    names.filter((name) => values[name] !== undefined).map((name) => [name, values[name]]),
  );
}
