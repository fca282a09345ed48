import type { Phrase } from '../text/find-phrases.ts';
import type { Analysis } from './analysis.ts';
import { hasClauseBreak } from './clause.ts';
import type { PayCue } from './payer.ts';

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
  const crossing = !overlaps && hasClauseBreak(analysis, from, to) ? acrossClause : 0;
  return distance + crossing + (cue.offer ? 8 : 0) + (cue.arranged ? 12 : 0);
}

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
