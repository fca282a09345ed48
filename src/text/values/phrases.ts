import { type Reading, readTokens, type Token, textAt } from './tokens.ts';

/** Phrases by the text of their first token, the longest first. */
export type PhraseTable<M> = ReadonlyMap<string, readonly Phrase<M>[]>;

interface Phrase<M> {
  readonly meaning: M;
  readonly words: readonly string[];
}

type ByLanguage = Readonly<Record<string, readonly string[] | undefined>>;

/** Gathers lists of phrases, by meaning and language, into one table for all languages. */
export function collectPhrases<M extends string>(lists: Readonly<Record<M, ByLanguage>>): PhraseTable<M> {
  const entries: (readonly [string, M])[] = [];
  for (const meaning in lists) {
    for (const list of Object.values(lists[meaning])) {
      for (const phrase of list ?? []) entries.push([phrase, meaning]);
    }
  }
  return tabulatePhrases(entries);
}

/** Builds a table of phrases with a meaning of any type. Full stops are left out of phrases: `exkl moms`. */
export function tabulatePhrases<M>(entries: Iterable<readonly [string, M]>): PhraseTable<M> {
  const table = new Map<string, Phrase<M>[]>();
  for (const [phrase, meaning] of entries) {
    const words = readTokens(phrase).map((token) => token.text);
    const first = words[0] ?? '';
    table.set(first, [...(table.get(first) ?? []), { meaning, words }]);
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The longest phrase of the table that starts at a token. Full stops after abbreviations inside it are passed over. */
export function readPhrase<M>(
  tokens: readonly Token[],
  at: number,
  table: PhraseTable<M>,
): Reading<M> | undefined {
  for (const { meaning, words } of table.get(textAt(tokens, at)) ?? []) {
    const next = followWords(tokens, at, words);
    if (next !== undefined) return { value: meaning, next };
  }
  return undefined;
}

/** The same words in a set, for lists where every phrase is one token. */
export function collectWords(lists: ByLanguage): ReadonlySet<string> {
  return new Set(Object.values(lists).flatMap((list) => list ?? []));
}

/** The words that begin the phrases of some tables, with further words. */
export function collectOpenings(
  tables: readonly PhraseTable<unknown>[],
  more: Iterable<string> = [],
): ReadonlySet<string> {
  return new Set([...tables.flatMap((table) => [...table.keys()]), ...more]);
}

/** The index after a full stop that belongs to an abbreviation ending before the index. */
export function passStop(tokens: readonly Token[], at: number): number {
  return textAt(tokens, at) === '.' && tokens[at]?.gap === 'none' ? at + 1 : at;
}

function followWords(tokens: readonly Token[], at: number, words: readonly string[]): number | undefined {
  let next = at + 1;
  for (let index = 1; index < words.length; index++) {
    if (textAt(tokens, next) !== words[index]) next = passStop(tokens, next);
    if (textAt(tokens, next) !== words[index]) return undefined;
    next++;
  }
  return next;
}
