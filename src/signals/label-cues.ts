import type { Agent } from './agents.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { opensLine, phrasesWithin, sentenceSpan, startingWithin } from './look-up.ts';
import { nameFrom, payerNamed } from './named-payers.ts';
import type { PayCue } from './payer.ts';

/** “Hotell: Acme”, “Resa: arbetsgivaren”: who stands alone behind the label of a line pays for what the label names. */
export function findLabelCues(analysis: Analysis, agents: readonly Agent[]): PayCue[] {
  const named = findNamedBehindLabels(analysis).filter(
    ({ first }) => !agents.some((agent) => agent.first === first),
  );
  const listed = agents.flatMap(({ payer, first, last }) => {
    const [own, next] = [analysis.tokens[first], analysis.tokens[last]];
    const line = analysis.cut.lines[own?.line ?? -1];
    if (!own || !next || !line) return [];
    if (!opensCell(analysis, line.start, own.start) && !isInBrackets(analysis, line.start, own.start))
      return [];
    const isAlone = /^\s*(?:$|[,.;()|])/.test(
      analysis.text.slice(next.end, Math.min(line.end, next.end + 3)),
    );
    const holds = (list: string) => phrasesWithin(analysis, list, line.start, own.start);
    // “Kursplats: Universitetssjukhuset” is where a course is held; “kursplatsen betalas av …” is a place on it.
    if (holds('label').some(({ kind }) => kind === 'place')) return [];
    const isThing = things.some((list) => holds(list).length > 0);
    if (!isAlone) return [];
    const words = analysis.text.slice(line.start, own.start);
    if (!isThing && answerable.test(words))
      return [{ payer, first, last, offer: false, bill: true, total: true }];
    return isThing || isAsked(analysis, line.start) ? [{ payer, first, last, offer: false }] : [];
  });
  return [...listed, ...named];
}

/** “Kostnadsansvarig: Acme”, “Costs: your employer”, “The budget behind it: Acme”. */
const answerable =
  /^[\s*•·–-]*(?:the\s)?(?:kostnadsansvarig|kostnadsbärare|betalningsansvarig|betalare|betalande part|finansiär|finansiering|bekostas av|betalas av|samtliga kostnader|alla kostnader|kostnader(?:na)?|omkostnader|värdföretag|vem betalar\??|payer|paid by|paid for by|funded by|funding|costs?(?: borne by| covered by)?|all costs|expenses|budget|finansieres av|betales av|betales af)(?:\s[\p{L} ]{0,20})?\s*[:|]\s*$/iu;

/** “Betalas av: Cardelia”: a name that no list knows, behind such a label. */
function findNamedBehindLabels(analysis: Analysis): PayCue[] {
  return analysis.tokens.flatMap(({ lower, line, end, index }) => {
    const start = analysis.cut.lines[line]?.start ?? 0;
    if (lower !== ':' || end - start > longestLabel || !answerable.test(analysis.text.slice(start, end)))
      return [];
    const name = nameFrom(analysis, index + 1);
    if (!name) return [];
    return [{ ...name, payer: payerNamed(analysis, name), offer: false, bill: true, total: true }];
  });
}

/** How many characters a label may have. */
const longestLabel = 60;

/** Behind the colon of a label, or in a cell of its own. */
function opensCell({ text }: Analysis, line: number, start: number): boolean {
  return /(?::\s*|\s[|–—]\s*|\t\s*| {3,})$/.test(text.slice(Math.max(line, start - 12), start));
}

/** “Lunch 12.00–13.00 (egen)”, “Resa (arbetsgivaren)”: in brackets right behind a thing, with nothing but its hour between. */
function isInBrackets(analysis: Analysis, line: number, start: number): boolean {
  const gap = /[\s\d.:–-]*\($/u.exec(analysis.text.slice(Math.max(line, start - longestHour), start));
  if (!gap) return false;
  const end = start - gap[0].length;
  return things.some((list) => phrasesWithin(analysis, list, line, end).some((each) => each.end === end));
}

const longestHour = 20;

/** How many tokens a label that names who pays may have, “Us at Corvane:”, “Egna kostnader:”. */
const longestOwner = 5;

/** “Ni: resan och middagen”, “Us at Corvane: hotel”, “Egna kostnader: middag”: the label says who pays for what its line names. */
export function findOwnerCues(analysis: Analysis, agents: readonly Agent[]): PayCue[] {
  return agents.flatMap(({ payer, first, last }) => {
    const own = analysis.tokens[first];
    const line = analysis.cut.lines[own?.line ?? -1];
    if (!own || !line || !opensLine(analysis, own)) return [];
    const colon = analysis.tokens.slice(last + 1, last + longestOwner).find(({ lower }) => lower === ':');
    if (!colon || colon.start >= line.end || colon.index - first > longestOwner) return [];
    const isOffer = things.some((list) => phrasesWithin(analysis, list, colon.end, line.end).length > 0);
    const isTold = /\d[.:]\d\d/.test(analysis.text.slice(colon.end, Math.min(line.end, colon.end + 12)));
    return isOffer && !isTold ? [{ payer, first, last: colon.index, offer: false, label: true }] : [];
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
