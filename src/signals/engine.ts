import { type EnglishTagger, makeEnglishTagger } from '../text/english-tagger.ts';
import { indexPhrases, type PhraseIndex, type WordList } from '../text/word-list.ts';
import { buildNameIndex, type LocalNames, type NameIndex } from './names/name-index.ts';

/** The word lists and names, compiled once and used for every message. */
export interface Engine {
  readonly phrases: PhraseIndex;
  readonly names: NameIndex;
  readonly tagger: EnglishTagger | undefined;
}

/** Compiles the word lists of `rules/words/` and the names of `rules/names/`; without a tagger the lists decide alone. */
export function buildEngine({ tagger } = { tagger: true }): Engine {
  const files = import.meta.glob<WordList>('../../rules/words/*.json', { eager: true, import: 'default' });
  const lists = Object.entries(files).map(([path, list]) => [nameOf(path), list] as const);
  return {
    phrases: indexPhrases(Object.fromEntries(lists)),
    names: buildNameIndex(),
    tagger: tagger ? makeEnglishTagger() : undefined,
  };
}

/** The engine with a region's own companies and mail domains; the word lists are the same. */
export function withLocalNames(engine: Engine, local: LocalNames): Engine {
  return { ...engine, names: buildNameIndex(local) };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
}
