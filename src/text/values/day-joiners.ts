import lists from '../../../rules/values/calendar-words.json';
import { collectPhrases, passStop, readPhrase } from './phrases.ts';
import { isOnLine, type Reading, type Token, textAt } from './tokens.ts';

/** What stands between two days: a range runs from one to the other, a list names each. */
export type Joiner = 'range' | 'and' | 'or' | 'comma';

/** The joiner at a token: a dash, `till`, `och`, `eller`, a comma. A dash at a line's edge joins nothing. */
export function readJoiner(tokens: readonly Token[], at: number): Reading<Joiner> | undefined {
  const sign = textAt(tokens, at);
  if (sign === ',') return { value: 'comma', next: at + 1 };
  if (sign !== '-') {
    const phrase = readPhrase(tokens, at, joiners);
    return phrase && { value: phrase.value, next: passStop(tokens, phrase.next) };
  }
  const next = textAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
  return isOnLine(tokens, at) && isOnLine(tokens, next) ? { value: 'range', next } : undefined;
}

const joiners = collectPhrases(lists.joiners);
