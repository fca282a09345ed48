import type { Span } from '../mail/message.ts';
import type { Analysis } from '../signals/analysis.ts';
import { lineAt, sentenceSpan } from '../signals/look-up.ts';

/** Whether words stand among the points of a day or a list of what is included: a tour at three, after the talks. */
export function isPartOfDay(analysis: Analysis, phrase: Span): boolean {
  if (phrase.start < analysis.wording.subject.end) return false;
  return isRow(analysis, phrase) || isAdded(analysis, phrase);
}

/** A row that begins with its hour, with rows of the same sort before it. */
function isRow({ cut, text }: Analysis, { start }: Span): boolean {
  const at = lineAt({ cut }, start);
  return [at, at - 1].every((one) => {
    const line = cut.lines[one];
    return line !== undefined && hour.test(text.slice(line.start, line.end));
  });
}

const hour = /^[\s•●*–-]*(?:kl\.?\s?)?\d{1,2}[.:]\d{2}/i;

/** “Lunch, hotell och ett studiebesök ingår”, “til sidst er der rundvisning”: it is told last, after all the rest. */
function isAdded(analysis: Analysis, { start, end }: Span): boolean {
  const sentence = sentenceSpan(analysis, start);
  if (!sentence) return false;
  const before = analysis.text.slice(Math.max(sentence.start, start - reach), start);
  const after = analysis.text.slice(end, Math.min(sentence.end, end + reach));
  return added.test(before) || includedAfter.test(after);
}

/** How far, in characters, the words that add something to the rest may stand from it. */
const reach = 120;

const added =
  /(?<!\p{L})(?:samt|ingår|inkluderar|därefter|avslutningsvis|till sist|som avslutning|efter lunch\p{L}*|på eftermiddagen|mellan passen|as well as|includes?|including|afterwards|finally|after lunch|til sidst|til slutt|derefter|deretter|efter frokost|indgår|inngår|etter lunsj)(?!\p{L})/iu;
const includedAfter =
  /^[^,.;:]{0,40}(?<!\p{L})(?:ingår|is included|are included|indgår|inngår|er inkluderet|er inkludert)(?!\p{L})/iu;
