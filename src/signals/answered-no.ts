import type { Phrase } from '../text/find-phrases.ts';
import type { Analysis } from './analysis.ts';

/** “Overnatning: nej”, “Resa och hotell<tab>ingår ej”, “Nej: hotell”: denied by the answer to a label. */
export function isAnsweredNo(analysis: Analysis, phrase: Pick<Phrase, 'first' | 'last'>): boolean {
  const end = analysis.tokens[phrase.last]?.end;
  if (end === undefined) return false;
  return answeredNo.test(analysis.text.slice(end, end + longestLabel)) || isUnderNo(analysis, phrase);
}

const answeredNo =
  /^(?:(?:,|\s(?:och|samt|and|og|&|\/))\s?[\p{L}-]+){0,3}\s?(?::|\t|\s\|\s|=)\s*(?:nej|nei|no|none|struk(?:en|et|na)|slopad|inställ(?:d|t|da)|cancelled|utgår|inget?|ingen|inga|ej|n\/a|intet|ikke aktuelt|(?:inte|ej) aktuellt|not applicable)(?:,?\s(?:tack|ingår|erbjuds|ordnas|behövs|offered|provided|included|needed))?\s*(?:[.;!)|\t\n]|$)/iu;

const longestLabel = 60;

/** “Nej: hotell, anslutningsresa”: the answer before what it is of. */
function isUnderNo({ text, tokens, cut }: Analysis, { first }: Pick<Phrase, 'first'>): boolean {
  const start = cut.lines[tokens[first]?.line ?? -1]?.start;
  return start !== undefined && /^[\s*•·–-]{0,4}(?:nej|nei|no)\s?:\s/iu.test(text.slice(start, start + 12));
}
