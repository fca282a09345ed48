import type { Analysis } from './analysis.ts';
import { isSameSentence, wordAt } from './clause.ts';
import type { PayCue } from './payer.ts';

/** “Hotellet ordnar ni själva, vi får inte stå för det”: words of payment that are denied, before or at a token of theirs or behind them, count least. */
export function asNegated(analysis: Analysis, cue: PayCue, from: number): PayCue {
  const isDenied = cue.payer === 'company' && isNegated(analysis, cue, from);
  return isDenied ? { ...cue, negated: true } : cue;
}

const negation = /^(?:inte|ej|icke|aldrig|not|cannot|never|ikke|unable|\p{L}+n['’]t|ingen|saknar|sakna|no)$/u;
/** What “ingen” has to be of to deny the verb: “ingen möjlighet att stå för”. */
const chance =
  /^(?:möjlighet(?:er)?|rätt|rättighet|budget|chans|mandat|position|ability|means|mulighed|mulighet|adgang|anledning)$/;
const stops = /^(?:[,;:.]|men|but|utan|och|and|medan|while)$/;
const reachBefore = 6;
const reachAfter = 2;

function isNegated(analysis: Analysis, { first, last, offer }: PayCue, from: number): boolean {
  for (let at = from; at >= first - (offer ? 1 : reachBefore); at--) {
    if (!isSameSentence(analysis, at, first)) break;
    const word = wordAt(analysis, at)?.lower ?? '';
    if (at < first && stops.test(word)) break;
    if (denies(analysis, at)) return true;
  }
  for (let at = last + 1; at <= last + reachAfter && isSameSentence(analysis, at, last); at++) {
    if (stops.test(wordAt(analysis, at)?.lower ?? '')) return false;
    if (denies(analysis, at)) return true;
  }
  return false;
}

/** “Glöm inte att vi betalar tåget”, “not only do we pay”: what is denied is not the paying. */
function isOfOtherWords(analysis: Analysis, at: number): boolean {
  const [next, second] = [1, 2].map((more) => wordAt(analysis, at + more)?.lower ?? '');
  if (/^(?:bara|enbart|minst|only|just|that|nog|kun|bare|in)$/.test(next ?? '')) return true;
  return next === 'att' && subject.test(second ?? '');
}

const subject = /^(?:vi|det|ni|du|bolaget|företaget|lunchen|middagen|maten|resan|allt)$/;

function denies(analysis: Analysis, at: number): boolean {
  const word = wordAt(analysis, at)?.lower ?? '';
  if (!negation.test(word) || isOfOtherWords(analysis, at)) return false;
  const isNoun = /^(?:ingen|saknar|sakna|no)$/.test(word);
  return !isNoun || [1, 2].some((more) => chance.test(wordAt(analysis, at + more)?.lower ?? ''));
}
