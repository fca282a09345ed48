import type { Stance } from '../report.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { isAnsweredNo } from './answered-no.ts';
import { isOfAnother } from './cue-distance.ts';
import { isListedAsDenied } from './headings.ts';
import { isUnderLeftOut } from './left-out.ts';
import { phrasesBeside, startingWithin } from './look-up.ts';
import { isPaidOtherwise } from './paid-otherwise.ts';
import { isOfSome } from './said-of-some.ts';

/** Whether what a phrase names is stated, denied or left open by the words around it (after ConText). */
export function stanceOf(analysis: Analysis, phrase: Pick<Phrase, 'first' | 'last'>): Stance {
  if (isDenied(analysis, phrase) || isDropped(analysis, phrase)) return 'denied';
  if (isListedAsDenied(analysis, phrase.first) || isAnsweredNo(analysis, phrase)) return 'denied';
  if (isUnderLeftOut(analysis, phrase.first)) return 'denied';
  return isHedged(analysis, phrase) ? 'unclear' : 'stated';
}

/** How many tokens before a mention a negation may stand, and after it. */
const reachForward = 12;
const reachBack = 7;
const reachHedge = 6;

/** “OBS! Lunchen utgår”: a correction takes away what was offered. */
export function isDropped(analysis: Analysis, phrase: Pick<Phrase, 'first' | 'last'>): boolean {
  return phrasesBeside(analysis, 'correction', phrase.first).some((cue) => {
    if (cue.kind !== 'dropped' || isPaidOut(analysis, phrase.first, cue)) return false;
    if (cue.first > phrase.last) return isDroppedAfter(analysis, phrase.last, cue.first);
    return isLeading(analysis, cue) && reaches(analysis, cue.last, phrase.first, reachForward);
  });
}

/** “Ett arvode på 3 000 kr utgår”: of money the verb says that it is paid. */
function isPaidOut({ text, tokens }: Analysis, first: number, cue: Phrase): boolean {
  if (!/^utgår$/iu.test(text.slice(cue.start, cue.end))) return false;
  return /(?:arvode|ersättning|traktamente|bidrag)\p{L}*(?!\p{L})/iu.test(
    text.slice(tokens[first]?.start, cue.start),
  );
}

const clauseEnds = new Set(['men', 'but', ';']);

/** “Hotellnatten som vi erbjöd utgår”: a relative clause may stand between. */
function isDroppedAfter(analysis: Analysis, from: number, to: number): boolean {
  if (to - from > reachBack) return false;
  for (let at = from + 1; at < to; at++) if (clauseEnds.has(analysis.tokens[at]?.lower ?? '')) return false;
  return true;
}

/** “Utgår: lunch och middag”: the words of a correction before what they take away. */
function isLeading(analysis: Analysis, cue: Phrase): boolean {
  return analysis.tokens[cue.last + 1]?.lower === ':';
}

function isDenied(analysis: Analysis, phrase: Pick<Phrase, 'first' | 'last'>): boolean {
  for (const cue of phrasesBeside(analysis, 'negation', phrase.first)) {
    if (!isSameSentence(analysis, cue.first, phrase.first)) continue;
    if (cue.kind === 'after') {
      const isAfter = cue.first > phrase.last && reaches(analysis, phrase.last, cue.first, reachBack);
      if (isAfter && !isPaidOtherwise(analysis, cue, phrase)) return true;
      continue;
    }
    if (isPaidOtherwise(analysis, cue, phrase) || isOfSome(analysis, cue, phrase)) continue;
    if (cue.last < phrase.first && reaches(analysis, cue.last, phrase.first, reachForward, brackets))
      return true;
    if (cue.first > phrase.last && isPostposed(analysis, cue, phrase)) return true;
  }
  return false;
}

const adverbs = new Set([
  'inte',
  'ej',
  'icke',
  'not',
  'cannot',
  "can't",
  'ikke',
  "doesn't",
  "don't",
  "won't",
]);

/** “Lunch ingår ej”, “Middag: ingen”: a negating adverb after the mention, with a verb but no new clause between. */
function isPostposed(analysis: Analysis, cue: Phrase, phrase: Pick<Phrase, 'first' | 'last'>): boolean {
  const word = analysis.tokens[cue.first];
  if (analysis.tokens[phrase.last + 1]?.lower === ':' && cue.first === phrase.last + 2) return true;
  if (isJointLabel(analysis, cue, phrase)) return true;
  if (!word || !(adverbs.has(word.lower) || isOfChance(analysis, cue))) return false;
  if (!reaches(analysis, phrase.last, cue.first, reachBack)) return false;
  if (isOfAnother(analysis, cue, phrase.last)) return false;
  return !negatesOwnWords(analysis, cue) && !goesOn(analysis, phrase.last, cue.first);
}

