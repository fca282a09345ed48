import functionWords from '../../rules/values/function-words.json';
import type { Report } from '../report.ts';
import type { Token } from './tokens.ts';

type TextLanguage = Report['languages'][number];

const languages = ['sv', 'en', 'nb', 'da'] as const;
/** Of each function word the languages that have it, by their places in `languages`. */
const languagesOf = new Map<string, number[]>();
for (const [place, language] of languages.entries()) {
  for (const word of functionWords[language]) {
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), place]);
  }
}

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

/** Function words that one of the two languages has and no other. */
const norwegianOnly = onlyIn('nb');
const danishOnly = onlyIn('da');
const nordicWords = new Set(
  [...functionWords.nb, ...functionWords.da].filter(
    (word) => !functionWords.sv.includes(word) && !functionWords.en.includes(word),
  ),
);

function onlyIn(language: 'nb' | 'da'): ReadonlySet<string> {
  const others = languages.filter((other) => other !== language).flatMap((other) => functionWords[other]);
  return new Set(functionWords[language].filter((word) => !others.includes(word)));
}

/**
 * The languages whose words are looked for in a text: always Swedish and English, Norwegian or Danish where the text
 * holds any function word or letter of theirs alone, of the two the one whose own words it holds; both in doubt.
 */
export function languagesSought(tokens: readonly Token[]): ReadonlySet<string> {
  const sought = new Set<string>(['sv', 'en']);
  if (!tokens.some(({ lower }) => nordicWords.has(lower) || /[æø]/.test(lower))) return sought;
  const isNorwegian = tokens.some(({ lower }) => norwegianOnly.has(lower));
  const isDanish = tokens.some(({ lower }) => danishOnly.has(lower));
  if (isNorwegian || !isDanish) sought.add('nb');
  if (isDanish || !isNorwegian) sought.add('da');
  return sought;
}

function byLine(tokens: readonly Token[]): string[][] {
  const lines: string[][] = [];
  let last = -1;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    if (token.line !== last) lines.push([]);
    last = token.line;
    lines.at(-1)?.push(token.lower);
  }
  return lines;
}

/** The language with most function words among a line's; letters that only one has settle a draw. Undefined without any. */
export function languageOf(words: readonly string[]): TextLanguage | undefined {
  const scores = languages.map(() => 0);
  for (const word of words) {
    for (const place of languagesOf.get(word) ?? none) scores[place] = (scores[place] ?? 0) + 1;
  }
  const letters = words.join('');
  const [swedish, danish] = [/[äö]/.test(letters) ? 0.6 : 0, /[æø]/.test(letters) ? 0.6 : 0];
  const bonus = [swedish, 0, danish, danish];
  let best = 0;
  for (let place = 0; place < scores.length; place++) {
    scores[place] = (scores[place] ?? 0) + (bonus[place] ?? 0);
    if ((scores[place] ?? 0) > (scores[best] ?? 0)) best = place;
  }
  return (scores[best] ?? 0) > 0 ? languages[best] : undefined;
}

const none: readonly number[] = [];
