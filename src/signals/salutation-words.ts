import type { Phrase } from '../text/find-phrases.ts';
import type { Token } from '../text/tokens.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { startingWithin } from './look-up.ts';

/** Words of greeting, titles and people that begin at a token. */
export function wordsAt(analysis: Analysis, token: Token | undefined): readonly Phrase[] {
  return token ? startingWithin(phrasesOf(analysis, 'salutation'), token.start, token.end) : [];
}

/** Whether the To line names somebody of that name. */
export function isToLine(analysis: Analysis, token: Token): boolean {
  return analysis.message.to.some(({ name = '', address = '' }) =>
    `${name} ${address}`
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(token.lower),
  );
}
