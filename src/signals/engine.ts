import { type EnglishTagger, makeEnglishTagger } from '../text/english-tagger.ts';
import { indexPhrases, type PhraseIndex } from '../text/word-list.ts';
import { listedWords } from './listed-words.ts';
import { buildNameIndex, type LocalNames, type NameIndex } from './names/name-index.ts';

/** The word lists and names, compiled once and used for every message. */
export interface Engine {
  readonly phrases: PhraseIndex;
  readonly names: NameIndex;
  readonly tagger: EnglishTagger | undefined;
}

/** Compiles the word lists of `rules/words/` and the names of `rules/names/`; without a tagger the lists decide alone. */
export function buildEngine({ tagger } = { tagger: true }): Engine {
  return {
    phrases: indexPhrases(listedWords),
    names: buildNameIndex(),
    tagger: tagger ? makeEnglishTagger() : undefined,
  };
}

/** The engine with a region's own companies and mail domains; the word lists are the same. */
export function withLocalNames(engine: Engine, local: LocalNames): Engine {
  return { ...engine, names: buildNameIndex(local) };
}
