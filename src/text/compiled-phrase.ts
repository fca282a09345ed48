import { clueOf, followers, furtherClueOf, placeOfFollower } from './clues.ts';
import type { WordLanguage, WordPattern } from './word-pattern.ts';

/** Where a phrase stands. A `trap` takes its words away from the rest of its list. */
export interface PhraseSource {
  readonly list: string;
  readonly kind: string | undefined;
  readonly trap: boolean;
  /** Norwegian and Danish are looked for only in a text that holds them, for many of their words are English ones. */
  readonly language: WordLanguage;
}

/** A phrase ready for matching. */
export interface CompiledPhrase extends PhraseSource {
  readonly words: readonly WordPattern[];
  /** The word that the tagger has to judge. */
  readonly ambiguous: WordPattern | undefined;
  /** What must come next: most phrases are told by it that they cannot match. */
  readonly clue: number;
  /** How the next word must go on. */
  readonly furtherClue: number;
}

/** A phrase in the notation, compiled when a word first begins it. */
export interface WrittenPhrase {
  readonly phrase: string;
  readonly source: PhraseSource;
  compiled: CompiledPhrase | undefined;
}

/** The phrases that begin with one word, in the order of the lists. */
export interface Start {
  readonly written: WrittenPhrase[];
  /** Those that may match, by how the next word begins, worked out when such a word first comes. */
  readonly byFollower: (readonly CompiledPhrase[] | undefined)[];
}

/** Reads one word of a phrase; the same word is read once. */
export type ReadWord = (notation: string, language: WordLanguage, isPlainToo: boolean) => WordPattern;

/** The phrases of a start that may match where the next word is `next`, undefined at the end of a sentence. */
export function phrasesBefore(
  start: Start,
  next: string | undefined,
  readWord: ReadWord,
): readonly CompiledPhrase[] {
  const place = placeOfFollower(next);
  const known = start.byFollower[place];
  if (known) return known;
  const mask = followers(place);
  const fitting: CompiledPhrase[] = [];
  for (const written of start.written) {
    written.compiled ??= compilePhrase(written, readWord);
    if (written.compiled.clue < 0 || (written.compiled.clue & mask) !== 0) fitting.push(written.compiled);
  }
  start.byFollower[place] = fitting;
  return fitting;
}

function compilePhrase({ phrase, source }: WrittenPhrase, readWord: ReadWord): CompiledPhrase {
  const words = phrase.split(' ').map((word, at) => readWord(word, source.language, at > 0));
  return {
    ...source,
    words,
    ambiguous: words.find((word) => word.as),
    clue: clueOf(words),
    furtherClue: furtherClueOf(words),
  };
}
