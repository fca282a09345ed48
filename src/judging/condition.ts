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
export function evaluateCondition(condition: Condition, seen: Circumstances): Evaluation {
  const parts: Evaluation[] = [];
  if (condition.all) parts.push(joinAll(condition.all.map((term) => evaluateTerm(term, seen))));
  if (condition.any) parts.push(joinAny(condition.any.map((term) => evaluateTerm(term, seen))));
  if (condition.none) {
    const absent = condition.none.map((term) => ({
      evaluation: evaluateTerm(term, seen),
      names: namesIn(term),
    }));
    parts.push(joinAll(absent.map(({ evaluation, names }) => negate(evaluation, names))));
  }
  return joinAll(parts);
}

function evaluateTerm(term: Term, seen: Circumstances): Evaluation {
  if (isSignalTest(term)) return evaluateSignalTest(term, seen);
  if (isSituationTest(term)) return evaluateSituationTest(term, seen);
  if (isFactTest(term)) return evaluateFactTest(term, seen);
  return evaluateCondition(term, seen);
}

function evaluateSignalTest(test: SignalTest, seen: Circumstances): Evaluation {
  const limit = limitOf(test, seen);
  const judged = seen.signals
    .filter(({ signal }) => signal.id === test.signal)
    .map(({ index, signal }) => ({ index, truth: meets(signal, test, limit) }));
  const truth = either(judged.map((one) => one.truth));
  const signals = truth === false ? [] : judged.filter((one) => one.truth === truth).map((one) => one.index);
  const found: Evaluation = { truth, signals, quotes: [], lookedFor: [] };
  return limit && truth !== false ? { ...found, limit } : found;
}

function limitOf(test: SignalTest, seen: Circumstances): LimitValue | undefined {
  const limit = test.above === undefined ? undefined : seen.limits.get(test.above);
  return limit && lookUpLimit(limit, seen.date);
}

function meets(signal: Signal, test: SignalTest, limit: LimitValue | undefined): Truth {
  const demands: Truth[] = [];
  for (const [name, wanted] of Object.entries(test)) {
    if (name === 'signal' || name === 'stance' || wanted === undefined) continue;
    if (name === 'above') demands.push(limit !== undefined && isAbove(signal, limit));
    else demands.push(hasValue(signal[name as keyof Signal], listOf(wanted)));
  }
  return both([stanceMeets(signal, test), ...demands]);
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
  if (!answer || answer.truth === false) return { truth: false, signals: [], quotes: [], lookedFor: [] };
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
  if (truth === false) return { truth, signals: [], quotes: [], lookedFor: [] };
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

function negate(evaluation: Evaluation, names: readonly string[]): Evaluation {
  if (evaluation.truth === 'unclear') return evaluation;
  return { truth: !evaluation.truth, signals: [], quotes: [], lookedFor: evaluation.truth ? [] : names };
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
