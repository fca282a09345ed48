import type { Payer } from '../report.ts';
import type { Analysis } from './analysis.ts';
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
export function giverAbove(reading: Reading, token: number): Payer | undefined {
  const { analysis, cues, parties } = reading;
  const line = headingAbove(reading, analysis.tokens[token]?.line ?? -1);
  const span = line === undefined ? undefined : analysis.cut.lines[line];
  if (!span || phrasesWithin(analysis, 'offered', span.start, span.end).length === 0) return undefined;
  if (phrasesWithin(analysis, 'negation', span.start, span.end).length > 0) return undefined;
  const named = cues.get(sentenceAt(analysis, span.start))?.find((cue) => cue.payer !== 'unknown');
  return named?.payer ?? parties.side;
}

/** “What is not covered” above a list with marks: none of what stands in it is offered. */
export function isListedAsDenied(analysis: Analysis, token: number): boolean {
  const own = analysis.tokens[token]?.line ?? -1;
  if (!bullet.test(lineText(analysis, own))) return false;
  const line = headingAbove({ analysis }, own);
  const span = line === undefined ? undefined : analysis.cut.lines[line];
  if (!span) return false;
  const holds = (list: string) => phrasesWithin(analysis, list, span.start, span.end).length > 0;
  return holds('negation') && (holds('offered') || holds('pay') || holds('payer'));
}

const bullet = /^(?:[-*•·–—▪◦>]|\p{Extended_Pictographic}|\d{1,2}[.)]\s|\(?[a-h]\)\s)/u;
const longestHeading = 70;
const longestList = 12;

/** The line that a line stands under: straight above it, or above the list that it belongs to. */
export function headingAbove({ analysis }: Pick<Reading, 'analysis'>, line: number): number | undefined {
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
