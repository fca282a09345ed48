import { editionInForce, type Pack } from '../pack.ts';
import type {
  Basis,
  FactId,
  Finding,
  Kind,
  Language,
  Outcome,
  Quote,
  Signal,
  Situation,
  Weight,
} from '../report.ts';
import type { Evaluation, FactAnswer } from './condition.ts';
import type { Rule } from './rule.ts';

/** What the rules are judged on. */
export interface JudgedMessage {
  readonly kind: Kind;
  readonly situation: Situation | undefined;
  /** The words that tell the situation, evidence of rules that ask for it alone. */
  readonly situationWords?: readonly Quote[];
  readonly signals: readonly Signal[];
  readonly facts: ReadonlyMap<FactId, FactAnswer>;
  /** The facts of each event by itself, where the message offers several. */
  readonly eventFacts?: ReadonlyMap<number, ReadonlyMap<FactId, FactAnswer>>;
  /** ISO date that picks edition and limits. */
  readonly date: string;
  readonly language: Language;
}

/** How a rule is broken: the weight of the case that holds, and what it rests on. */
export interface Breach {
  readonly weight: Weight;
  readonly evaluation: Evaluation;
}

/** The finding of a broken rule, in the language asked for; without certainty its outcome is `unclear`. */
export function writeFinding(
  rule: Rule,
  { weight, evaluation }: Breach,
  isCertain: boolean,
  pack: Pack,
  { signals, date, language }: JudgedMessage,
): Finding {
  const evidence = quotesOf(evaluation, signals);
  const { limit } = evaluation;
  return {
    rule: rule.id,
    principle: rule.principle,
    weight,
    outcome: isCertain ? outcomeOf(weight) : 'unclear',
    signals: evaluation.signals,
    evidence,
    ...(evidence.length === 0 && evaluation.lookedFor.length > 0 && { lookedFor: evaluation.lookedFor }),
    ...(limit && {
      limit: { id: limit.id, value: limit.value, currency: limit.unit, verified: limit.verified },
    }),
    title: rule.title[language],
    why: rule.why[language],
    advice: rule.advice[language],
    basis: rule.basis.map((basis) => dateBasis(basis, pack, date)),
  };
}

function outcomeOf(weight: Weight): Outcome {
  if (weight === 'prohibited') return 'conflict';
  return weight === 'information' ? 'unclear' : 'review';
}

function quotesOf(evaluation: Evaluation, signals: readonly Signal[]): Quote[] {
  const spoken = evaluation.signals.flatMap((index) => signals[index] ?? []);
  const quotes = [...spoken, ...evaluation.quotes].map(({ start, end, quote }) => ({ start, end, quote }));
  quotes.sort((a, b) => a.start - b.start || a.end - b.end);
  return quotes.filter(({ start, end }, at) => {
    const before = quotes[at - 1];
    return before?.start !== start || before.end !== end;
  });
}

// What was confirmed in the latest edition says nothing certain about the editions before it.
function dateBasis(basis: Basis, pack: Pack, date: string): Basis {
  const isLatest = editionInForce(pack, date) === pack.editions[0];
  return isLatest || basis.status !== 'confirmed' ? basis : { ...basis, status: 'earlier-edition' };
}
