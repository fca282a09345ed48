import { phrasesOf } from './analysis.ts';
import { phrasesWithin } from './look-up.ts';
import { type Draft, draftOf, type Reading } from './reading.ts';
import { lineText } from './surroundings.ts';

/** A row below “Avgifter” or “Fees”. */
export function isUnderFee(reading: Reading, token: number): boolean {
  return linesAbove(reading, token).some(
    ({ text, isFee }) => (isFee && text.length <= longestLabel) || priceList.test(text),
  );
}

/** A row below “What you pay”: whatever else is said there, the reader pays. */
export function isUnderOwnCosts(reading: Reading, token: number): boolean {
  return linesAbove(reading, token).some(({ text }) => ownCosts.test(text));
}

/** The lines above a row, up to an empty one. */
function linesAbove({ analysis }: Reading, token: number): { text: string; isFee: boolean }[] {
  const own = analysis.tokens[token]?.line ?? -1;
  const lines: { text: string; isFee: boolean }[] = [];
  for (let line = own - 1; line >= Math.max(0, own - longestTable); line--) {
    const span = analysis.cut.lines[line];
    if (!span || lineText(analysis, line) === '') break;
    const isFee = phrasesWithin(analysis, 'participation-fee', span.start, span.end).some(
      ({ kind }) => kind === 'fee',
    );
    lines.push({ text: lineText(analysis, line), isFee });
  }
  return lines;
}

const ownCosts =
  /^(?:(?:(?:what|det|vad) )?(?:you|du|ni|dere|i) (?:pay|betalar|betaler)(?: sjä?lva?)?|your (?:costs?|share)|(?:din|er|egen) (?:kostnad|avgift|andel))\s?[:?]?$/iu;
const priceList =
  /^(?:priser|pris|prislista|kostnader|avgifter|prices|price list|fees|rates|ticket prices|biljettpriser|vad (?:det )?kostar(?: det)?|what (?:does )?it costs?|priser og avgifter|hva koster det|hvad koster det|(?:(?:what|det|vad) )?(?:you|du|ni|dere|i) (?:pay|betalar|betaler)(?: sjä?lva?)?|your (?:costs?|share)|(?:din|er|egen) (?:kostnad|avgift|andel))(?:\s\([^()]{1,30}\))?\s?[:?]?$/iu;
const longestTable = 8;
const longestLabel = 40;
const bareRow = /^\p{L}[^\n.!?]{0,50}\s\d{1,2}[ .]?\d{3}(?:\s+\d{1,2}[ .]?\d{3})*$/u;

/** “Avgifter”, and below it “Medlem 2 400 2 900”: a table whose figures have no currency. */
export function findPriceRows(reading: Reading): Draft[] {
  const { analysis } = reading;
  return phrasesOf(analysis, 'participation-fee').flatMap((phrase) => {
    if (phrase.kind !== 'fee') return [];
    const own = analysis.tokens[phrase.first]?.line ?? -1;
    if (lineText(analysis, own).length > longestLabel) return [];
    const row = [own + 1, own + 2].find((line) => bareRow.test(lineText(analysis, line).slice(0, 80)));
    const end = row === undefined ? undefined : analysis.cut.lines[row]?.end;
    if (end === undefined) return [];
    const { signal, ...draft } = draftOf(reading, phrase, 'participation-fee', (cue) => !cue.offer);
    const payer = signal.payer === 'unknown' ? 'participant' : signal.payer;
    return [{ ...draft, signal: { ...signal, kind: 'priced', ...(payer ? { payer } : {}), end } }];
  });
}
