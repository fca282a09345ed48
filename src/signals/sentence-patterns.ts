import type { Phrase } from '../text/find-phrases.ts';
import { once } from '../text/once.ts';
import { forSmallLetters } from '../text/small-letters.ts';
import type { Tokens } from '../text/tokens.ts';

/** Finds turns of phrase in a text that is cut into tokens; `small` is the text in small letters. */
export type SentenceFinder = (cut: Tokens, small: string) => Phrase[];

/** Ways of saying one thing that no list of phrases holds; each is looked for within one sentence. */
export interface SentencePatterns {
  /** The word list whose phrases they stand beside. */
  readonly list: string;
  /** Expressions of bounded width, each with the kind of what it says. */
  readonly patterns: readonly { readonly said: string; readonly kind?: string }[];
  /** What a sentence must hold to be looked through at all. */
  readonly hint: RegExp;
  /** What makes a sentence speak of something else. */
  readonly veto: RegExp;
}

/** What patterns find in a text, the first of them in each sentence, with its place as a phrase of their list. */
export function makeSentenceFinder({ list, patterns, hint, veto }: SentencePatterns): SentenceFinder {
  const made = once(() =>
    patterns.map(({ said, kind }) => ({ kind, pattern: forSmallLetters(`(?<!\\p{L})${said}`) })),
  );
  const signs = once(() => ({ hint: forSmallLetters(hint.source), veto: forSmallLetters(veto.source) }));
  return (cut, small) => {
    const { hint, veto } = signs();
    return cut.sentences.flatMap(({ start, end }) => {
      const words = small.slice(start, Math.min(end, start + longestSentence));
      if (!hint.test(words) || veto.test(words)) return [];
      for (const { kind, pattern } of made()) {
        const match = pattern.exec(words);
        if (match) return phraseAt(cut, list, kind, start + match.index, match[0].trimEnd().length);
      }
      return [];
    });
  };
}

/** Of a longer sentence, the beginning is looked through. */
const longestSentence = 400;

/** At most so many words, with the spaces behind them, as part of an expression. */
export function upTo(words: number): string {
  // A group that captures is made once; of another all that may follow is made anew for each number of words.
  return `([\\p{L}\\d+’'-]+,?\\s){0,${words}}?`;
}

function phraseAt(
  cut: Tokens,
  list: string,
  kind: string | undefined,
  start: number,
  length: number,
): Phrase[] {
  const end = start + length;
  const [first, last] = [tokenAt(cut, start), tokenAt(cut, end - 1)];
  return last < cut.all.length ? [{ list, kind, first, last, start, end }] : [];
}

/** Index of the first token that ends after an offset. */
function tokenAt({ all }: Tokens, offset: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
