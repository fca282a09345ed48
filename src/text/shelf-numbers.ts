import { plainOf } from './plain-letters.ts';
import { formsOf, readInflected, type WordLanguage } from './word-pattern.ts';

/** How many shelves there are. */
export const shelfCount = 16_384;

/**
 * Tells the shelves where a phrase's first word will be looked for; the phrase begins at `start` in a text of lines. A
 * stem with enough letters has one shelf whatever its endings are, and one for its plain letters; each form of a shorter
 * one has its own. Read unit by unit: there are very many phrases.
 */
export function visitShelves(
  text: string,
  start: number,
  language: WordLanguage,
  visit: (shelf: number) => void,
): void {
  for (let from = start; from < text.length; ) {
    const stem = endOfStem(text, from);
    const end = endOfWord(text, stem);
    const isWhole = stem === end || stem >= from + deciding || text.charCodeAt(stem) === colon;
    if (isWhole) {
      visit(shelfOf(text, from, stem));
      visit(plainShelfOf(text, from, stem));
    } else {
      for (const form of formsOf(readInflected(text.slice(from, end), language))) {
        visit(shelfOf(form, 0, form.length));
        visit(plainShelfOf(form, 0, form.length));
      }
    }
    if (text.charCodeAt(end) !== slash) break;
    from = end + 1;
  }
}

/** The shelf of what stands in a text from `start` to `end`, by its first letters. */
export function shelfOf(text: string, start: number, end: number): number {
  let shelf = 0;
  for (let at = start; at < end && at < start + deciding; at++) shelf = addLetter(shelf, text.charCodeAt(at));
  return shelf;
}

/** How many letters decide upon the shelf. */
const deciding = 4;

const [lineFeed, space, slash, colon, bar, tilde] = [0x0a, 0x20, 0x2f, 0x3a, 0x7c, 0x7e];

function endOfStem(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === bar || code === tilde || code === colon || isEnd(code)) return at;
  }
  return text.length;
}

function endOfWord(text: string, start: number): number {
  for (let at = start; at < text.length; at++) if (isEnd(text.charCodeAt(at))) return at;
  return text.length;
}

function isEnd(code: number): boolean {
  return code === space || code === slash || code === lineFeed;
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
  return code < 0xe0 ? code : (plainCodes[code - 0xe0] ?? code);
}

/** Of the Latin letters with marks, à to ÿ, those without. */
const plainCodes = Array.from({ length: 0x20 }, (_, at) => {
  const letter = String.fromCharCode(0xe0 + at);
  return (plainOf(letter) ?? letter).charCodeAt(0);
});
