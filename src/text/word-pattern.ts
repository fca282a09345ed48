import { plainOf } from './plain-letters.ts';

/** Languages of the word lists. All are searched at once: invitations mix them. */
export type WordLanguage = 'sv' | 'en' | 'nb' | 'da';

/** Whether a key of an entry is one of these. */
export function isWordLanguage(key: string): key is WordLanguage {
  return Object.hasOwn(nounEndings, key);
}

/** Which part of speech an ambiguous English word must be; `sure` where only the tagger's yes will do. */
export interface PartDemand {
  readonly part: 'noun' | 'verb';
  readonly sure: boolean;
}

/** One position of a phrase: which words fit, whether as head of a compound too; `gap` stands for `…`. */
export interface WordPattern {
  readonly words: readonly Inflected[];
  readonly head: boolean;
  readonly gap: boolean;
  readonly as?: PartDemand;
}

/** A word by its stem and the endings that it may take, an empty one for the stem itself. */
export interface Inflected {
  readonly stem: string;
  readonly endings: ReadonlySet<string>;
}

/** Reads one word of a phrase in the notation of the word lists. With `isPlainToo` it may lack its dots and rings. */
export function readPattern(notation: string, language: WordLanguage, isPlainToo: boolean): WordPattern {
  if (notation === '…') return { words: [], head: false, gap: true };
  const head = notation.startsWith('*');
  const { words, as } = readDemand(head ? notation.slice(1) : notation);
  const spelt = words.split('/').flatMap((word) => (isPlainToo ? withPlain(word) : [word]));
  const inflected = spelt.map((word) => readInflected(word, language));
  return { words: inflected, head, gap: false, ...(as ? { as } : {}) };
}

/** Reads `ord~`, `stem|a|an` or a word that takes no endings. */
export function readInflected(word: string, language: WordLanguage): Inflected {
  if (word.endsWith('~')) return { stem: word.slice(0, -1), endings: nounEndings[language] };
  const bar = word.indexOf('|');
  if (bar < 0) return { stem: word, endings: none };
  return { stem: word.slice(0, bar), endings: new Set(word.slice(bar + 1).split('|')) };
}

/** Every form of an inflected word. */
export function formsOf({ stem, endings }: Inflected): string[] {
  return [...endings].map((ending) => stem + ending);
}

/** Whether a word is one of a pattern's words in one of its forms. */
export function isForm(pattern: WordPattern, word: string): boolean {
  for (const inflected of pattern.words) if (endsAs(inflected, word, 0)) return true;
  return false;
}

/** The fewest letters before the head of a compound, and of the head itself. */
export const fewestBeforeHead = 2;
export const fewestOfHead = 3;

/** Whether a word is a compound whose last part is one of a pattern's words. */
export function isCompoundOf(pattern: WordPattern, word: string): boolean {
  return pattern.words.some((inflected) => {
    let at = word.indexOf(inflected.stem, fewestBeforeHead);
    while (at >= 0 && at <= word.length - fewestOfHead) {
      if (endsAs(inflected, word, at)) return true;
      at = word.indexOf(inflected.stem, at + 1);
    }
    return false;
  });
}

/** Whether a word from an offset on is a form of the inflected word. */
function endsAs({ stem, endings }: Inflected, word: string, from: number): boolean {
  const end = from + stem.length;
  if (word.length < end || (endings === none && word.length > end)) return false;
  for (let at = 0; at < stem.length; at++) {
    if (word.charCodeAt(from + at) !== stem.charCodeAt(at)) return false;
  }
  return endings === none || endings.has(word.slice(end));
}

function withPlain(word: string): string[] {
  const plain = plainOf(word);
  return plain === undefined ? [word] : [word, plain];
}

function readDemand(notation: string): { words: string; as?: PartDemand } {
  if (!notation.includes(':')) return { words: notation };
  const [, words, part, mark] = /^(.+):(noun|verb)(!?)$/.exec(notation) ?? [];
  if (words === undefined) return { words: notation };
  return { words, as: { part: part === 'verb' ? 'verb' : 'noun', sure: mark === '!' } };
}

const none: ReadonlySet<string> = new Set(['']);

const nounEndings: Readonly<Record<WordLanguage, ReadonlySet<string>>> = {
  sv: endingsIn(
    ' s n ns en ens et ets t ts ar ars arna arnas er ers erna ernas or orna ornas r rna rnas na nas',
  ),
  en: endingsIn(" s es 's"),
  nb: endingsIn(' s en ens et ets a er ers ene enes n ne r'),
  da: endingsIn(' s en ens et ets er ers erne ernes ne nes n r'),
};

function endingsIn(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
