import type { Span } from '../mail/message.ts';
import type { Signal } from '../report.ts';
import type { Reading } from '../signals/reading.ts';
import { isErrand } from './errand.ts';

/**
 * “Ska vi ses?”, “Är du sugen?”: a company asks one reader something that is to take place some day or is paid for. What it
 * wants, other words say, or none; a mail about an order or a machine asks, too, and is no such question.
 */
export function asksReader({ analysis, parties }: Reading, signals: readonly Signal[]): Span | undefined {
  if (parties.side !== 'company' || isErrand(analysis) || !signals.some(isOnePerson)) return undefined;
  const isAhead = signals.some(
    ({ id, date = '', stance }) =>
      stance !== 'denied' && (id === 'honorarium' || (id === 'schedule' && date >= analysis.today)),
  );
  if (!isAhead) return undefined;
  return analysis.cut.sentences.find(({ start, end }) => {
    if (analysis.regionAt(start) !== 'offer' || start < analysis.wording.body.start) return false;
    const sentence = analysis.text.slice(start, Math.min(end, start + longest));
    return sentence.trimEnd().endsWith('?') && spokenTo.test(sentence) && !business.test(sentence);
  });
}

/** A question that is longer, in characters, is none to look at. */
const longest = 300;

/** The reader, or writer and reader together: “Är du sugen?”, “Ska vi ses?”, “Could you …?”; “Sugen?” has no room for either. */
const spokenTo =
  /(?:^|[^\p{L}])(?:du|dig|din|ditt|ni|er|ert|era|vi|you|your|we|deg|dere|jer|jeres)(?:[^\p{L}]|$)|^\W*\p{L}+\?\W*$/iu;

/** What customer and supplier ask each other about. */
const business =
  /avtal|pris(?:et|er|bil|list|just)|offert|leverans|leverera|beställ|order|faktur|kontrakt|tekniker|montör|contract|pric(?:e|ing)|quot|invoice|deliver|engineer|technician|renew/i;

function isOnePerson({ id, kind }: Signal): boolean {
  return id === 'recipient' && kind === 'individual';
}