/** “Logi har vi ingen möjlighet att stå för”. */
function isOfChance({ text }: Analysis, { end }: Phrase): boolean {
  return /^\s(?:möjlighet|rätt|mandat|budget|chans|utrymme|mulighet|mulighed) (?:att|till att|å|for å|at|för)\s/u.test(
    text.slice(end, end + longestChance),
  );
}

const longestChance = 25;

/** “Ni tar er dit själva, och parkering ersätts inte”: the negation is of the next clause. */
function goesOn({ text, tokens }: Analysis, from: number, to: number): boolean {
  return /,\s(?:och|og|and|samt)\s/iu.test(text.slice(tokens[from]?.end, tokens[to]?.start));
}

const jointLabel =
  /^(?:(?:,|\s(?:och|samt|and|og|&|\/))\s?[\p{L}-]+){1,3}\s?:\s(?:(?:ingår|included|inkludert|inkluderet)\s)?$/iu;

/** “Hotell och flyg: ingår INTE”: what is joined in one label is denied together. */
function isJointLabel({ text, tokens }: Analysis, cue: Phrase, phrase: Pick<Phrase, 'last'>): boolean {
  const end = tokens[phrase.last]?.end ?? cue.start;
  return cue.start - end < longestLabel && jointLabel.test(text.slice(end, cue.start));
}

const longestLabel = 60;

/** “… lunch, inte middag”: the adverb belongs to what follows it. */
function negatesOwnWords(analysis: Analysis, cue: Phrase): boolean {
  const before = analysis.tokens[cue.first - 1];
  return before?.lower === ',' || before?.lower === 'och' || before?.lower === 'and';
}

const terminators = new Set([
  'men',
  'but',
  'dock',
  'however',
  'däremot',
  'medan',
  'while',
  'whereas',
  ';',
  'som',
  'who',
  'which',
  'om',
  'if',
  'eftersom',
  'because',
  'så',
  ':',
]);

const none: ReadonlySet<string> = new Set();

/** “utan krångel (vi bjuder på lunch)”: brackets end what a negation before them says. */
const brackets: ReadonlySet<string> = new Set(['(', ')']);

/** Whether a cue's scope runs from one token to the other: no new clause, no verb of its own after a comma. */
function reaches(
  analysis: Analysis,
  from: number,
  to: number,
  most: number,
  ends: ReadonlySet<string> = none,
): boolean {
  if (to - from > most) return false;
  let afterComma = false;
  for (let at = from + 1; at < to; at++) {
    const word = analysis.tokens[at];
    if (!word) return false;
    const isLabelEnd = word.lower === ':' && at === from + 1;
    if (ends.has(word.lower)) return false;
    const isEnd = terminators.has(word.lower) && !isLabelEnd && !isAs(analysis, at);
    if (isEnd || isNewClause(analysis, at)) return false;
    if (word.lower === ',' || word.lower === 'och' || word.lower === 'and' || word.lower === '–')
      afterComma = true;
    else if (afterComma && isVerbOrAgent(analysis, at)) return false;
  }
  return true;
}

/** “varken som talare eller som utställare”: right after a negation or its second half, som begins no clause. */
function isAs({ tokens }: Analysis, at: number): boolean {
  return tokens[at]?.lower === 'som' && pairing.has(tokens[at - 1]?.lower ?? '');
}

const pairing = new Set(['varken', 'eller', 'inte', 'ej', 'verken', 'hverken', 'ikke']);

/** “utan lunch, eller som ett digitalt möte”: after a comma, eller begins something else. */
function isNewClause(analysis: Analysis, at: number): boolean {
  const word = analysis.tokens[at]?.lower;
  return (word === 'eller' || word === 'or') && analysis.tokens[at - 1]?.lower === ',';
}

function isVerbOrAgent(analysis: Analysis, at: number): boolean {
  const isAt = (cue: Phrase) => cue.first === at;
  return (
    phrasesStartingAt(analysis, 'agent', at).some((cue) => isAt(cue) && cue.kind !== 'employer') ||
    phrasesStartingAt(analysis, 'pay', at).some((cue) => isAt(cue) && cue.kind === 'active')
  );
}

function phrasesStartingAt(analysis: Analysis, list: string, at: number): Phrase[] {
  const start = analysis.tokens[at]?.start ?? 0;
  return startingWithin(phrasesOf(analysis, list), start, start + 1);
}

function isHedged(analysis: Analysis, phrase: Pick<Phrase, 'first' | 'last'>): boolean {
  return phrasesBeside(analysis, 'hedge', phrase.first).some((cue) => {
    if (!isSameSentence(analysis, cue.first, phrase.first)) return false;
    if (cue.last < phrase.first) return reaches(analysis, cue.last, phrase.first, reachHedge);
    if (cue.first <= phrase.last) return true;
    if (negatesOwnWords(analysis, cue)) return false;
    return cue.first > phrase.last && reaches(analysis, phrase.last, cue.first, reachHedge);
  });
}

function isSameSentence(analysis: Analysis, one: number, other: number): boolean {
  return analysis.tokens[one]?.sentence === analysis.tokens[other]?.sentence;
}
