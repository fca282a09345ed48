import { type Candidates, phrasesBefore, type ReadWord, type Start } from './compiled-phrase.ts';
import { listPhrases } from './listed-phrases.ts';
import { hasDigraph, withoutDigraphs } from './plain-letters.ts';
import { visitShelves } from './shelf-numbers.ts';
import { makeShelves, putOnShelf, startAt } from './shelves.ts';
import { fewestBeforeHead, fewestOfHead, readPattern, type WordPattern } from './word-pattern.ts';

/**
 * One meaning with its phrases, languages side by side.
 *
 * Notation of a phrase: words parted by spaces. `ord~` takes the language's regular noun endings; `stem|a|an` takes
 * just the endings named (an empty one for the stem itself: `stem||s`); `*ord` may also be the head of a compound; `a/b`
 * is either word; `…` is up to three other words. A phrase in `not` is looked for too and takes its words away.
 * `word:noun` or `word:verb` at the end of a word of an English phrase says which of its parts of speech is meant: the
 * phrase is dropped where the tagger reads the other; with `!` (`train:noun!`) it counts only where the tagger agrees.
 */
export interface WordEntry {
  readonly kind?: string;
  readonly sv?: readonly string[];
  readonly en?: readonly string[];
  readonly nb?: readonly string[];
  readonly da?: readonly string[];
  readonly not?: readonly string[];
  readonly note?: string;
}

/** A word list as it lies in `rules/words/`; its file name is the list's id. */
export interface WordList {
  readonly entries: readonly WordEntry[];
}

/** All phrases of all lists and languages by their first word. */
export interface PhraseIndex {
  readonly startingWith: (word: string) => Start | undefined;
  /** The phrases that a word begins as a compound of their first word; of several the longest. */
  readonly startingWithHeadOf: (word: string) => Start | undefined;
  /** Those of a start that may match before the next word, undefined at the end of a sentence; by their clues. */
  readonly before: (start: Start, next: string | undefined) => Candidates;
}

/** Makes packed word lists ready for looking up. A phrase is read when a word first comes near it. */
export function indexPhrases(packed: string): PhraseIndex {
  const listed = listPhrases(packed);
  const [whole, heads] = [makeShelves(), makeShelves()];
  for (let phrase = 0; phrase < listed.count; phrase++) {
    const start = listed.starts[phrase] ?? 0;
    const isHead = packed.charCodeAt(start) === asterisk;
    visitShelves(packed, isHead ? start + 1 : start, listed.sourceOf(phrase).language, (shelf) => {
      putOnShelf(whole, shelf, phrase);
      if (isHead) putOnShelf(heads, shelf, phrase);
    });
  }
  const readWord = makeWordReader();
  const startOf = (word: string) => startAt(whole, listed, readWord, word, 0);
  return {
    startingWith: (word) =>
      startOf(word) ?? (mayHoldDigraph(word) ? startOf(withoutDigraphs(word)) : undefined),
    startingWithHeadOf: (word) => {
      if (word.length < shortestCompound || word.length > longestWord) return undefined;
      for (let at = fewestBeforeHead; at <= word.length - fewestOfHead; at++) {
        const start = startAt(heads, listed, readWord, word, at);
        if (start) return start;
      }
      return undefined;
    },
    before: (start, next) => phrasesBefore(start, next, readWord),
  };
}

const asterisk = 0x2a;

/** The shortest word that may be a compound with a listed head, and the longest that is looked at. */
const shortestCompound = 6;
const longestWord = 48;

/** “foerelaesning”: as a machine writes å, ä and ö, looked up only where the word as it stands is none. */
function mayHoldDigraph(word: string): boolean {
  return word.length > shortestCompound && hasDigraph(word);
}

/** Many phrases share their words: each is read once for a language. */
function makeWordReader(): ReadWord {
  const known = new Map<string, WordPattern>();
  return (notation, language, isPlainToo) => {
    const key = `${language}${isPlainToo ? '+' : ' '}${notation}`;
    const pattern = known.get(key);
    if (pattern) return pattern;
    const read = readPattern(notation, language, isPlainToo);
    known.set(key, read);
    return read;
  };
}
