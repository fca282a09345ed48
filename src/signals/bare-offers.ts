import type { Phrase } from '../text/find-phrases.ts';
import { once } from '../text/once.ts';
import type { Tokens } from '../text/tokens.ts';
import type { SentenceFinder } from './sentence-patterns.ts';

/** Words that are too common to tell of an offer by themselves, and what makes one of them. */
export interface BareWords {
  /** The word list whose phrases they stand beside. */
  readonly list: string;
  /** The words by their kind, parted by commas; of at most three words each. */
  readonly kinds: Readonly<Record<string, string>>;
  /** What leads up to such a word, up to the end of the text before it. */
  readonly before: RegExp;
  /** What must follow it where something leads up to it, and what makes an offer of it where nothing does. */
  readonly after: RegExp;
  readonly following: RegExp;
  /** What makes a sentence speak of something else. */
  readonly veto: RegExp;
}

/** Finds them by their tokens; the words around are looked at only where one stands. */
export function makeBareFinder({ list, kinds, before, after, following, veto }: BareWords): SentenceFinder {
  const known = once(() => byWords(kinds));
  return (cut, text) =>
    occurrences(cut, known()).flatMap(({ kind, first, last }): Phrase[] => {
      const [start, end] = [cut.all[first]?.start ?? 0, cut.all[last]?.end ?? 0];
      const sentence = cut.sentences[cut.all[first]?.sentence ?? -1];
      if (!sentence || sentence.end < end) return [];
      const lead = text.slice(Math.max(sentence.start, start - reach), start);
      const rest = text.slice(end, Math.min(sentence.end, end + reach));
      const isOffered = (before.test(lead) && after.test(rest)) || following.test(rest);
      if (
        !isOffered ||
        veto.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + longest)))
      )
        return [];
      return [{ list, kind, first, last, start, end }];
    });
}

/** How far, in characters, around a word the words may stand that make an offer of it. */
const reach = 70;

/** Of a longer sentence, the beginning is looked through. */
const longest = 400;

const mostWords = 3;

function byWords(kinds: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(kinds).flatMap(([kind, words]) =>
      words.split(', ').map((word): [string, string] => [word, kind]),
    ),
  );
}

interface Occurrence {
  readonly kind: string;
  readonly first: number;
  readonly last: number;
}

/** Of several that begin at one token, the longest. */
function occurrences({ all }: Tokens, known: ReadonlyMap<string, string>): Occurrence[] {
  const found: Occurrence[] = [];
  for (let first = 0; first < all.length; first++) {
    let words = '';
    let best: Occurrence | undefined;
    for (let last = first; last < first + mostWords && last < all.length; last++) {
      words += `${last > first ? ' ' : ''}${all[last]?.lower ?? ''}`;
      const kind = known.get(words);
      if (kind) best = { kind, first, last };
    }
    if (best) found.push(best);
    first = best?.last ?? first;
  }
  return found;
}
