import type { Phrase } from '../text/find-phrases.ts';
import type { Token } from '../text/tokens.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { startingWithin } from './look-up.ts';

/** Words of greeting, titles and people that begin at a token. */
export function wordsAt(analysis: Analysis, token: Token | undefined): readonly Phrase[] {
  return token ? startingWithin(phrasesOf(analysis, 'salutation'), token.start, token.end) : [];
}

/** Whether the To line names somebody of that name; of a forwarded mail the inner one does as well. */
export function isToLine(analysis: Analysis, token: Token): boolean {
  const shown = analysis.message.to.map(({ name = '', address = '' }) => `${name} ${address}`);
  return [...shown, ...forwardedTo(analysis)].some((line) =>
    line
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(token.lower),
  );
}

/** “Till: Stefan Lidåker” in the heading of a forwarded mail. */
function forwardedTo({ cut, forwardedFrom, regionAt, text }: Analysis): string[] {
  if (!forwardedFrom) return [];
  return cut.lines
    .filter(({ start }) => regionAt(start) === 'footer')
    .map(({ start, end }) => text.slice(start, end))
    .filter((line) => /^[\s>*]*(?:till|to|til)\s*:/i.test(line));
}
