import type { WordPattern } from './word-pattern.ts';

/**
 * What must follow the first word of a phrase, as a number: the beginnings of its second word as bits, or, below zero,
 * those of the word after a gap; `anything` where nothing can be said. It may let wrong words through, never keep right
 * ones out, and is asked before a phrase is matched, for nearly all fail at once.
 */
export function clueOf(words: readonly WordPattern[]): number {
  const [, second, third] = words;
  if (!second?.gap) return beginningsOf(second);
  return beginningsOf(third) | afterGap;
}

/** As `clueOf`, by the third and fourth letter of the second word. */
export function furtherClueOf([, second]: readonly WordPattern[]): number {
  return !second || second.gap ? anything : bitsOf(second, goingOnBit, 4);
}

/** The bit for how a word begins, together with that for anything. */
export function beginningOf(word: string | undefined): number {
  return word === undefined ? anything : anything | beginningBit(word);
}

/** In which place the phrases are kept that may match before a word, by its beginning; a last one for none. */
export function placeOfFollower(word: string | undefined): number {
  return word === undefined ? beginningCount : placeOfBeginning(word);
}

/** Whether a phrase, as it is written, may be kept in such a place; it need not be read to say that most may not. */
export function mayBelong(phrase: string, place: number): boolean {
  const second = phrase.indexOf(' ') + 1;
  if (second === 0) return true;
  const [one, other] = [phrase.charCodeAt(second), phrase.charCodeAt(second + 1)];
  const isPlain = isSmallLetter(one) && isSmallLetter(other) && !phrase.includes('/', second);
  return !isPlain || (one * 7 + other) % beginningCount === place;
}

/** What the clue of a phrase in such a place has in common with the words that follow it. */
export function followers(place: number): number {
  return place === beginningCount ? anything : anything | (1 << place);
}

/** The bit for how a word goes on after its first two letters, together with that for anything. */
export function goingOnOf(word: string | undefined): number {
  return word === undefined ? anything : anything | goingOnBit(word);
}

const anything = 1 << 30;
const afterGap = 1 << 31;

/** Two bits of a number are taken: for anything, and, below zero, for a gap. */
const beginningCount = 30;

function isSmallLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function placeOfBeginning(word: string): number {
  return (codeAt(word, 0) * 7 + codeAt(word, 1)) % beginningCount;
}

function beginningBit(word: string): number {
  return 1 << placeOfBeginning(word);
}

function goingOnBit(word: string): number {
  return 1 << ((codeAt(word, 2) * 7 + codeAt(word, 3)) % beginningCount);
}

function codeAt(word: string, at: number): number {
  return at < word.length ? word.charCodeAt(at) : 0;
}

function beginningsOf(pattern: WordPattern | undefined): number {
  return pattern && !pattern.gap ? bitsOf(pattern, beginningBit, 2) : anything;
}

/** The bits of all words of a pattern; `letters` is how many of a word its bit looks at. */
function bitsOf(pattern: WordPattern, bitOf: (word: string) => number, letters: number): number {
  if (pattern.head) return anything;
  let bits = 0;
  for (const { stem, endings } of pattern.words) {
    if (stem.length >= letters) bits |= bitOf(stem);
    else for (const ending of endings) bits |= bitOf(stem + ending);
  }
  return bits;
}
