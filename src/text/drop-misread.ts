import type { EnglishTagger } from './english-tagger.ts';
import type { Phrase } from './find-phrases.ts';
import { languageOf, tellLanguages } from './languages.ts';
import { once } from './once.ts';
import type { Token, Tokens } from './tokens.ts';

/**
 * The phrases whose ambiguous word is the part of speech that its list demands. Only English sentences that hold such a
 * word are tagged; elsewhere a phrase stands, unless its list counts it only where the tagger agrees.
 */
export function dropMisread(
  phrases: readonly Phrase[],
  cut: Tokens,
  text: string,
  tagger: EnglishTagger | undefined,
): Phrase[] {
  const tagsOf = tagSentences(phrases, cut, text, tagger);
  return phrases.filter(({ demand }) => {
    const token = demand && cut.all[demand.token];
    if (!demand || isSettled(cut.all, demand, token)) return true;
    const tags = token && tagsOf.get(token.sentence)?.get(token.start - startOf(cut, token.sentence));
    if (!tags) return !demand.sure;
    return demand.sure ? tags.has(tagFor[demand.part]) : !tags.has(opposite[demand.part]);
  });
}

type Demand = NonNullable<Phrase['demand']>;

const tagFor = { noun: 'Noun', verb: 'Verb' } as const;
const opposite = { noun: 'Verb', verb: 'Noun' } as const;

/** Costs of the tagger have these bounds: more or longer sentences of a message keep what the lists say. */
const mostSentences = 5;
const longestSentence = 300;

/** The tags of the first few English sentences with an ambiguous word, by the sentence's index. */
function tagSentences(
  phrases: readonly Phrase[],
  cut: Tokens,
  text: string,
  tagger: EnglishTagger | undefined,
): Map<number, ReturnType<EnglishTagger>> {
  const tagged = new Map<number, ReturnType<EnglishTagger>>();
  if (!tagger) return tagged;
  const read = new Set<number>();
  const tellMain = once(() => tellLanguages(cut.all)[0]);
  for (const { demand } of phrases) {
    const token = demand && cut.all[demand.token];
    if (!token || isSettled(cut.all, demand, token) || read.has(token.sentence)) continue;
    if (tagged.size === mostSentences) break;
    read.add(token.sentence);
    const { start, end } = cut.sentences[token.sentence] ?? { start: 0, end: 0 };
    if (end - start > longestSentence) continue;
    const language = languageOf(wordsAround(cut.all, token)) ?? tellMain();
    if (language === 'en' || language === 'other') {
      tagged.set(token.sentence, tagger(text.slice(start, end)));
    }
  }
  return tagged;
}

/** “Snacks and drinks included”: what begins a sentence or follows “and” is easily taken for an order, so it stands. */
function isSettled(tokens: readonly Token[], demand: Demand, token: Token | undefined): boolean {
  if (demand.sure || !token) return false;
  const before = tokens[token.index - 1];
  if (before?.kind !== 'word' || before.line !== token.line || before.sentence !== token.sentence)
    return true;
  return joining.has(before.lower);
}

const joining = new Set(['and', 'or', 'nor', 'plus']);

function startOf(cut: Tokens, sentence: number): number {
  return cut.sentences[sentence]?.start ?? 0;
}

function wordsAround(tokens: readonly Token[], { index, sentence }: Token): string[] {
  let first = index;
  while (tokens[first - 1]?.sentence === sentence) first--;
  const words: string[] = [];
  for (let at = first; tokens[at]?.sentence === sentence; at++) {
    const token = tokens[at];
    if (token?.kind === 'word') words.push(token.lower);
  }
  return words;
}
