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

const stops = new Set(
  'men but medan while whereas ; utom förutom undantaget bortsett undantag except excluding'.split(' '),
);

/** Whether a new clause, as after “men”, begins between two tokens. */
export function hasClauseBreak(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (stops.has(wordAt(analysis, at)?.lower ?? '')) return true;
  return false;
}

/** “Resan betalar vi, rum finns för den som vill”: what begins a clause of its own after the comma, before its verb. */
export function opensClause(
  analysis: Analysis,
  phrase: { readonly first: number; readonly last: number },
): boolean {
  const leads = [1, 2].map((back) => wordAt(analysis, phrase.first - back)?.lower ?? '');
  const verb = wordAt(analysis, phrase.last + 1)?.lower ?? '';
  if (may.test(verb)) return leads.some((word) => /^(?:[,;]|och|and|og|men|but)$/.test(word));
  return leads.includes(',') && finite.test(verb);
}

/** “Resan bekostas av oss och hotell kan bokas”: what may be done is a clause of its own after “och”, too. */
const may = /^(?:kan|kunde|går|can|may|could)$/;

const finite =
  /^(?:finn(?:s|es)|fins|findes|äter|äts|inta[rs]|köp(?:er|s)|kosta?r|koster|kostar|säljs|ordnar|ordnas|sker|är|blir|boka[rs]|betala[rs]|sköt(?:er|s)|står|tar|får|kan|ska|skall|måste|behöver|is|are|costs)$/;
