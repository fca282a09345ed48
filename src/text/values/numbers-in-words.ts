import lists from '../../../rules/values/number-words.json';
import { addTo, emptySum, parseNumberWord, type Sum } from './number-words.ts';
import { collectWords } from './phrases.ts';
import { isTight, type Reading, type Token, textAt } from './tokens.ts';

/** Number words in a row read as one number: `tre tusen`, `two hundred and fifty`, `twenty-five`. */
export function readNumberWords(tokens: readonly Token[], at: number): Reading<number> | undefined {
  let sum: Sum = emptySum;
  let next = startsWithArticle(tokens, at) ? at + 1 : at;
  for (let count = 0; count < longestPhrase; count++) {
    const from = count === 0 ? next : passJoiner(tokens, next, sum);
    const value = tokens[from]?.isNumeral ? parseNumberWord(textAt(tokens, from)) : undefined;
    const grown = value === undefined ? undefined : addTo(sum, value);
    if (!grown) break;
    sum = grown;
    next = from + 1;
  }
  return sum.isEmpty ? undefined : { value: sum.total + sum.current, next };
}

const longestPhrase = 8;
const joiners = collectWords(lists.joiners);

function passJoiner(tokens: readonly Token[], at: number, sum: Sum): number {
  const value = sum.total + sum.current;
  if (textAt(tokens, at) === '-' && isTight(tokens, at) && isTight(tokens, at + 1)) return at + 1;
  return value >= 100 && value % 100 === 0 && joiners.has(textAt(tokens, at)) ? at + 1 : at;
}

function startsWithArticle(tokens: readonly Token[], at: number): boolean {
  return textAt(tokens, at) === 'a' && (parseNumberWord(textAt(tokens, at + 1)) ?? 0) >= 100;
}
