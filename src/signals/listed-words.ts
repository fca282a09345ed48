import { packWords } from '../text/pack-words.ts';
import type { WordList } from '../text/word-list.ts';

const files = import.meta.glob<WordList>('../../rules/words/*.json', { eager: true, import: 'default' });

/** The word lists of `rules/words/`, packed. A build packs them beforehand and puts the text in this file's place. */
export const listedWords = packWords(
  Object.fromEntries(Object.entries(files).map(([path, list]) => [nameOf(path), list])),
);

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
}
