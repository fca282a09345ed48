import { clueOf, followers, furtherClueOf, mayBelong, placeOfFollower } from './clues.ts';
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
  readonly clue: number;
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
  readonly byFollower: (Candidates | undefined)[];
}

/** Phrases that may match, with their clues apart: nearly all fail by these, and then nothing else is looked at. */
export interface Candidates {
  readonly phrases: readonly CompiledPhrase[];
  /** What must come next. */
  readonly clues: Int32Array;
  /** How the next word must go on. */
  readonly furtherClues: Int32Array;
}

/** Reads one word of a phrase; the same word is read once. */
export type ReadWord = (notation: string, language: WordLanguage, isPlainToo: boolean) => WordPattern;

/** The phrases of a start that may match where the next word is `next`, undefined at the end of a sentence. */
export function phrasesBefore(start: Start, next: string | undefined, readWord: ReadWord): Candidates {
  const place = placeOfFollower(next);
  const known = start.byFollower[place];
  if (known) return known;
  const mask = followers(place);
  const fitting: CompiledPhrase[] = [];
  for (const written of start.written) {
    if (!mayBelong(written.phrase, place)) continue;
    written.compiled ??= compilePhrase(written, readWord);
    if (written.compiled.clue < 0 || (written.compiled.clue & mask) !== 0) fitting.push(written.compiled);
  }
  const candidates = {
    phrases: fitting,
    clues: Int32Array.from(fitting, ({ clue }) => clue),
    furtherClues: Int32Array.from(fitting, ({ furtherClue }) => furtherClue),
  };
  start.byFollower[place] = candidates;
  return candidates;
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
