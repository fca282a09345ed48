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
import type { LocalText, Rule } from './rule.ts';

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

/** How a rule is broken: the weight and the claim of the case that holds, and what it rests on. */
export interface Breach {
  readonly weight: Weight;
  /** Absent where the rule's own titles say it. */
  readonly title?: LocalText | undefined;
  readonly evaluation: Evaluation;
}

/** The finding of a broken rule, in the language asked for; without certainty its outcome is `unclear`. */
export function writeFinding(
  rule: Rule,
  { weight, title, evaluation }: Breach,
  isCertain: boolean,
  pack: Pack,
  { signals, date, language }: JudgedMessage,
): Finding {
  const { limit } = evaluation;
  const spoken = evaluation.signals.length + evaluation.quotes.length > 0;
  const about = spoken ? evaluation.signals : indexesOf(evaluation.lookedFor, signals);
  const evidence = quotesOf({ ...evaluation, signals: about }, signals);
  const outcome = isCertain ? outcomeOf(weight) : 'unclear';
  const claim = title ?? (outcome === 'unclear' ? rule.openTitle : undefined) ?? rule.title;
  const local = deciderOf(rule, limit);
  return {
    rule: rule.id,
    principle: rule.principle,
    weight,
    outcome,
    signals: about,
    evidence,
    ...(evidence.length === 0 && evaluation.lookedFor.length > 0 && { lookedFor: evaluation.lookedFor }),
    ...(limit && {
      limit: { id: limit.id, value: limit.value, currency: limit.unit, verified: limit.verified },
    }),
    ...(local !== undefined && { local }),
    title: claim[language],
    why: rule.why[language],
    advice: rule.advice[language],
    basis: dateBases(rule.basis, pack, date),
  };
}

// What the text says of the thing that was looked for, and is not what the rule asks: “an agreement between us and you”.
function indexesOf(ids: readonly string[], signals: readonly Signal[]): readonly number[] {
  return signals.flatMap(({ id }, index) => (ids.includes(id) ? [index] : []));
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
