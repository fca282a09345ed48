import type { Stance } from '../report.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { isListedAsDenied } from './headings.ts';
import { phrasesBeside, startingWithin } from './look-up.ts';
import { isOfSome } from './said-of-some.ts';

/** Whether what a phrase names is stated, denied or left open by the words around it (after ConText). */
export function stanceOf(analysis: Analysis, phrase: Pick<Phrase, 'first' | 'last'>): Stance {
  if (isDenied(analysis, phrase) || isDropped(analysis, phrase)) return 'denied';
  if (isListedAsDenied(analysis, phrase.first) || isAnsweredNo(analysis, phrase)) return 'denied';
  return isHedged(analysis, phrase) ? 'unclear' : 'stated';
}

/** How many tokens before a mention a negation may stand, and after it. */
const reachForward = 12;
const reachBack = 7;
const reachHedge = 6;

/** “OBS! Lunchen utgår”: a correction takes away what was offered. */
export function isDropped(analysis: Analysis, phrase: Pick<Phrase, 'first' | 'last'>): boolean {
  return phrasesBeside(analysis, 'correction', phrase.first).some((cue) => {
    if (cue.kind !== 'dropped') return false;
    if (cue.first > phrase.last) return isDroppedAfter(analysis, phrase.last, cue.first);
    return isLeading(analysis, cue) && reaches(analysis, cue.last, phrase.first, reachForward);
  });
}

const answeredNo =
  /^(?:(?:,|\s(?:och|samt|and|og|&|\/))\s?[\p{L}-]+){0,3}\s?(?::|\t|\s\|\s|=)\s*(?:nej|nei|no|none|inget?|ingen|inga|ej|n\/a|intet|ikke aktuelt|(?:inte|ej) aktuellt|not applicable)(?:,?\s(?:tack|ingår|erbjuds|ordnas|behövs|offered|provided|included|needed))?\s*(?:[.;!)|\t\n]|$)/iu;

/** “Overnatning: nej”, “Resa och hotell<tab>ingår ej”: the answer to a label. */
function isAnsweredNo({ text, tokens }: Analysis, { last }: Pick<Phrase, 'last'>): boolean {
  const end = tokens[last]?.end;
  return end !== undefined && answeredNo.test(text.slice(end, end + longestLabel));
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
      if (cue.first > phrase.last && reaches(analysis, phrase.last, cue.first, reachBack)) return true;
      continue;
    }
    if (isReplaced(analysis, cue) || isOfSome(analysis, cue, phrase)) continue;
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
  if (!word || !adverbs.has(word.lower)) return false;
  if (!reaches(analysis, phrase.last, cue.first, reachBack)) return false;
  return !negatesOwnWords(analysis, cue) && !goesOn(analysis, phrase.last, cue.first);
}

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

/** “bekostas inte av oss utan av arbetsgivaren”: said in another way, not denied. */
function isReplaced(analysis: Analysis, cue: Phrase): boolean {
  for (let at = cue.last + 1; at <= cue.last + 6; at++) {
    const word = analysis.tokens[at];
    if (!word || word.sentence !== analysis.tokens[cue.first]?.sentence) return false;
    const next = analysis.tokens[at + 1]?.lower;
    if ((word.lower === 'utan' || word.lower === 'but') && (next === 'av' || next === 'by')) return true;
  }
  return false;
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
