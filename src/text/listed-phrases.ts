import type { PhraseSource, WrittenPhrase } from './compiled-phrase.ts';
import { isWordLanguage } from './word-pattern.ts';

/** The phrases of packed word lists by their number: each is cut out when it is first asked for. */
export interface ListedPhrases {
  readonly count: number;
  /** Where in the packed text a phrase begins; it ends with its line. */
  readonly starts: readonly number[];
  readonly sourceOf: (number: number) => PhraseSource;
  readonly at: (number: number) => WrittenPhrase;
}

/** Finds the phrases of what `packWords` has made. */
export function listPhrases(packed: string): ListedPhrases {
  const starts: number[] = [];
  const sources: PhraseSource[] = [];
  const sourceNumbers: number[] = [];
  for (let start = 0; start < packed.length; start = endOfLine(packed, start) + 1) {
    if (packed.charCodeAt(start) === numberSign) {
      sources.push(readSource(packed.slice(start + 1, endOfLine(packed, start))));
    } else {
      starts.push(start);
      sourceNumbers.push(sources.length - 1);
    }
  }
  const written: (WrittenPhrase | undefined)[] = [];
  const sourceOf = (number: number) => sources[sourceNumbers[number] ?? -1] ?? nowhere;
  const at = (number: number) => {
    const start = starts[number] ?? 0;
    written[number] ??= {
      phrase: packed.slice(start, endOfLine(packed, start)),
      source: sourceOf(number),
      compiled: undefined,
    };
    return written[number];
  };
  return { count: starts.length, starts, sourceOf, at };
}

const numberSign = 0x23;
const nowhere: PhraseSource = { list: '', kind: undefined, language: 'sv', trap: false };

function endOfLine(packed: string, start: number): number {
  const feed = packed.indexOf('\n', start);
  return feed < 0 ? packed.length : feed;
}

/** `meal sv lunch`: list, language and kind; traps are in all languages. */
function readSource(head: string): PhraseSource {
  const [list = '', group = '', kind] = head.split(' ');
  return isWordLanguage(group)
    ? { list, kind, language: group, trap: false }
    : { list, kind, language: 'sv', trap: true };
}
