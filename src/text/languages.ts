import functionWords from '../../rules/values/function-words.json';
import type { Report } from '../report.ts';
import { groupBy } from './group-by.ts';
import type { Token } from './tokens.ts';

type TextLanguage = Report['languages'][number];

const languages = ['sv', 'en', 'nb', 'da'] as const;
const wordsOf = languages.map((language) => ({ language, words: new Set(functionWords[language]) }));

/** A language needs this share of the commonest one's lines to count as one of a text's own. */
const leastShare = 0.15;

/** The languages of a text, most frequent first, by a vote of the function words of each line. */
export function tellLanguages(tokens: readonly Token[]): TextLanguage[] {
  const votes = new Map<TextLanguage, number>();
  for (const line of byLine(tokens)) {
    const language = languageOf(line);
    if (language) votes.set(language, (votes.get(language) ?? 0) + line.length);
  }
  const ranked = [...votes].sort(([, one], [, other]) => other - one);
  const most = ranked[0]?.[1] ?? 0;
  const named = ranked.filter(([, count]) => count >= most * leastShare).map(([language]) => language);
  return named.length > 0 ? named : ['other'];
}

function byLine(tokens: readonly Token[]): string[][] {
  const words = tokens.filter((token) => token.kind === 'word');
  const lines = groupBy(words, (token) => token.line);
  return [...lines.values()].map((line) => line.map((token) => token.lower));
}

/** The language with most function words in a line; letters that only one of them has settle a draw. */
function languageOf(words: readonly string[]): TextLanguage | undefined {
  const letters = words.join('');
  const scores = wordsOf.map(({ language, words: known }) => ({
    language,
    score: words.filter((word) => known.has(word)).length + letterBonus(language, letters),
  }));
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score > 0 ? best.language : undefined;
}

function letterBonus(language: TextLanguage, letters: string): number {
  if (language === 'sv') return /[äö]/.test(letters) ? 0.6 : 0;
  if (language === 'nb' || language === 'da') return /[æø]/.test(letters) ? 0.6 : 0;
  return 0;
}
