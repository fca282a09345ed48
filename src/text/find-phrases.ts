import type { Span } from '../mail/message.ts';
import { beginningOf, goingOnOf } from './clues.ts';
import type { CompiledPhrase, Start } from './compiled-phrase.ts';
import type { Token } from './tokens.ts';
import type { PhraseIndex } from './word-list.ts';
import { isCompoundOf, isForm, type PartDemand, type WordPattern } from './word-pattern.ts';

/** A place where a phrase of a word list stands. `first` and `last` are indexes of tokens, both included. */
export interface Phrase extends Span {
  readonly list: string;
  readonly kind: string | undefined;
  readonly first: number;
  readonly last: number;
  /** What the tagger has to say about one of its words, in an English sentence, before it counts. */
  readonly demand?: PartDemand & { readonly token: number };
}

/**
 * Finds every phrase of every list in one pass; within a list the longest wins and none overlap. Only phrases
 * of the languages given count; all where none are given.
 */
export function findPhrases(
  tokens: readonly Token[],
  index: PhraseIndex,
  languages?: ReadonlySet<string>,
): Phrase[] {
  const found: Phrase[] = [];
  const free = new Map<string, number>();
  for (const token of tokens) {
    if (token.kind === 'mark') continue;
    const whole = index.startingWith(token.lower);
    const heads = index.startingWithHeadOf(token.lower);
    if (!whole && !heads) continue;
    const best: Match[] = [];
    if (whole) keepLongest(best, tokens, token.index, index, whole, languages);
    if (heads) keepLongest(best, tokens, token.index, index, heads, languages);
    for (const match of best) {
      if ((free.get(match.phrase.list) ?? 0) > match.first) continue;
      free.set(match.phrase.list, match.last + 1);
      if (!match.phrase.trap) found.push(toPhrase(tokens, match));
    }
  }
  return found;
}

interface Match {
  readonly phrase: CompiledPhrase;
  readonly first: number;
  readonly last: number;
  /** The ambiguous word, and whether a phrase of another language that reads the same stands without it. */
  readonly ambiguous: WordPattern | undefined;
  readonly stands: boolean;
}

/** Keeps the longest match of each list that begins at a token; of equally long ones a trap, else the first. */
function keepLongest(
  best: Match[],
  tokens: readonly Token[],
  first: number,
  index: PhraseIndex,
  start: Start,
  languages: ReadonlySet<string> | undefined,
): void {
  const next = nextInSentence(tokens, first)?.lower;
  const goingOn = goingOnOf(next);
  let ahead = 0;
  const { phrases, clues, furtherClues } = index.before(start, next);
  for (let place = 0; place < phrases.length; place++) {
    if (((furtherClues[place] ?? 0) & goingOn) === 0) continue;
    const clue = clues[place] ?? 0;
    if (clue < 0) {
      if (ahead === 0) ahead = beginningsAhead(tokens, first);
      if ((clue & ahead) === 0) continue;
    }
    const phrase = phrases[place];
    if (!phrase || (languages && !languages.has(phrase.language))) continue;
    const last = matchFrom(tokens, first, phrase.words);
    if (last < 0 || isModifier(tokens, last)) continue;
    const { ambiguous } = phrase;
    const at = best.findIndex((known) => known.phrase.list === phrase.list);
    const known = best[at];
    const match = { phrase, first, last, ambiguous, stands: !ambiguous };
    if (!known) best.push(match);
    else if (known.last < last || (known.last === last && !known.phrase.trap && phrase.trap))
      best[at] = match;
    else if (known.last === last) best[at] = joinTwins(known, ambiguous);
  }
}

/** Two phrases that read the same, present in Swedish and in English: the doubt of one is a doubt of both. */
function joinTwins(known: Match, ambiguous: WordPattern | undefined): Match {
  if (known.stands && !ambiguous) return known;
  return { ...known, ambiguous: known.ambiguous ?? ambiguous, stands: known.stands || !ambiguous };
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

function nextInSentence(tokens: readonly Token[], from: number): Token | undefined {
  let at = from + 1;
  while (isJoint(tokens, at)) at++;
  return tokens[at]?.sentence === tokens[from]?.sentence ? tokens[at] : undefined;
}

/** How the words begin that a gap may lead to. */
function beginningsAhead(tokens: readonly Token[], from: number): number {
  let beginnings = beginningOf(undefined);
  let words = 0;
  for (let at = from + 1; words <= widestGap; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[from]?.sentence) break;
    beginnings |= beginningOf(token.lower);
    if (token.kind !== 'mark') words++;
  }
  return beginnings;
}

/** Between two words of one phrase a hyphen, or right after the first an abbreviation's stop or a genitive's apostrophe. */
function isJoint(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  if (mark?.lower === '-') return true;
  return (mark?.lower === '.' || mark?.lower === "'") && mark.start === tokens[at - 1]?.end;
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
  return isForm(pattern, token.lower) || (pattern.head && isCompoundOf(pattern, token.lower));
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

function toPhrase(tokens: readonly Token[], match: Match): Phrase {
  return {
    list: match.phrase.list,
    kind: match.phrase.kind,
    first: match.first,
    last: match.last,
    start: tokens[match.first]?.start ?? 0,
    end: tokens[match.last]?.end ?? 0,
    ...demandOf(tokens, match),
  };
}

function demandOf(
  tokens: readonly Token[],
  { first, last, ambiguous, stands }: Match,
): Pick<Phrase, 'demand'> {
  if (!ambiguous?.as) return {};
  const { part, sure } = ambiguous.as;
  let token = first;
  while (token < last && !isForm(ambiguous, tokens[token]?.lower ?? '')) token++;
  return { demand: { part, sure: sure && !stands, token } };
}
