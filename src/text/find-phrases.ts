import type { Span } from '../mail/message.ts';
import type { Token } from './tokens.ts';
import type { CompiledPhrase, PhraseIndex, WordPattern } from './word-list.ts';

/** A place where a phrase of a word list stands. `first` and `last` are indexes of tokens, both included. */
export interface Phrase extends Span {
  readonly list: string;
  readonly kind: string | undefined;
  readonly first: number;
  readonly last: number;
}

/** Finds every phrase of every list in one pass; within a list the longest wins and none overlap. */
export function findPhrases(tokens: readonly Token[], index: PhraseIndex): Phrase[] {
  const found: Phrase[] = [];
  const free = new Map<string, number>();
  for (const token of tokens) {
    if (token.kind === 'mark') continue;
    for (const [list, match] of longestAt(tokens, token, index)) {
      if ((free.get(list) ?? 0) > match.first) continue;
      free.set(list, match.last + 1);
      if (!match.trap) found.push(toPhrase(tokens, list, match));
    }
  }
  return found;
}

interface Match {
  readonly kind: string | undefined;
  readonly trap: boolean;
  readonly first: number;
  readonly last: number;
}

function longestAt(tokens: readonly Token[], token: Token, index: PhraseIndex): Map<string, Match> {
  const best = new Map<string, Match>();
  for (const phrase of candidates(token.lower, index)) {
    const last = matchFrom(tokens, token.index, phrase.words);
    if (last < 0 || isModifier(tokens, last)) continue;
    const known = best.get(phrase.list);
    if (known && (known.last > last || (known.last === last && (known.trap || !phrase.trap)))) continue;
    best.set(phrase.list, { kind: phrase.kind, trap: phrase.trap, first: token.index, last });
  }
  return best;
}

/** The shortest word that may be a compound with a listed head, and the longest that is looked at. */
const shortestCompound = 6;
const longestWord = 48;

function candidates(word: string, index: PhraseIndex): readonly CompiledPhrase[] {
  const whole = index.byForm.get(word) ?? [];
  if (word.length < shortestCompound || word.length > longestWord) return whole;
  for (let at = 2; at <= word.length - 3; at++) {
    const heads = index.byHead.get(word.slice(at));
    if (heads) return [...whole, ...heads];
  }
  return whole;
}

/** Index of the last token of a match that begins at `first`, or -1. */
function matchFrom(tokens: readonly Token[], first: number, words: readonly WordPattern[]): number {
  let at = first;
  let last = first;
  for (let position = 1; position < words.length; position++) {
    const pattern = words[position];
    if (!pattern) return -1;
    at = pattern.gap ? afterGap(tokens, at, words[++position]) : nextWord(tokens, at, pattern);
    if (at < 0) return -1;
    last = at;
  }
  return last;
}

function nextWord(tokens: readonly Token[], from: number, pattern: WordPattern): number {
  let at = from + 1;
  while (isJoint(tokens, at)) at++;
  return fits(tokens, from, at, pattern) ? at : -1;
}

/** A hyphen, or the stop of an abbreviation, between two words of one phrase (inkl. moms). */
function isJoint(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  return mark?.lower === '-' || (mark?.lower === '.' && mark.start === tokens[at - 1]?.end);
}

/** How many words a gap may hold. */
const widestGap = 3;

function afterGap(tokens: readonly Token[], from: number, pattern: WordPattern | undefined): number {
  if (!pattern) return -1;
  let words = 0;
  for (let at = from + 1; words <= widestGap && at < tokens.length; at++) {
    if (fits(tokens, from, at, pattern)) return at;
    if (tokens[at]?.sentence !== tokens[from]?.sentence) return -1;
    if (tokens[at]?.kind !== 'mark') words++;
  }
  return -1;
}

function fits(tokens: readonly Token[], from: number, at: number, pattern: WordPattern): boolean {
  const token = tokens[at];
  if (!token || token.sentence !== tokens[from]?.sentence) return false;
  return pattern.forms.has(token.lower) || (pattern.head && isCompoundOf(token.lower, pattern.forms));
}

function isCompoundOf(word: string, forms: ReadonlySet<string>): boolean {
  for (let at = 2; at <= word.length - 3; at++) if (forms.has(word.slice(at))) return true;
  return false;
}

/** The first part of a hyphenated compound (lunch-webinarium) is no mention of its own. */
function isModifier(tokens: readonly Token[], last: number): boolean {
  const word = tokens[last];
  const hyphen = tokens[last + 1];
  const next = tokens[last + 2];
  return (
    hyphen?.lower === '-' && hyphen.start === word?.end && next?.kind === 'word' && next.start === hyphen.end
  );
}

function toPhrase(tokens: readonly Token[], list: string, match: Match): Phrase {
  return {
    list,
    kind: match.kind,
    first: match.first,
    last: match.last,
    start: tokens[match.first]?.start ?? 0,
    end: tokens[match.last]?.end ?? 0,
  };
}
