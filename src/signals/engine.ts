import { indexPhrases, type PhraseIndex, type WordList } from '../text/word-list.ts';
import { buildNameIndex, type NameIndex } from './names/name-index.ts';

/** The word lists and names, compiled once and used for every message. */
export interface Engine {
  readonly phrases: PhraseIndex;
  readonly names: NameIndex;
}

/** Compiles the word lists of `rules/words/` and the names of `rules/names/`. */
export function buildEngine(): Engine {
  const files = import.meta.glob<WordList>('../../rules/words/*.json', { eager: true, import: 'default' });
  const lists = Object.entries(files).map(([path, list]) => [nameOf(path), list] as const);
  return { phrases: indexPhrases(Object.fromEntries(lists)), names: buildNameIndex() };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
}
