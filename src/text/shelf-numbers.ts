import { plainOf } from './plain-letters.ts';
import { formsOf, type Inflected, readInflected, type WordLanguage } from './word-pattern.ts';

/** How many shelves there are. */
export const shelfCount = 16_384;

/**
 * The shelves where a phrase's first word will be looked for. A stem with enough letters has one shelf whatever its
 * endings are, and one for its plain letters; each form of a shorter one has its own. Read unit by unit: there are very
 * many phrases.
 */
export function shelvesOf(phrase: string, language: WordLanguage): readonly number[] {
  const shelves: number[] = [];
  for (let start = phrase.charCodeAt(0) === asterisk ? 1 : 0; start < phrase.length; ) {
    const end = endOfWord(phrase, start);
    const stem = endOfStem(phrase, start, end);
    const isWhole = stem === end || stem >= start + deciding || phrase.charCodeAt(stem) === colon;
    if (isWhole) shelves.push(shelfOf(phrase, start, stem), plainShelfOf(phrase, start, stem));
    else shelves.push(...shelvesOfForms(readInflected(phrase.slice(start, end), language)));
    if (phrase.charCodeAt(end) !== slash) break;
    start = end + 1;
  }
  return shelves;
}

/** The shelf of what stands in a text from `start` to `end`, by its first letters. */
export function shelfOf(text: string, start: number, end: number): number {
  let shelf = 0;
  for (let at = start; at < end && at < start + deciding; at++) shelf = addLetter(shelf, text.charCodeAt(at));
  return shelf;
}

/** How many letters decide upon the shelf. */
const deciding = 4;

const [space, asterisk, slash, colon, bar, tilde] = [0x20, 0x2a, 0x2f, 0x3a, 0x7c, 0x7e];

function endOfWord(phrase: string, start: number): number {
  for (let at = start; at < phrase.length; at++) {
    const code = phrase.charCodeAt(at);
    if (code === space || code === slash) return at;
  }
  return phrase.length;
}

function endOfStem(phrase: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const code = phrase.charCodeAt(at);
    if (code === bar || code === tilde || code === colon) return at;
  }
  return end;
}

function shelvesOfForms(word: Inflected): number[] {
  return formsOf(word).flatMap((form) => [shelfOf(form, 0, form.length), plainShelfOf(form, 0, form.length)]);
}

function plainShelfOf(text: string, start: number, end: number): number {
  let shelf = 0;
  for (let at = start; at < end && at < start + deciding; at++) {
    shelf = addLetter(shelf, plainCode(text.charCodeAt(at)));
  }
  return shelf;
}

function addLetter(shelf: number, code: number): number {
  return (shelf * 37 + code) & (shelfCount - 1);
}

function plainCode(code: number): number {
  return code < 0xe0 ? code : (plainOf(String.fromCharCode(code))?.charCodeAt(0) ?? code);
}
