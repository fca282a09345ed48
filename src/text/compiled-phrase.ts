import { clueOf, furtherClueOf } from './clues.ts';
import { isOtherWord, plainOf } from './plain-letters.ts';
import { formsOf, readPattern, type WordLanguage, type WordPattern } from './word-pattern.ts';

/** A phrase ready for matching. A `trap` takes its words away from the rest of its list. */
export interface CompiledPhrase {
  readonly list: string;
  readonly kind: string | undefined;
  readonly trap: boolean;
  /** Norwegian and Danish are looked for only in a text that holds them, for many of their words are English ones. */
  readonly language: WordLanguage;
  readonly words: readonly WordPattern[];
  /** The word that the tagger has to judge. */
  readonly ambiguous: WordPattern | undefined;
}

/** The phrases that begin with one word, in the order of the lists. */
export interface Start {
  readonly phrases: CompiledPhrase[];
  /** Of each phrase what must come next: most phrases are told by it that they cannot match. */
  readonly clues: number[];
  /** Of each phrase how the next word must go on. */
  readonly furtherClues: number[];
}

/** A phrase in the notation, and where it stands. */
export interface WrittenPhrase {
  readonly phrase: string;
  readonly source: Omit<CompiledPhrase, 'words' | 'ambiguous'>;
}

/** Compiles phrases for those forms of their first words that `isWanted`; a form with its dots goes before one without. */
export function compilePhrases(
  phrases: readonly WrittenPhrase[],
  isWanted: (form: string) => boolean,
  starts: Map<string, Start>,
): void {
  const plainStarts = new Map<string, Start>();
  for (const { phrase, source } of phrases) {
    const words = phrase.split(' ').map((word, at) => readPattern(word, source.language, at > 0));
    const ready = { ...source, words, ambiguous: words.find((word) => word.as) };
    for (const form of new Set(words[0]?.words.flatMap(formsOf))) {
      if (isWanted(form)) add(starts, form, ready);
      const plain = plainOf(form);
      if (plain !== undefined && isWanted(plain) && isClear(plain, words[1])) {
        add(plainStarts, plain, ready);
      }
    }
  }
  for (const [plain, start] of plainStarts) if (!starts.has(plain)) starts.set(plain, start);
}

/** Shorter words become too many others when they lose their dots: får and far, tåg and tag. */
const shortestPlain = 5;
const shortestPlainStart = 4;

/** Whether a word without its dots still says what it means, by itself or by the word that follows. */
function isClear(plain: string, second: WordPattern | undefined): boolean {
  if (second?.gap === false) return plain.length >= shortestPlainStart;
  return plain.length >= shortestPlain && !isOtherWord(plain);
}

function add(starts: Map<string, Start>, form: string, phrase: CompiledPhrase): void {
  const start = starts.get(form) ?? { phrases: [], clues: [], furtherClues: [] };
  start.phrases.push(phrase);
  start.clues.push(clueOf(phrase.words));
  start.furtherClues.push(furtherClueOf(phrase.words));
  starts.set(form, start);
}
