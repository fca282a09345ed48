import { isWordCode } from '../../text/characters.ts';
import { readLegalTail } from './legal-tail.ts';
import type { NameIndex, Term } from './name-index.ts';
import type { NameMatch } from './name-match.ts';
import { prepositionBefore } from './preposition.ts';
import { settleAmbiguity } from './settle-ambiguity.ts';

/**
 * Finds every listed name in a text, in order: whole words, case kept (or all in capitals), the longest where several
 * begin together. A name that stands in several lists gives one match for each, with the same span.
 */
export function findNames(index: NameIndex, text: string): NameMatch[] {
  const matches: NameMatch[] = [];
  let free = 0;
  for (let at = 0; at < text.length; at++) {
    const start = at;
    while (at < text.length && isWordCode(text.charCodeAt(at))) at++;
    if (at === start || start < free || !index.openings.has(text.charCodeAt(start))) continue;
    const terms = candidates(index, text.slice(start, at));
    if (terms.length === 0 || isInsideAddress(text, start) || isInTimeZone(text, start)) continue;
    const found = longestAt(text, start, terms);
    matches.push(...found);
    for (const { end } of found) free = Math.max(free, end);
  }
  return settleAmbiguity(text, matches);
}

function isInsideAddress(text: string, start: number): boolean {
  const before = text[start - 1];
  const further = text[start - 2] ?? '';
  return (
    before === '@' || (before === '.' && /[\p{Ll}\d]/u.test(further)) || (before === '/' && further === '/')
  );
}

const zone =
  /(?:\((?:UTC|GMT)\s?(?:[+−–-]\d{1,2}(?::?\d\d)?)?\)|^\s*(?:tids?zon[ea]?|tidssone|time ?zone)\s?:)[\p{L} .,/]*$/iu;

/** “(UTC+01:00) Amsterdam, Berlin, Rom, Stockholm”: by these towns a calendar names the time, not the place. */
function isInTimeZone(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - longestZone), start);
  return /UTC|GMT|zon|sone/i.test(before) && zone.test(before.slice(before.lastIndexOf('\n') + 1));
}

const longestZone = 110;

function longestAt(text: string, start: number, terms: readonly Term[]): NameMatch[] {
  const ends = terms.flatMap((term) => {
    const end = endOfTerm(text, start, term);
    return end !== undefined && isNameEnd(text, end) ? [{ term, end }] : [];
  });
  if (ends.length === 0) return [];
  const longest = Math.max(...ends.map(({ end }) => end));
  const widest = ends
    .filter(({ end }) => end === longest)
    .map(({ term, end }) => extend(text, start, end, term));
  const reach = Math.max(...widest.map(({ end }) => end));
  return unlike(widest.filter(({ end }) => end === reach));
}

/** "Pfizers" is looked up as "Pfizer" too. */
function candidates(index: NameIndex, word: string): readonly Term[] {
  const genitive = word.endsWith('s') ? index.termsOf(word.slice(0, -1)) : [];
  const exact = index.termsOf(word);
  return genitive.length > 0 ? [...exact, ...genitive] : exact;
}

/**
 * A wrapped line and typographic apostrophes and hyphens count as the plain ones. Institutions are written with small
 * or capital letters in their later words ("Danderyds Sjukhus"), companies are not.
 */
function endOfTerm(text: string, start: number, { text: term, listed }: Term): number | undefined {
  let at = start;
  let before = '';
  for (const wanted of term) {
    const found = text.codePointAt(at);
    if (found === undefined) return undefined;
    const character = String.fromCodePoint(found);
    const mayVary = before === ' ' && listed.type !== 'company';
    if (!isSame(character, wanted, mayVary)) return undefined;
    at += character.length;
    if (wanted === ' ') while (text[at] === ' ') at += 1;
    before = wanted;
  }
  return at;
}

function isSame(character: string, wanted: string, mayVary: boolean): boolean {
  if (character === wanted || EQUIVALENTS[wanted]?.includes(character)) return true;
  return mayVary && character.toLowerCase() === wanted.toLowerCase();
}

const EQUIVALENTS: Readonly<Record<string, string>> = { ' ': '\n', "'": '’', '-': '‑–' };

function isNameEnd(text: string, end: number): boolean {
  const after = /^s?(?![\p{L}\p{M}\p{N}])(?!\.\p{Ll})(?!@)/u;
  return after.test(text.slice(end, end + 4));
}

function extend(text: string, start: number, end: number, term: Term): NameMatch {
  const preposition = prepositionBefore(text, start);
  const tail =
    term.listed.type === 'company' || term.listed.type === 'care' ? readLegalTail(text, end) : undefined;
  return {
    ...term.listed,
    start,
    end: tail?.end ?? end,
    ambiguous: term.ambiguous && !tail?.isTelling,
    ...(preposition === undefined ? {} : { preposition }),
  };
}

/** Two entries of one list may share an acronym; the first stands for both, and such acronyms are ambiguous. */
function unlike(matches: readonly NameMatch[]): NameMatch[] {
  return matches.filter((match, at) => matches.findIndex(({ type }) => type === match.type) === at);
}
