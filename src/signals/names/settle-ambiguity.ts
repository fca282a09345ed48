import type { NameMatch } from './name-match.ts';
import { isDirection, isInside } from './preposition.ts';

/**
 * Clears `ambiguous` where the words around a name tell what it is: a place or venue after a preposition ("i Nice",
 * "till Rom") or beside another of the same country ("Nice, Frankrike") or a day ("Ulm, 8–10 september"), a congress before its year ("ESC 2026").
 */
export function settleAmbiguity(text: string, matches: readonly NameMatch[]): NameMatch[] {
  const read = matches.map((match) =>
    clear(match, isPlaced(text, match) || isDated(text, match) || isBesideDay(text, match)),
  );
  return read.map((match, at) => clear(match, isBesideCountryman(text, read, at)));
}

function clear(match: NameMatch, isSettled: boolean): NameMatch {
  return match.ambiguous && isSettled ? { ...match, ambiguous: false } : match;
}

function isPlaced(text: string, match: NameMatch): boolean {
  if (match.type !== 'place' && match.type !== 'venue') return false;
  const after = text.slice(match.end, match.end + 3);
  if (isInside(match.preposition)) return !/^['’]s/.test(after);
  return isDirection(match.preposition) && !match.entry.person && !/^[ -]\p{Lu}/u.test(after);
}

const month = '(?:jan|feb|mar|mär|apr|ma[jiy]|jun|jul|aug|sep|okt|oct|nov|de[cs])\\p{L}*';
const opensClause = /(?:^|[.!?:|•–-]\s+|\n\s*)$/u;
const dayAfter = new RegExp(
  `^,? (?:den )?\\d{1,2}(?:st|nd|rd|th|\\.)?(?: ?[–-] ?\\d{1,2})?\\.? ${month}`,
  'iu',
);
const dayBefore = new RegExp(`(?:\\b20\\d\\d|\\d\\)|\\d{1,2}\\.? ${month})[,:]? $`, 'iu');

/** “Kursen går på engelska. Ulm, 8–10 september”, “25 September 2026, Vienna, in a hotel”: a name told with the day. */
function isBesideDay(text: string, match: NameMatch): boolean {
  if (match.type !== 'place') return false;
  const before = text.slice(Math.max(0, match.start - nearDay), match.start);
  const after = text.slice(match.end, match.end + nearDay);
  if (dayBefore.test(before)) return /^(?:[,.;]|\s\(|\s*$|\n)/u.test(after);
  return !match.entry.person && opensClause.test(before) && dayAfter.test(after);
}

/** How many characters beside a name show whether a day stands there. */
const nearDay = 30;

function isDated(text: string, match: NameMatch): boolean {
  return (
    match.type === 'congress' &&
    /^(?:[ -]20\d\d|[ -](?:kongress|congress|annual))/iu.test(text.slice(match.end, match.end + 10))
  );
}

function isBesideCountryman(text: string, matches: readonly NameMatch[], at: number): boolean {
  const match = matches[at];
  if (!match?.ambiguous || (match.type !== 'place' && match.type !== 'venue')) return false;
  return matches.slice(Math.max(0, at - 4), at + 5).some((other) => {
    if (other.ambiguous || other.entry.name === match.entry.name) return false;
    if (other.type !== 'place' && other.type !== 'venue') return false;
    const gap = text.slice(Math.min(match.end, other.end), Math.max(match.start, other.start));
    return (gap === ', ' || gap === ' (') && other.entry.country === match.entry.country;
  });
}
