import type { Phrase } from '../text/find-phrases.ts';
import type { Agent } from './agents.ts';
import type { Analysis } from './analysis.ts';
import { wordAt } from './clause.ts';

const readers = new Set(['ni', 'du', 'er', 'dig', 'you', 'dere']);

/** “Resan betalar ni på kliniken”: the readers as the staff of their unit. */
export function isAtWork(analysis: Analysis, { last }: Phrase, agents: readonly Agent[]): boolean {
  const reader = [last, last + 1].find((at) => readers.has(wordAt(analysis, at)?.lower ?? ''));
  return (
    reader !== undefined &&
    /^(?:på|hos|at)$/.test(wordAt(analysis, reader + 1)?.lower ?? '') &&
    agents.some(({ first, payer }) => payer === 'employer' && (first === reader + 2 || first === reader + 3))
  );
}
