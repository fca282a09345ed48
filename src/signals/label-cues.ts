import type { Agent } from './agents.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { phrasesWithin, sentenceSpan, startingWithin } from './look-up.ts';
import type { PayCue } from './payer.ts';

/** “Hotell: Acme”, “Resa: arbetsgivaren”: who stands alone behind the label of a line pays for what the label names. */
export function findLabelCues(analysis: Analysis, agents: readonly Agent[]): PayCue[] {
  return agents.flatMap(({ payer, first, last }) => {
    const [own, next] = [analysis.tokens[first], analysis.tokens[last]];
    const line = analysis.cut.lines[own?.line ?? -1];
    if (!own || !next || !line || analysis.tokens[first - 1]?.lower !== ':') return [];
    const isAlone = /^\s*(?:$|[,.;(])/.test(analysis.text.slice(next.end, Math.min(line.end, next.end + 3)));
    const holds = (list: string) => phrasesWithin(analysis, list, line.start, own.start);
    // “Kursplats: Universitetssjukhuset” is where a course is held; “kursplatsen betalas av …” is a place on it.
    if (holds('label').some(({ kind }) => kind === 'place')) return [];
    const isThing = things.some((list) => holds(list).length > 0);
    return isAlone && (isThing || isAsked(analysis, line.start))
      ? [{ payer, first, last, offer: false }]
      : [];
  });
}

const forMeals = /^\s*(?:per \p{L}+\s)?(?:for|för|til)\s(?:\p{L}+\s){0,2}$/iu;

/** “Cost: SEK 1 200 per participant for meals and meeting”: what a fee is asked for, whoever pays the fee pays. */
export function findFeeCues(analysis: Analysis): PayCue[] {
  return phrasesOf(analysis, 'meal').flatMap((meal) => {
    const [sum] = startingWithin(analysis.money, meal.start - nearSum, meal.start).slice(-1);
    if (!sum || !forMeals.test(analysis.text.slice(sum.end, meal.start))) return [];
    const before = sentenceSpan(analysis, sum.start)?.start ?? sum.start;
    const isFee = phrasesWithin(analysis, 'participation-fee', before, meal.start).some(
      ({ kind, start }) => kind !== 'free' && start < sum.start,
    );
    const at = meal.first - 1;
    return isFee ? [{ payer: 'participant', first: at, last: at, offer: true }] : [];
  });
}

/** How far, in characters, before a meal the sum that is asked for it may begin. */
const nearSum = 70;

const things = ['meal', 'travel', 'lodging', 'participation-fee', 'alcohol', 'leisure'];

/** “Bekostas av: kliniken”. */
function isAsked(analysis: Analysis, start: number): boolean {
  return phrasesOf(analysis, 'pay').some((verb) => verb.start === start);
}
