import type { Phrase } from '../text/find-phrases.ts';
import type { Analysis } from './analysis.ts';
import { hasClauseBreak, isSameSentence, wordAt } from './clause.ts';
import { phrasesWithin } from './look-up.ts';
import type { PayCue } from './payer.ts';
import { payable } from './settling-sentences.ts';

const reachPaid = 28;
const reachOffer = 13;

/** What words of payment beyond a “men” or “but” count less than those in the mention's own clause. */
const acrossClause = 12;

/** How far a cue is from a mention in the same sentence; infinite where a new clause lies between. */
export function costWithin(analysis: Analysis, cue: PayCue, phrase: Pick<Phrase, 'first' | 'last'>): number {
  const before = cue.last < phrase.first;
  if (cue.label) return before && isSameLine(analysis, cue, phrase) ? 0 : Number.POSITIVE_INFINITY;
  const overlaps = cue.first <= phrase.last && phrase.first <= cue.last;
  const [from, to] = before ? [cue.last, phrase.first] : [phrase.last, cue.first];
  const distance = overlaps ? 0 : to - from - inBrackets(analysis, from, to);
  if (distance > (cue.offer ? reachOffer : reachPaid)) return Number.POSITIVE_INFINITY;
  const isFar =
    (hasClauseBreak(analysis, from, to) && !isShort(analysis, cue, before)) ||
    (!before && !overlaps && isOfAnother(analysis, cue, phrase.last));
  const crossing = !overlaps && (isFar || (before && isStranded(analysis, cue))) ? acrossClause : 0;
  const weight = (cue.offer ? 8 : 0) + (cue.arranged ? 12 : 0) + (cue.negated ? 20 : 0);
  return Math.max(0, distance + crossing + weight - (cue.repaid ? 12 : 0));
}

/** “Hotellrum bokar vi men betalar ni”: a second verb with nothing of its own to pay has the first one's. */
function isShort(analysis: Analysis, { first, last }: PayCue, before: boolean): boolean {
  return !before && breaks.test(wordAt(analysis, first - 1)?.lower ?? '') && endsClause(analysis, last + 1);
}

const breaks = /^(?:men|but|medan|while|whereas)$/;

/** “Kaffet ingår, lunchen köper du på plats”: behind other words of payment, those of what stands right before its verb. */
export function isOfAnother(analysis: Analysis, { first }: Pick<PayCue, 'first'>, mention: number): boolean {
  const [start, end] = [wordAt(analysis, mention)?.end ?? 0, wordAt(analysis, first)?.start ?? 0];
  const named = payable
    .flatMap((list) => phrasesWithin(analysis, list, start, end))
    .find(({ last }) => last === first - 1);
  if (!named) return false;
  const joint = [1, 2]
    .map((back) => named.first - back)
    .find((at) => joins.test(wordAt(analysis, at)?.lower ?? ''));
  const until = wordAt(analysis, joint ?? -1)?.start;
  return (
    until !== undefined &&
    ['pay', 'payer'].some((list) => phrasesWithin(analysis, list, start, until).length > 0)
  );
}

const joins = /^(?:,|och|and|samt|og)$/;

/** “Flyget står ni för och rummet på Grand står vi för”: a för with nothing after it pays what stands before. */
function isStranded(analysis: Analysis, { last }: PayCue): boolean {
  return wordAt(analysis, last)?.lower === 'för' && endsClause(analysis, last + 1);
}

function endsClause(analysis: Analysis, at: number): boolean {
  const next = wordAt(analysis, at);
  return !next || !isSameSentence(analysis, at, at - 1) || clauseEnds.test(next.lower);
}

const clauseEnds = /^(?:[.,;:!?)–-]|själv|själva|och|men|medan|förstås|också)$/;

/** “Your flights (business class where the schedule requires it), four nights”: an aside parts nothing. */
function inBrackets({ tokens }: Analysis, from: number, to: number): number {
  let [count, open] = [0, -1];
  for (let at = from + 1; at < Math.min(to, from + farthest); at++) {
    const mark = tokens[at]?.lower;
    if (mark === '(') open = at;
    if (mark !== ')' || open < 0) continue;
    count += at - open + 1;
    open = -1;
  }
  return count;
}

/** How many tokens ahead asides are looked for. */
const farthest = 80;

function isSameLine({ tokens }: Analysis, cue: PayCue, phrase: Pick<Phrase, 'first'>): boolean {
  return tokens[cue.first]?.line === tokens[phrase.first]?.line;
}

const elsewhere = 8;

/** A footnote, a lead-in or a bill counts less than words of payment in the mention's own clause, but more than serving. */
export function costElsewhere(cue: PayCue): number {
  return cue.offer || cue.arranged ? 34 : elsewhere;
}
