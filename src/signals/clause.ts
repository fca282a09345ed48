import type { Token } from '../text/tokens.ts';
import type { Analysis } from './analysis.ts';

/** A token's word; nothing beyond the ends of the text. */
export function wordAt(analysis: Analysis, at: number): Token | undefined {
  return analysis.tokens[at];
}

/** Whether two tokens stand in the same sentence. */
export function isSameSentence(analysis: Analysis, at: number, other: number): boolean {
  return wordAt(analysis, at)?.sentence === wordAt(analysis, other)?.sentence;
}

const stops = new Set(['men', 'but', 'medan', 'while', 'whereas', ';']);

/** Whether a new clause, as after “men”, begins between two tokens. */
export function hasClauseBreak(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (stops.has(wordAt(analysis, at)?.lower ?? '')) return true;
  return false;
}

/** “Resan betalar vi, rum finns för den som vill”: what is only to be had stands in a clause of its own after the comma. */
export function isOnlyThere(
  analysis: Analysis,
  phrase: { readonly first: number; readonly last: number },
): boolean {
  if (wordAt(analysis, phrase.first - 1)?.lower !== ',') return false;
  return toBeHad.has(wordAt(analysis, phrase.last + 1)?.lower ?? '');
}

const toBeHad = new Set(['finns', 'finnes', 'fins', 'findes']);
