import type { Signal } from '../../src/report.ts';
import type { AnswerSignal } from './answer.ts';
import { type Folded, findQuote, fold } from './find-quote.ts';

/** A signal of the program and the mark that it answers to. */
export interface Pair {
  readonly signal: Signal;
  readonly mark: AnswerSignal;
}

/** How the signals of one text compare with its marks. */
export interface Match {
  readonly pairs: readonly Pair[];
  readonly missed: readonly AnswerSignal[];
  readonly extra: readonly Signal[];
}

/** What was marked: what has to be found, what may be, and ids that are neither asked for nor wrong. */
export interface Marks {
  readonly signals: readonly AnswerSignal[];
  readonly optionalSignals: readonly AnswerSignal[];
  readonly optionalIds: readonly string[];
}

/**
 * Pairs signals with marks of the same id whose words overlap, each at most once, as many as can be; where there is
 * a choice, the same kind and the most words in common decide. What is over is extra, unless an optional mark holds it.
 */
export function matchSignals(wording: string, signals: readonly Signal[], marks: Marks): Match {
  const folded = fold(wording);
  const asked = marks.signals.filter(({ id }) => !marks.optionalIds.includes(id));
  const candidates = candidatesOf(folded, signals, asked);
  const owners = pairBest(candidates);
  for (const mark of asked) {
    const isPaired = [...owners.values()].includes(mark);
    if (!isPaired) makeRoom(mark, candidates, owners, new Set());
  }
  const paired = new Set(owners.values());
  return {
    pairs: signals.flatMap((signal) => {
      const mark = owners.get(signal);
      return mark ? [{ signal, mark }] : [];
    }),
    missed: asked.filter((mark) => !paired.has(mark)),
    extra: signals
      .filter((signal) => !owners.has(signal) && !marks.optionalIds.includes(signal.id))
      .filter((signal) => !marks.optionalSignals.some((mark) => overlapOf(folded, signal, mark) > 0)),
  };
}

interface Candidate extends Pair {
  readonly isSameKind: boolean;
  readonly overlap: number;
}

/** Who answers to which mark so far. */
type Owners = Map<Signal, AnswerSignal>;

function candidatesOf(
  folded: Folded,
  signals: readonly Signal[],
  marks: readonly AnswerSignal[],
): readonly Candidate[] {
  return marks
    .flatMap((mark) =>
      signals.map((signal) => ({
        signal,
        mark,
        isSameKind: mark.kind === signal.kind,
        overlap: overlapOf(folded, signal, mark),
      })),
    )
    .filter(({ overlap }) => overlap > 0)
    .sort((a, b) => Number(b.isSameKind) - Number(a.isSameKind) || b.overlap - a.overlap);
}

/** Units that a signal and a mark of the same id have in common, at the place where that is most. */
function overlapOf(folded: Folded, signal: Signal, mark: AnswerSignal): number {
  if (signal.id !== mark.id) return 0;
  const shares = findQuote(folded, mark.quote).map(
    ({ start, end }) => Math.min(end, signal.end) - Math.max(start, signal.start),
  );
  return Math.max(0, ...shares);
}

function pairBest(candidates: readonly Candidate[]): Owners {
  const owners: Owners = new Map();
  const taken = new Set<AnswerSignal>();
  for (const { signal, mark } of candidates) {
    if (owners.has(signal) || taken.has(mark)) continue;
    owners.set(signal, mark);
    taken.add(mark);
  }
  return owners;
}

/** Finds a signal for a mark, moving others to another signal where that lets all of them stay paired. */
function makeRoom(
  mark: AnswerSignal,
  candidates: readonly Candidate[],
  owners: Owners,
  tried: Set<Signal>,
): boolean {
  for (const candidate of candidates) {
    if (candidate.mark !== mark || tried.has(candidate.signal)) continue;
    tried.add(candidate.signal);
    const owner = owners.get(candidate.signal);
    if (owner && !makeRoom(owner, candidates, owners, tried)) continue;
    owners.set(candidate.signal, mark);
    return true;
  }
  return false;
}
