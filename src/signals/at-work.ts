import type { Phrase } from '../text/find-phrases.ts';
import type { Agent } from './agents.ts';
import type { Analysis } from './analysis.ts';
import { wordAt } from './clause.ts';

const readers = new Set(['ni', 'du', 'er', 'dig', 'you', 'dere']);

/** “Resan betalar ni på kliniken”, “fikat ordnar ni som ni brukar”: the readers as the staff of their unit. */
export function isAtWork(analysis: Analysis, { last }: Phrase, agents: readonly Agent[]): boolean {
  const reader = [last, last + 1].find((at) => readers.has(wordAt(analysis, at)?.lower ?? ''));
  if (reader === undefined) return false;
  if (isHabit(analysis, reader + 1)) return true;
  return (
    /^(?:på|hos|at)$/.test(wordAt(analysis, reader + 1)?.lower ?? '') &&
    agents.some(({ first, payer }) => payer === 'employer' && (first === reader + 2 || first === reader + 3))
  );
}

/** What a unit does as it always does, it does at its own cost. */
function isHabit({ text, tokens }: Analysis, at: number): boolean {
  const start = tokens[at]?.start;
  return start !== undefined && habit.test(text.slice(start, start + longestHabit));
}

const habit =
  /^(?:själva\s)?(?:som (?:ni (?:brukar|alltid)|vanligt)|internt|lokalt|as (?:you )?usual|som vanlig|som i plejer)(?!\p{L})/iu;
const longestHabit = 30;
