import type { Phrase } from '../text/find-phrases.ts';
import type { Analysis } from './analysis.ts';
import { phrasesWithin, tokenAt } from './look-up.ts';

/** “Notan tar vi”, “Allt det där tar vi hand om”: sentences that settle what was named just before them. */
export function summaryAfter(analysis: Analysis, sentence: number): number[] {
  return sentencesAfter(analysis, sentence, reachAll).filter(
    (next, at) =>
      settles(analysis, next, at === 0 ? ['it', 'all'] : ['all']) ||
      (at === 1 && settlesBoth(analysis, next)),
  );
}

/** How many sentences back “allt” may refer. */
const reachAll = 3;

/** The sentences that follow one, without the bare breaks between lines. */
export function sentencesAfter(analysis: Analysis, sentence: number, most: number): number[] {
  const found: number[] = [];
  for (let next = sentence + 1; next <= sentence + 2 * most && found.length < most; next++) {
    if (hasWords(analysis, next)) found.push(next);
  }
  return found;
}

function hasWords({ cut, text }: Analysis, sentence: number): boolean {
  const span = cut.sentences[sentence];
  return span !== undefined && text.slice(span.start, span.end).trim() !== '';
}

const continuing =
  /^[\s\-–•*(]*(?:(?:det|detta|dette) (?:gäller|gjelder|gælder|innebär|betyder|omfattar|omfatter|handlar om|rör sig om|vill säga)|(?:dit|hit) (?:hör|räknas)|(?:därmed|med (?:resten|det|allt|detta|övrigt)) (?:menar|avses|menas|avser)|närmare bestämt|dvs|d\.v\.s|nämligen|(?:i detta|häri|däri|deri|heri) (?:ingår|inngår|indgår)|(?:this|that|these|it|they) (?:means?|includes?|covers?|comprises?|appl(?:y|ies) to|concerns?)|by (?:this|that|the rest) we mean|namely|i\.e|meaning)(?!\p{L})/iu;

/** “Det gäller tåg och hotell”, “Med resten menar vi …”: a sentence that spells out what the one before it settles. */
export function continuedFrom(analysis: Analysis, sentence: number): number | undefined {
  const span = analysis.cut.sentences[sentence];
  if (!span || !continuing.test(analysis.text.slice(span.start, span.start + longestOpening)))
    return undefined;
  return [sentence - 1, sentence - 2].find((before) => hasWords(analysis, before));
}

/** How much of a sentence is read for the words that continue the one before it. */
const longestOpening = 40;

/** The lists of what somebody may pay for. */
export const payable: readonly string[] = [
  'meal',
  'alcohol',
  'travel',
  'lodging',
  'gift',
  'honorarium',
  'leisure',
  'companion',
];
/** A sentence that names some of it speaks of that. */
const things = [...payable, 'venue'];

/** How many words into its sentence the bill may be named. */
const reachBill = 6;

function settles(analysis: Analysis, sentence: number, kinds: readonly string[]): boolean {
  const span = analysis.cut.sentences[sentence];
  if (!span || things.some((list) => phrasesWithin(analysis, list, span.start, span.end).length > 0))
    return false;
  const isFee = phrasesWithin(analysis, 'participation-fee', span.start, span.end).some(
    ({ kind }) => kind === 'fee',
  );
  const first = tokenAt(analysis, span.start);
  const verbs = phrasesWithin(analysis, 'pay', span.start, span.end);
  return phrasesWithin(analysis, 'bill', span.start, span.end).some(
    (bill) =>
      kinds.includes(bill.kind ?? '') &&
      !(isFee && bill.kind === 'it') &&
      (bill.first - first <= reachBill || verbs.some((verb) => isBeside(verb, bill))),
  );
}

/** “Båda delarna går på oss”: of two things the first may stand one sentence further back. */
function settlesBoth(analysis: Analysis, sentence: number): boolean {
  const span = analysis.cut.sentences[sentence];
  return (
    span !== undefined &&
    /(?<!\p{L})(?:båda|bägge|both|begge)(?!\p{L})/iu.test(analysis.text.slice(span.start, span.end)) &&
    settles(analysis, sentence, ['it'])
  );
}

/** “… covers both”, “priset är 900 kr, allt inkluderat”. */
function isBeside(verb: Phrase, bill: Phrase): boolean {
  return verb.last === bill.first - 1 || verb.first === bill.last + 1;
}
