import { loadCompromise } from './load-compromise.ts';

/** Tells what the words of an English sentence are, by the offset at which each begins; empty where it cannot. */
export type EnglishTagger = (sentence: string) => ReadonlyMap<number, ReadonlySet<string>>;

/** A tagger that is loaded when it is first asked: most messages never ask. */
export function makeEnglishTagger(): EnglishTagger {
  let compromise: ReturnType<typeof loadCompromise>;
  return (sentence) => {
    compromise ??= loadCompromise();
    const tagged = new Map<number, ReadonlySet<string>>();
    let at = 0;
    for (const { pre, text, post, tags } of compromise?.(sentence).docs.flat() ?? []) {
      tagged.set(at + pre.length, tags ?? new Set());
      at += pre.length + text.length + post.length;
    }
    return tagged;
  };
}
