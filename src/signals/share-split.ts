import type { Analysis } from './analysis.ts';
import { tokenAt } from './look-up.ts';
import type { ShareCue } from './share-cues.ts';

/** “Funding split: 60 per cent Acme, 40 per cent employer”, “vi står för 70 %, ni för 30”: two shares that make the whole, one of them the reader's. */
export function splitCues(analysis: Analysis): ShareCue[] {
  return analysis.cut.sentences.flatMap((sentence): ShareCue[] => {
    const words = analysis.text.slice(sentence.start, Math.min(sentence.end, sentence.start + longest));
    const match = hasShare.test(words) ? twoShares.exec(words) : null;
    if (!match || Number(match[1]) + Number(match[2]) !== 100) return [];
    const around = words.slice(0, match.index + match[0].length + nearParty);
    if (!hasShare.test(match[0]) || !readers.test(around) || !writers.test(around) || !shares.test(around))
      return [];
    const own =
      /^.*?(?:%|procent|prosent|per ?cent|pct)(?:\s\p{Lu}\p{L}+){0,2}/iu.exec(match[0])?.[0] ?? match[0];
    const start = sentence.start + match.index;
    const end = start + own.length;
    const [first, last] = [tokenAt(analysis, start), tokenAt(analysis, end - 1)];
    return [{ list: 'cost-share', kind: undefined, first, last, start, end, isTold: true }];
  });
}

const longest = 300;
/** How far, in characters, behind the second share its party may be named. */
const nearParty = 40;

const hasShare = /\d\s?(?:%|procent|prosent|per ?cent|pct)/iu;
const twoShares =
  /(?<![\d.,])(\d{1,2})(?:\s?(?:%|procent|prosent|per ?cent|pct))?(?!\d)[^.!?\d]{1,60}?(?<![\d.,])(\d{1,2})(?![\d.,]\d|\d)(?:\s?(?:%|procent|prosent|per ?cent|pct))?/iu;
const readers =
  /(?<!\p{L})(?:ni|er|era|du|dig|you|yours?|(?:din|er|your|the) (?:klinik|clinic|hospital|department|unit)|klinik(?:en)?|sjukhuset|regionen|arbetsgivar(?:e|en)|employer|clinic|hospital|deltagar(?:e|en|na)|participants?|delegates?|arbeidsgiver|arbejdsgiver)(?!\p{L})/iu;
const writers =
  /(?<!\p{L})(?:[Vv]i|oss|vår|[Ww]e|us|[Oo]urs?|sponsorn?|företaget|company)(?!\p{L})|\s\p{Lu}\p{L}{2,}/u;
const shares =
  /(?<!\p{L})(?:fördeln\p{L}*|dela[rs]?|split|shares?|sharing|funding|finansier\p{L}*|\p{L}*kostnad\p{L}*|costs?|betala\p{L}*|bekosta\p{L}*|står? för|tar|täcker|pays?|paid|covers?|funds?|lägger|bidrar|faktureras?|notan?|räkning(?:en)?|bill|invoiced?|resan?|avgift\p{L}*|fees?)(?!\p{L})/iu;
