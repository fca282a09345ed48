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
  const distance = overlaps ? 0 : before ? phrase.first - cue.last : cue.first - phrase.last;
  if (distance > (cue.offer ? reachOffer : reachPaid)) return Number.POSITIVE_INFINITY;
  const [from, to] = before ? [cue.last, phrase.first] : [phrase.last, cue.first];
  const crossing = !overlaps && hasClauseBreak(analysis, from, to) ? acrossClause : 0;
  return distance + crossing + (cue.offer ? 8 : 0) + (cue.arranged ? 12 : 0);
}

function isSameLine({ tokens }: Analysis, cue: PayCue, phrase: Pick<Phrase, 'first'>): boolean {
  return tokens[cue.first]?.line === tokens[phrase.first]?.line;
}

const elsewhere = 8;

/** A footnote, a lead-in or a bill counts less than words of payment in the mention's own clause, but more than serving. */
export function costElsewhere(cue: PayCue): number {
  return cue.offer || cue.arranged ? 34 : elsewhere;
}
