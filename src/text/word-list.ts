/** Languages of the word lists. All are searched at once: invitations mix them. */
export type WordLanguage = 'sv' | 'en' | 'nb' | 'da';

/**
 * One meaning with its phrases, languages side by side.
 *
 * Notation of a phrase: words parted by spaces. `ord~` takes the language's regular noun endings; `stem|a|an` takes
 * just the endings named (an empty one for the stem itself: `stem||s`); `*ord` may also be the head of a compound; `a/b`
 * is either word; `…` is up to three other words. A phrase in `not` is looked for too and takes its words away.
 */
export interface WordEntry {
  readonly kind?: string;
  readonly sv?: readonly string[];
  readonly en?: readonly string[];
  readonly nb?: readonly string[];
  readonly da?: readonly string[];
  readonly not?: readonly string[];
  readonly note?: string;
}

/** A word list as it lies in `rules/words/`; its file name is the list's id. */
export interface WordList {
  readonly entries: readonly WordEntry[];
}

/** One position of a phrase: which forms fit, whether as head of a compound too; `gap` stands for `…`. */
export interface WordPattern {
  readonly forms: ReadonlySet<string>;
  readonly head: boolean;
  readonly gap: boolean;
}

/** A phrase ready for matching. A `trap` takes its words away from the rest of its list. */
export interface CompiledPhrase {
  readonly list: string;
  readonly kind: string | undefined;
  readonly trap: boolean;
  readonly words: readonly WordPattern[];
}

/** All phrases of all lists and languages by the forms that their first word may take. */
export interface PhraseIndex {
  readonly byForm: ReadonlyMap<string, readonly CompiledPhrase[]>;
  readonly byHead: ReadonlyMap<string, readonly CompiledPhrase[]>;
}

const languages: readonly WordLanguage[] = ['sv', 'en', 'nb', 'da'];

/** Compiles word lists, keyed by id, into one index. */
export function indexPhrases(lists: Readonly<Record<string, WordList>>): PhraseIndex {
  const byForm = new Map<string, CompiledPhrase[]>();
  const byHead = new Map<string, CompiledPhrase[]>();
  for (const [list, { entries }] of Object.entries(lists)) {
    for (const entry of entries) {
      for (const language of languages) {
        for (const phrase of entry[language] ?? []) add(compile(list, entry.kind, phrase, language, false));
      }
      for (const phrase of entry.not ?? []) add(compile(list, entry.kind, phrase, 'sv', true));
    }
  }
  return { byForm, byHead };

  function add(phrase: CompiledPhrase): void {
    const first = phrase.words[0];
    if (!first) return;
    for (const form of first.forms) {
      push(byForm, form, phrase);
      if (first.head) push(byHead, form, phrase);
    }
  }
}

function compile(
  list: string,
  kind: string | undefined,
  phrase: string,
  language: WordLanguage,
  trap: boolean,
): CompiledPhrase {
  return { list, kind, trap, words: phrase.split(' ').map((word) => compileWord(word, language)) };
}

function compileWord(notation: string, language: WordLanguage): WordPattern {
  if (notation === '…') return { forms: new Set(), head: false, gap: true };
  const head = notation.startsWith('*');
  const forms = new Set<string>();
  for (const word of (head ? notation.slice(1) : notation).split('/')) {
    for (const form of inflect(word, language)) forms.add(form);
  }
  return { forms, head, gap: false };
}

const nounEndings: Readonly<Record<WordLanguage, readonly string[]>> = {
  sv: ' s n ns en ens et ets t ts ar ars arna arnas er ers erna ernas or orna ornas r rna rnas na nas'.split(
    ' ',
  ),
  en: " s es 's ’s".split(' '),
  nb: ' s en ens et ets a er ers ene enes n ne r'.split(' '),
  da: ' s en ens et ets er ers erne ernes ne nes n r'.split(' '),
};

function inflect(word: string, language: WordLanguage): string[] {
  if (word.endsWith('~')) return nounEndings[language].map((ending) => word.slice(0, -1) + ending);
  const [stem, ...endings] = word.split('|');
  if (endings.length === 0) return [word];
  return endings.map((ending) => `${stem}${ending}`);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
