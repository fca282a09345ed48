import type { Span } from '../mail/message.ts';
import type { Signal } from '../report.ts';
import { phrasesOf } from '../signals/analysis.ts';
import { sentenceSpan } from '../signals/look-up.ts';
import type { Reading } from '../signals/reading.ts';
import { isErrand } from './errand.ts';

/** “Fika?”, “Hinner du en lunch på torsdag?”: a company asks the reader to table; what for, its words may leave open. */
export function asksToTable({ analysis, parties }: Reading, signals: readonly Signal[]): Span | undefined {
  if (parties.side !== 'company' || !signals.some(isServed) || isErrand(analysis)) return undefined;
  return phrasesOf(analysis, 'meal').find(({ start }) => {
    const sentence = analysis.regionAt(start) === 'offer' ? sentenceSpan(analysis, start) : undefined;
    return sentence !== undefined && /\?\W*$/.test(analysis.text.slice(sentence.start, sentence.end));
  });
}

function isServed({ id, stance, payer }: Signal): boolean {
  return id === 'meal' && stance !== 'denied' && payer !== 'participant';
}
