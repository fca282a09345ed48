import type { ReadWord, Start, WrittenPhrase } from './compiled-phrase.ts';
import type { ListedPhrases } from './listed-phrases.ts';
import { isOtherWord, plainOf } from './plain-letters.ts';
import { shelfCount, shelfOf } from './shelf-numbers.ts';
import { formsOf } from './word-pattern.ts';

/**
 * Phrases by the first letters of their first word: on each shelf, in the order of the lists, those whose letters give
 * its number. `state` tells at little cost that a shelf is empty, as it is for most words, or that its words are read.
 */
export interface Shelves {
  readonly state: Uint8Array;
  /** Of each shelf the first and the last of its places, of each place the phrase and the next place. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly phrases: number[];
  readonly next: number[];
  readonly starts: Map<string, Start>;
}

/** Shelves with nothing on them. */
export function makeShelves(): Shelves {
  return {
    state: new Uint8Array(shelfCount),
    first: new Int32Array(shelfCount),
    last: new Int32Array(shelfCount),
    phrases: [],
    next: [],
    starts: new Map(),
  };
}

/** Puts a phrase, by its number, on a shelf; the same one once. */
export function putOnShelf(
  { state, first, last, phrases, next }: Shelves,
  shelf: number,
  phrase: number,
): void {
  const place = phrases.length;
  if (state[shelf] === empty) {
    state[shelf] = filled;
    first[shelf] = place;
  } else {
    const before = last[shelf] ?? 0;
    if (phrases[before] === phrase) return;
    next[before] = place;
  }
  last[shelf] = place;
  phrases.push(phrase);
  next.push(-1);
}

/** The phrases whose first word is what stands in a word from an offset on. */
export function startAt(
  shelves: Shelves,
  listed: ListedPhrases,
  readWord: ReadWord,
  word: string,
  from: number,
): Start | undefined {
  const shelf = shelfOf(word, from, word.length);
  const state = shelves.state[shelf];
  if (state === empty) return undefined;
  if (state === filled) {
    shelves.state[shelf] = read;
    readShelf(shelves, listed, readWord, shelf);
  }
  return shelves.starts.get(from === 0 ? word : word.slice(from));
}

const [empty, filled, read] = [0, 1, 2];

/** Sorts the phrases of a shelf by the forms of their first words; a form with its dots goes before one without. */
function readShelf(
  { first, phrases, next, starts }: Shelves,
  listed: ListedPhrases,
  readWord: ReadWord,
  shelf: number,
): void {
  const plainStarts = new Map<string, Start>();
  for (let place = first[shelf] ?? -1; place >= 0; place = next[place] ?? -1) {
    const written = listed.at(phrases[place] ?? -1);
    const end = written.phrase.indexOf(' ');
    const notation = end < 0 ? written.phrase : written.phrase.slice(0, end);
    const { words } = readWord(notation, written.source.language, false);
    const isMarked = plainOf(notation) !== undefined;
    for (const form of new Set(words.flatMap(formsOf))) {
      if (shelfOf(form, 0, form.length) === shelf) add(starts, form, written);
      const plain = isMarked ? plainOf(form) : undefined;
      if (plain !== undefined && shelfOf(plain, 0, plain.length) === shelf && isClear(plain, written)) {
        add(plainStarts, plain, written);
      }
    }
  }
  for (const [plain, start] of plainStarts) if (!starts.has(plain)) starts.set(plain, start);
}

function add(starts: Map<string, Start>, form: string, written: WrittenPhrase): void {
  const start = starts.get(form);
  if (start) start.written.push(written);
  else starts.set(form, { written: [written], byFollower: [] });
}

/** Shorter words become too many others when they lose their dots: får and far, tåg and tag. */
const shortestPlain = 5;
const shortestPlainStart = 4;

/** Whether a word without its dots still says what it means, by itself or by the word that follows. */
function isClear(plain: string, { phrase }: WrittenPhrase): boolean {
  const second = phrase.indexOf(' ') + 1;
  const isFollowed = second > 0 && phrase.charAt(second) !== '…';
  if (isFollowed) return plain.length >= shortestPlainStart;
  return plain.length >= shortestPlain && !isOtherWord(plain);
}
