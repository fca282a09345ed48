import { compilePhrases, type Start, type WrittenPhrase } from './compiled-phrase.ts';
import { hasDigraph, withoutDigraphs } from './plain-letters.ts';
import { shelfCount, shelfOf, shelvesOf } from './shelf-numbers.ts';
import { fewestBeforeHead, fewestOfHead, type WordLanguage } from './word-pattern.ts';

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
}

/** Makes word lists, keyed by id, ready for looking up. A phrase is compiled when a word first comes near it. */
export function indexPhrases(lists: Readonly<Record<string, WordList>>): PhraseIndex {
  const whole = makeShelves();
  const heads = makeShelves();
  for (const [list, { entries }] of Object.entries(lists)) {
    for (const { kind, not = [], ...phrases } of entries) {
      for (const language of languages) {
        const source = { list, kind, language, trap: false };
        for (const phrase of phrases[language] ?? []) add({ phrase: partWords(phrase), source });
      }
      const source = { list, kind, language: 'sv', trap: true } as const;
      for (const phrase of not) add({ phrase: partWords(phrase), source });
    }
  }
  return {
    startingWith: (word) => startAt(whole, word, 0) ?? startUndigraphed(whole, word),
    startingWithHeadOf: (word) => startAtHead(heads, word),
  };

  function add(written: WrittenPhrase): void {
    for (const shelf of shelvesOf(written.phrase, written.source.language)) {
      put(whole, shelf, written);
      if (written.phrase.startsWith('*')) put(heads, shelf, written);
    }
  }
}

const languages: readonly WordLanguage[] = ['sv', 'en', 'nb', 'da'];

/** Words parted by hyphens or stops are words of their own, as in the texts: `o.s.a`. */
function partWords(phrase: string): string {
  return /[-.]/.test(phrase) ? phrase.replace(/[-.]/g, ' ').trim() : phrase;
}

/**
 * Phrases by the first letters of their first word: on each shelf those whose letters give its number. `state` tells
 * at little cost that a shelf is empty, as it is for most words, or that its phrases are compiled already.
 */
interface Shelves {
  readonly state: Uint8Array;
  readonly written: Map<number, WrittenPhrase[]>;
  readonly starts: Map<string, Start>;
}

const [filled, compiled] = [1, 2];

function makeShelves(): Shelves {
  return { state: new Uint8Array(shelfCount), written: new Map(), starts: new Map() };
}

function put({ state, written }: Shelves, shelf: number, phrase: WrittenPhrase): void {
  state[shelf] = filled;
  const others = written.get(shelf);
  if (!others) written.set(shelf, [phrase]);
  else if (others.at(-1) !== phrase) others.push(phrase);
}

/** The shortest word that may be a compound with a listed head, and the longest that is looked at. */
const shortestCompound = 6;
const longestWord = 48;

/** “foerelaesning”: as a machine writes å, ä and ö, looked up only where the word as it stands is none. */
function startUndigraphed(whole: Shelves, word: string): Start | undefined {
  const mayBe = word.length > shortestCompound && hasDigraph(word);
  return mayBe ? startAt(whole, withoutDigraphs(word), 0) : undefined;
}

function startAtHead(heads: Shelves, word: string): Start | undefined {
  if (word.length < shortestCompound || word.length > longestWord) return undefined;
  for (let at = fewestBeforeHead; at <= word.length - fewestOfHead; at++) {
    const start = startAt(heads, word, at);
    if (start) return start;
  }
  return undefined;
}

/** The phrases whose first word is what stands in a word from an offset on. */
function startAt(shelves: Shelves, word: string, from: number): Start | undefined {
  const shelf = shelfOf(word, from, word.length);
  const state = shelves.state[shelf];
  if (state === 0) return undefined;
  if (state === filled) {
    shelves.state[shelf] = compiled;
    const isHere = (form: string) => shelfOf(form, 0, form.length) === shelf;
    compilePhrases(shelves.written.get(shelf) ?? [], isHere, shelves.starts);
  }
  return shelves.starts.get(from === 0 ? word : word.slice(from));
}
