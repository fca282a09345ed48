import type { FactId, Quote, Signal, Situation } from '../report.ts';
import { isAbove, type LimitValue, lookUpLimit } from './limits.ts';
import type { Condition, FactTest, Limit, SignalTest, SituationTest, Term, Test } from './rule.ts';
import { both, either, type Truth } from './truth.ts';

/** A fact's answer and the words it rests on. */
export interface FactAnswer {
  readonly truth: Truth;
  readonly evidence: readonly Quote[];
}

/** All that a condition may look at. A fact that is not among `facts` does not hold. */
export interface Circumstances {
  readonly situation: Situation | undefined;
  /** The words that tell the situation. */
  readonly situationWords?: readonly Quote[];
  /** Signals with their index in the report. */
  readonly signals: readonly { readonly index: number; readonly signal: Signal }[];
  readonly facts: ReadonlyMap<FactId, FactAnswer>;
  readonly limits: ReadonlyMap<string, Limit>;
  /** ISO date that limits are looked up on. */
  readonly date: string;
}

/** What came of a condition, and what it rests on. */
export interface Evaluation {
  readonly truth: Truth;
  /** Indexes into the report's signals, ascending. */
  readonly signals: readonly number[];
  /** Words that facts rest on; a signal's own words are found by its index. */
  readonly quotes: readonly Quote[];
  /** Ids of signals that were looked for and not found. */
  readonly lookedFor: readonly string[];
  readonly limit?: LimitValue;
}

/**
 * Asks a condition of a message, in three-valued logic: an absent signal is false; an unknown payer, an unclear
 * stance and a missing attribute are unclear.
 */
export function evaluateCondition({ all, any, none }: Condition, seen: Circumstances): Evaluation {
  const parts: Evaluation[] = [];
  if (all) parts.push(joinUntilFalse(all, (term) => evaluateTerm(term, seen)));
  if (any && !isFalse(parts)) parts.push(joinAny(any.map((term) => evaluateTerm(term, seen))));
  if (none && !isFalse(parts)) {
    parts.push(joinUntilFalse(none, (term) => negate(evaluateTerm(term, seen), term)));
  }
  return joinAll(parts);
}

/** What does not hold decides for all: the rest need not be asked. */
function joinUntilFalse(terms: readonly Term[], evaluate: (term: Term) => Evaluation): Evaluation {
  const parts: Evaluation[] = [];
  for (const term of terms) {
    const part = evaluate(term);
    if (part.truth === false) return part;
    parts.push(part);
  }
  return joinAll(parts);
}

function isFalse(parts: readonly Evaluation[]): boolean {
  return parts.at(-1)?.truth === false;
}

function evaluateTerm(term: Term, seen: Circumstances): Evaluation {
  if (isSignalTest(term)) return evaluateSignalTest(term, seen);
  if (isSituationTest(term)) return evaluateSituationTest(term, seen);
  if (isFactTest(term)) return evaluateFactTest(term, seen);
  return evaluateCondition(term, seen);
}

function evaluateSignalTest(test: SignalTest, seen: Circumstances): Evaluation {
  const limit = limitOf(test, seen);
  const [met, open]: [number[], number[]] = [[], []];
  for (const { index, signal } of seen.signals) {
    if (signal.id !== test.signal) continue;
    const truth = meets(signal, test, limit);
    if (truth !== false) (truth === true ? met : open).push(index);
  }
  if (met.length === 0 && open.length === 0) return holdsNot;
  const isMet = met.length > 0;
  const found = {
    truth: isMet || ('unclear' as const),
    signals: isMet ? met : open,
    quotes: [],
    lookedFor: [],
  };
  return limit ? { ...found, limit } : found;
}

const holdsNot: Evaluation = { truth: false, signals: [], quotes: [], lookedFor: [] };

function limitOf(test: SignalTest, seen: Circumstances): LimitValue | undefined {
  const limit = test.above === undefined ? undefined : seen.limits.get(test.above);
  return limit && lookUpLimit(limit, seen.date);
}

