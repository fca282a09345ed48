import type { Span } from '../mail/message.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { isGreeting } from './first-line.ts';
import { phrasesBeside, phrasesWithin, sentenceSpan, startingWithin } from './look-up.ts';
import { weighDigital } from './venue-digital.ts';
import { heldReach, isHeld, isPlaced } from './venue-held.ts';
import { isDestination, isElsewhere } from './venue-reasons.ts';
import { isSight } from './venue-sights.ts';
import { weighWorkplace } from './venue-workplace.ts';

/** How surely a word for a kind of place tells the event's own: 0 where it does not. */
export function weighPlace(analysis: Analysis, phrase: Phrase, span: Span): number {
  if (phrase.kind === 'digital') return weighDigital(analysis, phrase);
  if (isGreeting(analysis, phrase.start) || isTitle(analysis, span)) return 0;
  if (phrase.kind === 'workplace') return weighWorkplace(analysis, phrase);
  if (isSight(analysis, phrase) || isElsewhere(analysis, span)) return 0;
  if (isHeld(analysis, phrase)) return 6;
  if (isDestination(analysis, phrase)) return 3;
  const isNamed = span.end - span.start > phrase.end - phrase.start || startsWithCapital(analysis, phrase);
  if (phrase.kind !== 'other' && (isSomeHouse(analysis, phrase) || isWritersHouse(analysis, phrase)))
    return 4;
  if (phrase.kind === 'hospital' && hasFloor.test(analysis.text.slice(phrase.end, phrase.end + nearFloor)))
    return 4;
  if (phrase.kind === 'other' || (isEverywhere.includes(phrase.kind ?? '') && !isNamed)) return 0;
  return isPlaced(analysis, phrase) || phrase.kind === 'fine-dining' || isNamed ? 4 : 0;
}

/** “En träff på ett cityhotell”, “dinner, riverside restaurant in Belém”: a house without a name, told with what happens there. */
function isSomeHouse(analysis: Analysis, { start, end }: Phrase): boolean {
  const { text } = analysis;
  const sentence = sentenceSpan(analysis, start);
  if (!sentence) return false;
  const from = Math.max(sentence.start, start - heldReach);
  const before = text.slice(from, start);
  const isTold =
    some.test(before) || (apposed.test(before) && liesAt.test(text.slice(start, end + nearTown)));
  return isTold && events.some((list) => phrasesWithin(analysis, list, from, start).length > 0);
}

const events = ['meal', 'situation', 'alcohol'];

/** “Vi hälsar dig till vårt kontor på Storgatan för ett samtal”: where the writer is at home, in a sentence that calls people there. */
function isWritersHouse(analysis: Analysis, { first, start, end }: Phrase): boolean {
  const { text } = analysis;
  if (!own.test(text.slice(start, end)) || !to.test(text.slice(Math.max(0, start - 12), start))) return false;
  const aside = ['deadline', 'contact'].flatMap((list) => phrasesBeside(analysis, list, first));
  if (aside.some(({ kind }) => kind !== 'weak')) return false;
  return [...events, 'invitation', 'held'].some((list) => phrasesBeside(analysis, list, first).length > 0);
}

const own = /^(?:vår|vårt|våra|our|vores|våre)\s/iu;
const to = /(?<!\p{L})(?:till|på|i|hos|to|at|in|til)\s$/iu;

/** “Aulan, entréplan”, “Hörsalen, ingång 3”: the way to a room. */
const hasFloor =
  /^,?\s(?:plan|entréplan|bottenplan|våning|vån|ingång|hus|level|floor|entrance|ground floor|block|etasje)(?:\s|[.,;:)\n]|$)/iu;
const nearFloor = 14;

const some =
  /(?<!\p{L})(?:på|i|hos|at|in|ved)\s(?:en|ett|et|a|an|that|den där|det där|some)\s(?:[\p{L}-]+\s){0,3}$/iu;
const apposed = /(?:,\s(?:[\p{L}-]+\s){0,2}|(?<!\p{L})på\s)$/u;
const liesAt = /^\S+ (?:i|vid|på|nära|in|at|on|near|by|ved)\s/u;

/** How far, in characters, after a house the word may stand that tells where it lies. */
const nearTown = 12;

/** “Produktspecialist sjukhus”, “verksamhetschef Aulan”: whose title it is, not where. */
function isTitle(analysis: Analysis, { start, end }: Span): boolean {
  return startingWithin(phrasesOf(analysis, 'role'), start - longestTitle, end).some(
    (role) => start < role.end,
  );
}

const longestTitle = 80;

/** Houses of these kinds are everywhere; without a name or a word for holding they are no place of the event. */
const isEverywhere = [
  'hotel',
  'restaurant',
  'hospital',
  'conference-centre',
  'entertainment',
  'arena',
  'other',
];

function startsWithCapital(analysis: Analysis, phrase: Phrase): boolean {
  const before = analysis.tokens[phrase.first - 1];
  const isFirst =
    before === undefined ||
    before.sentence !== analysis.tokens[phrase.first]?.sentence ||
    /^(?:am|pm)$/.test(before.lower);
  return !isFirst && /\p{Lu}/u.test(analysis.text[phrase.start] ?? '');
}
