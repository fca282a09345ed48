import type { Span } from '../mail/message.ts';
import type { Phrase } from '../text/find-phrases.ts';
import type { Agent } from './agents.ts';
import type { Analysis } from './analysis.ts';
import { phrasesWithin, startingWithin } from './look-up.ts';

/** “Avgiften täcker lunch”, “I den ingår lunch”, “Ingår: lunch” below a price: what these words name is part of the fee. */
export function isOfFee(analysis: Analysis, verb: Phrase, agents: readonly Agent[]): boolean {
  if (inPrice.test(analysis.text.slice(verb.start, verb.end))) return true;
  if (![verb.first, verb.last].some((at) => containing.test(lower(analysis, at)))) return false;
  const sentence = sentenceOf(analysis, verb.first);
  if (!sentence) return false;
  const isBefore = (fee: Phrase) =>
    fee.last < verb.first &&
    !agents.some((agent) => agent.nominative && agent.first > fee.last && agent.first <= verb.last + 1);
  const isFee = (fee: Phrase) => isBefore(fee) || isInside(analysis, fee);
  return (
    feesWithin(analysis, sentence).some(isFee) ||
    hasPricePerHead(analysis, sentence, verb) ||
    (isLabel(analysis, verb) && feesWithin(analysis, { start: 0, end: analysis.text.length }).length > 0) ||
    refersToFee(analysis, verb) ||
    endsFeeLine(analysis, verb)
  );
}

/** “I priset: lunch”: the label itself names the price. */
const inPrice = /^(?:med )?i(?:n the)? (?:pris|price|\p{L}*avgift|fee)\p{L}*\s?:/iu;

const containing =
  /^(?:ingår|inkluder\w*|inkl|inklusive|included?|includes|including|inkludert|inngår|indgår|inkluderet|omfattar|omfatter|innefattas?|inräkna(?:s|d|t|de)|medräkna[dt]|inbakad|inbakat|inbegrips|inbegripen|inbegriper|innehåller|täcker|ligger|covers|inclusive|dækker|dekker)$/;

/** The fees that a stretch of text names: by a word for it, or by a price with its sum that is not the price of a meal. */
function feesWithin(analysis: Analysis, { start, end }: Span): Phrase[] {
  return phrasesWithin(analysis, 'participation-fee', start, end).filter(
    (phrase) =>
      (phrase.kind === 'fee' && !isGiven(analysis, phrase)) ||
      (phrase.kind === 'price' && (isTicket(analysis, phrase) || isSum(analysis, phrase))),
  );
}

/** “A sponsored place includes two nights”: somebody else has paid it. */
function isGiven({ text }: Analysis, { start, end }: Phrase): boolean {
  return /sponsor|complimentary|funded|prepaid|free|gratis/i.test(text.slice(start, end));
}

/** “Biljetten innehåller lunch”: a ticket is a price by itself. */
function isTicket({ text }: Analysis, { start, end }: Phrase): boolean {
  return /biljett|ticket|billet/i.test(text.slice(start, end));
}

/** “Kostar 1 450 kr per skalle”, “250 kr per person”: the words of a price beside a sum, and no dish before it. */
function isSum(analysis: Analysis, phrase: Phrase): boolean {
  const sentence = sentenceOf(analysis, phrase.first);
  if (!sentence) return false;
  const [sum] = startingWithin(
    analysis.money,
    Math.max(sentence.start, phrase.start - nearSum),
    sentence.end,
  );
  const until = Math.min(phrase.start, sum?.start ?? phrase.start);
  return (
    sum !== undefined && things.every((list) => !phrasesWithin(analysis, list, sentence.start, until)[0])
  );
}

/** “SEK 2 400 per person, lunch included”: a price before everything that it is the price of. */
function hasPricePerHead(analysis: Analysis, { start }: Span, verb: Phrase): boolean {
  const sum = startingWithin(analysis.money, start, verb.start).find(
    ({ amount, end }) =>
      amount.per === 'person' || (!amount.per && /^,\s/.test(analysis.text.slice(end, end + 2))),
  );
  if (!sum || verb.start - sum.end > nearVerb) return false;
  return [...things, 'honorarium'].every((list) => !phrasesWithin(analysis, list, start, sum.start)[0]);
}

/** How far, in characters, after a price the words that tell what it includes may stand. */
const nearVerb = 60;

const things = ['meal', 'lodging', 'travel'];

/** How far, in characters, before the words of a price its sum may begin. */
const nearSum = 15;

/** “Avgift: 1 600 kr exkl. moms. Lunch och fika ingår.”: on the line of a fee with its sum, the bare verb is of the fee. */
function endsFeeLine(analysis: Analysis, verb: Phrase): boolean {
  const { text } = analysis;
  const line = analysis.cut.lines[analysis.tokens[verb.first]?.line ?? -1];
  if (!line || !/^ingår$|^included$|^inngår$|^indgår$/i.test(text.slice(verb.start, verb.end))) return false;
  return (
    feeLabel.test(text.slice(line.start, Math.min(line.end, line.start + longestLabel))) &&
    /^\s?(?:[.!]|$)/.test(text.slice(verb.end, verb.end + 2)) &&
    startingWithin(analysis.money, line.start, verb.start).length > 0 &&
    !waived.test(text.slice(line.start, verb.start))
  );
}

const feeLabel =
  /^\s*[-•*]?\s*(?:\p{L}*avgift(?:en)?|pris(?:et)?|kostnad|kurspris|(?:course |registration |participation )?fee|price|pris)\s?:/iu;
const longestLabel = 40;

/** A fee that some or all need not pay. */
const waived =
  /(?<![\p{L}\d.])(?:0|but|men|free|gratis|fritt|waived|vi bjuder|bjuds|sponsras?)(?![\p{L}\d.,])/iu;

const anaphors = new Set([
  'den',
  'det',
  'detta',
  'priset',
  'this',
  'it',
  'that',
  'beløpet',
  'prisen',
  'which',
]);

/** “Avgiften är 2 900 kr. I den ingår lunch”, “This covers lunch”: the sentence before names the fee. */
function refersToFee(analysis: Analysis, verb: Phrase): boolean {
  const before = [-1, 0, 1, 2].map((back) => lower(analysis, verb.first - back));
  const last = analysis.cut.sentences[(analysis.tokens[verb.first]?.sentence ?? 0) - 1];
  if (!last || !before.some((each) => anaphors.has(each))) return false;
  return feesWithin(analysis, last).length > 0;
}

/** “ingår i avgiften”, not “i platsen ingår avgiften”. */
function isInside(analysis: Analysis, fee: Phrase): boolean {
  return [1, 2].some((back) => ['i', 'in'].includes(lower(analysis, fee.first - back)));
}

/** “Ingår: två luncher”, on a line below “Avgift: 3 500 kr”. */
function isLabel(analysis: Analysis, verb: Phrase): boolean {
  const { text, tokens, cut } = analysis;
  const line = cut.lines[tokens[verb.first]?.line ?? -1];
  const sentence = sentenceOf(analysis, verb.first);
  return (
    line !== undefined &&
    sentence !== undefined &&
    text.slice(Math.max(line.start, sentence.start), verb.start).trim() === '' &&
    /^(?:\s*:|\t| {2,})/.test(text.slice(verb.end, verb.end + 3))
  );
}

function sentenceOf(analysis: Analysis, token: number): Span | undefined {
  return analysis.cut.sentences[analysis.tokens[token]?.sentence ?? -1];
}

function lower(analysis: Analysis, token: number): string {
  return analysis.tokens[token]?.lower ?? '';
}