function meets(signal: Signal, test: SignalTest, limit: LimitValue | undefined): Truth {
  let met = stanceMeets(signal, test);
  for (const name in test) {
    if (met === false) return false;
    const wanted = test[name as keyof SignalTest];
    if (name === 'signal' || name === 'stance' || wanted === undefined) continue;
    const truth =
      name === 'above'
        ? limit !== undefined && isAbove(signal, limit)
        : hasValue(signal[name as keyof Signal], listOf(wanted));
    if (truth !== true) met = truth;
  }
  return met;
}

function stanceMeets(signal: Signal, test: SignalTest): Truth {
  const wanted = listOf(test.stance ?? 'stated');
  if (wanted.includes(signal.stance)) return true;
  return signal.stance === 'unclear' ? 'unclear' : false;
}

// Flags such as `exclusive` are only ever true, so a flag that is not there is false, not missing.
function hasValue(value: unknown, wanted: readonly unknown[]): Truth {
  if (wanted.includes(value)) return true;
  const open = value === undefined || value === 'unknown' || value === 'unspecified';
  if (!open) return false;
  if (value === undefined && wanted.includes('unknown')) return true;
  return wanted.every((one) => typeof one === 'boolean') ? false : 'unclear';
}

function evaluateSituationTest(test: SituationTest, seen: Circumstances): Evaluation {
  const truth = seen.situation !== undefined && listOf(test.situation).includes(seen.situation);
  return { truth, signals: [], quotes: truth ? (seen.situationWords ?? []) : [], lookedFor: [] };
}

function evaluateFactTest(test: FactTest, seen: Circumstances): Evaluation {
  const answer = seen.facts.get(test.fact);
  if (!answer || answer.truth === false) return holdsNot;
  return { truth: answer.truth, signals: [], quotes: answer.evidence, lookedFor: [] };
}

function joinAll(parts: readonly Evaluation[]): Evaluation {
  return gather(both(parts.map((part) => part.truth)), parts);
}

function joinAny(parts: readonly Evaluation[]): Evaluation {
  const truth = either(parts.map((part) => part.truth));
  return gather(
    truth,
    parts.filter((part) => part.truth === truth),
  );
}

function gather(truth: Truth, parts: readonly Evaluation[]): Evaluation {
  if (truth === false) return holdsNot;
  const [only] = parts;
  if (only && parts.length === 1 && only.truth === truth) return only;
  const signals = [...new Set(parts.flatMap((part) => part.signals))].sort((a, b) => a - b);
  const limit = parts.find((part) => part.limit)?.limit;
  return {
    truth,
    signals,
    quotes: parts.flatMap((part) => part.quotes),
    lookedFor: [...new Set(parts.flatMap((part) => part.lookedFor))],
    ...(limit && { limit }),
  };
}

function negate(evaluation: Evaluation, term: Term): Evaluation {
  if (evaluation.truth === 'unclear') return evaluation;
  if (evaluation.truth) return holdsNot;
  return { truth: true, signals: [], quotes: [], lookedFor: namesIn(term) };
}

/** The signals that a reader would look for to see such a fact. */
const soughtFor: Readonly<Partial<Record<FactId, readonly string[]>>> = { 'head-addressed': ['recipient'] };

function namesIn(term: Term): readonly string[] {
  if (isSignalTest(term)) return [term.signal];
  if (isFactTest(term)) return soughtFor[term.fact] ?? [];
  if (isSituationTest(term)) return [];
  return [...(term.all ?? []), ...(term.any ?? []), ...(term.none ?? [])].flatMap(namesIn);
}

function listOf<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? value : [value as T];
}

function isSignalTest(term: Test | Condition): term is SignalTest {
  return 'signal' in term;
}

function isSituationTest(term: Test | Condition): term is SituationTest {
  return 'situation' in term;
}

function isFactTest(term: Test | Condition): term is FactTest {
  return 'fact' in term;
}
