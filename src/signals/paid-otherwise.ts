import type { Phrase } from '../text/find-phrases.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { isSameSentence, wordAt } from './clause.ts';
import { startingWithin } from './look-up.ts';

/** Whether a negation says only how a thing is paid for, not that it is lacking. */
export function isPaidOtherwise(
  analysis: Analysis,
  cue: Phrase,
  phrase: Pick<Phrase, 'first' | 'last'>,
): boolean {
  return isOfCost(analysis, cue) || isReplaced(analysis, cue) || isExceptedAndPaid(analysis, cue, phrase);
}

/** “Ni debiteras inte för lunchen”: words that spare somebody a cost hold the negation. */
function isOfCost(analysis: Analysis, { start, end }: Phrase): boolean {
  return startingWithin(phrasesOf(analysis, 'payer'), start - longestSpared, start + 1).some(
    (payer) => payer.kind === 'company' && payer.end >= end,
  );
}

/** How many characters the words that spare a cost may have before their negation ends. */
const longestSpared = 50;

const reachReplaced = 6;

/** “bekostas inte av oss utan av arbetsgivaren”, “ingår inte men kan köpas på plats”: said in another way, not denied. */
function isReplaced(analysis: Analysis, cue: Phrase): boolean {
  for (
    let at = cue.last + 1;
    at <= cue.last + reachReplaced && isSameSentence(analysis, at, cue.first);
    at++
  ) {
    const word = wordAt(analysis, at)?.lower ?? '';
    if (!instead.test(word)) continue;
    const next = wordAt(analysis, at + 1)?.lower ?? '';
    if (word !== 'men' && (next === 'av' || next === 'by')) return true;
    if (word === 'utan' && isSomebody(analysis, at + 1)) return true;
    return (word === 'utan' || goingOn.test(next)) && paysWithin(analysis, at + 1, reachReplaced);
  }
  return false;
}

/** “debiteras inte kliniken utan deltagaren”. */
function isSomebody(analysis: Analysis, at: number): boolean {
  const start = wordAt(analysis, at)?.start ?? -1;
  return startingWithin(phrasesOf(analysis, 'agent'), start, start + 1).length > 0;
}

const instead = /^(?:utan|but|men)$/;
/** After “men” and “but” the same thing is spoken of where no other subject stands: “men kan köpas”. */
const goingOn = /^(?:kan|får|måste|går|is|are|can|may|must|has|have|should|at|paid|available|payable|will)$/;

const excepting =
  /^(?:utom|förutom|undantaget|bortsett|med|except|excluding|apart|other|aside|exkl|exklusive)$/;
const pronoun = /^(?:som|den|det|de|vilken|vilket|which|that|it|this|these)$/;

/** “Vi bjuder på allt utom hotellet, som ni själva betalar”: left out of one's purse and put into another's. */
function isExceptedAndPaid(
  analysis: Analysis,
  cue: Phrase,
  { last }: Pick<Phrase, 'first' | 'last'>,
): boolean {
  if (cue.first > last || !excepting.test(wordAt(analysis, cue.first)?.lower ?? '')) return false;
  const next = /^[,–]$/.test(wordAt(analysis, last + 1)?.lower ?? '') ? last + 2 : last + 1;
  return pronoun.test(wordAt(analysis, next)?.lower ?? '') && paysWithin(analysis, next + 1, reachReplaced);
}

/** Whether words of payment, not only of serving, begin within so many tokens and before another clause. */
function paysWithin(analysis: Analysis, from: number, most: number): boolean {
  for (let at = from; at < from + most && isSameSentence(analysis, at, from); at++) {
    const word = wordAt(analysis, at);
    if (!word || /^(?:,|;|men|but)$/.test(word.lower)) return false;
    const starts = (list: string) => startingWithin(phrasesOf(analysis, list), word.start, word.start + 1);
    if (starts('payer').length > 0 || starts('pay').some(({ kind }) => kind !== 'offer')) return true;
  }
  return false;
}
