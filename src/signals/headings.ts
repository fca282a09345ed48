import type { Payer } from '../report.ts';
import type { Analysis } from './analysis.ts';
import { leavesOut } from './left-out.ts';
import { phrasesWithin, sentenceAt } from './look-up.ts';
import type { Draft, Reading } from './reading.ts';
import { lineText } from './surroundings.ts';

/** What stands in a list under “I paketet:”, “Stipendiet omfattar” or “What we offer” is given by whoever writes the list. */
export function asListed(reading: Reading, draft: Draft): Draft {
  const { payer, stance } = draft.signal;
  if (stance !== 'stated' || draft.isOpen || (payer !== 'unknown' && payer !== undefined)) return draft;
  const giver = giverAbove(reading, draft.phrase.first);
  if (giver === undefined) return draft;
  return { ...draft, provided: true, signal: { ...draft.signal, payer: giver } };
}

/** Who gives what a line lists, by the heading that the line stands under. */
function giverAbove(reading: Reading, token: number): Payer | undefined {
  const { analysis, cues, parties } = reading;
  const own = analysis.tokens[token]?.line ?? -1;
  const line = listHeading(analysis, own) ?? headingAbove(reading, own);
  const span = line === undefined ? undefined : analysis.cut.lines[line];
  if (!span || phrasesWithin(analysis, 'offered', span.start, span.end).length === 0) return undefined;
  if (phrasesWithin(analysis, 'negation', span.start, span.end).length > 0) return undefined;
  const named = cues.get(sentenceAt(analysis, span.start))?.find((cue) => cue.payer !== 'unknown');
  return named?.payer ?? parties.side;
}

/** “What is not covered” above a list with marks, “DET HÄR INGÅR INTE” above bare lines: none of what stands there is offered. */
export function isListedAsDenied(analysis: Analysis, token: number): boolean {
  const own = analysis.tokens[token]?.line ?? -1;
  const isItem = bullet.test(lineText(analysis, own));
  const line = isItem ? headingAbove({ analysis }, own) : listHeading(analysis, own);
  const span = line === undefined ? undefined : analysis.cut.lines[line];
  if (!span) return false;
  if (leavesOut(lineText(analysis, line ?? -1))) return !isForSale(analysis, token);
  if (!isItem) return false;
  const holds = (list: string) => phrasesWithin(analysis, list, span.start, span.end).length > 0;
  return holds('negation') && (holds('offered') || holds('pay') || holds('payer'));
}

/** “Utflykten till Sintra (kan köpas till, 640 kr)”: left out of the price, and offered for a price of its own. */
function isForSale({ text, tokens }: Analysis, token: number): boolean {
  const end = tokens[token]?.end ?? 0;
  return forSale.test(text.slice(end, end + nearSale));
}

const forSale =
  /^[^,;\n(]{0,30}\((?:(?:kan|går att|can be|available)\s)?(?:köpas?|bokas?|beställas?|bought|booked|purchased|to buy|kjøpes|købes)(?!\p{L})/iu;
const nearSale = 60;

const bullet = /^(?:[-*•·–—▪◦>]|\p{Extended_Pictographic}|\d{1,2}[.)]\s|\(?[a-h]\)\s)/u;
const longestHeading = 70;
const longestList = 12;

/** The line that a line stands under: straight above it, or above the list that it belongs to. */
function headingAbove({ analysis }: Pick<Reading, 'analysis'>, line: number): number | undefined {
  const isItem = bullet.test(lineText(analysis, line));
  for (let at = line - 1; at >= Math.max(0, line - longestList); at--) {
    const text = lineText(analysis, at);
    const isBlank = text === '';
    if (isItem && (isBlank || bullet.test(text))) continue;
    if (isBlank || bullet.test(text)) return undefined;
    return text.length <= longestHeading && !/[.!?,]$/.test(text) ? at : undefined;
  }
  return undefined;
}

/** How many characters an item without a mark may have, and the heading of a list of such. */
const longestItem = 70;
const longestListHeading = 45;

/** The line that opens a run of short lines without marks, “DET HÄR INGÅR” above “Flyg från Kastrup” and “Tre nätter”. */
function listHeading(analysis: Analysis, line: number): number | undefined {
  const isShort = (text: string) =>
    text !== '' && text.length <= longestItem && !bullet.test(text) && !/[.!?]$/.test(text);
  let top = line;
  while (line - top < longestList && isShort(lineText(analysis, top - 1))) top--;
  const text = lineText(analysis, top);
  const opens = top < line && lineText(analysis, top - 1) === '' && text.length <= longestListHeading;
  return opens && /^\p{Lu}/u.test(text) ? top : undefined;
}
