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
import type { LimitValue } from './limits.ts';
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
  const local = deciderOf(rule, limit);
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
    ...(local !== undefined && { local }),
    title: rule.title[language],
    why: rule.why[language],
    advice: rule.advice[language],
    basis: dateBases(rule.basis, pack, date),
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

/** The overlay that decided: whose rule it is, else whose limit was passed, else who changed the rule last. */
function deciderOf({ id, local }: Rule, limit: LimitValue | undefined): string | undefined {
  return local !== undefined && id.startsWith(`${local}/`) ? local : (limit?.local ?? local);
}

// What was read in the latest edition is no support for the editions before it, and where nothing else is, no sure one.
function dateBases(bases: readonly Basis[], pack: Pack, date: string): readonly Basis[] {
  if (editionInForce(pack, date) === pack.editions[0]) return bases;
  const others = bases.filter(({ status }) => status !== 'confirmed');
  return others.length > 0 ? others : bases.map((basis) => ({ ...basis, status: 'earlier-edition' }));
}
