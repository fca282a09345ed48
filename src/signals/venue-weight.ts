import type { Span } from '../mail/message.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { isInRow } from './agenda.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { isGreeting } from './first-line.ts';
import { phrasesBeside, phrasesWithin, sentenceSpan, startingWithin } from './look-up.ts';
import { luring } from './venue-candidate.ts';
import { isDestination, isInCare, isPayerItself, isPickUp } from './venue-reasons.ts';
import { isSight, placing } from './venue-sights.ts';

/** How surely a word for a kind of place tells the event's own: 0 where it does not. */
export function weighPlace(analysis: Analysis, phrase: Phrase, span: Span): number {
  if (phrase.kind === 'digital') return weighDigital(analysis, phrase);
  if (isGreeting(analysis, phrase.start) || isTitle(analysis, span)) return 0;
  if (phrase.kind === 'workplace') return weighWorkplace(analysis, phrase);
  if (isSight(analysis, phrase)) return 0;
  if (isHeld(analysis, phrase)) return 6;
  if (isDestination(analysis, phrase)) return 3;
  const isNamed = span.end - span.start > phrase.end - phrase.start || startsWithCapital(analysis, phrase);
  if (phrase.kind === 'other' || (isEverywhere.includes(phrase.kind ?? '') && !isNamed)) return 0;
  return isPlaced(analysis, phrase) || phrase.kind === 'fine-dining' || isNamed ? 4 : 0;
}

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

const platform = /teams|zoom|skype|webex|meet\b/i;
const adjective = /^(?:digitala?|digitalt|virtual|online)$/i;

/** “via Teams” says most, “digital” only beside a meeting; a link to register by says nothing. */
function weighDigital(analysis: Analysis, phrase: Phrase): number {
  const words = analysis.text.slice(phrase.start, phrase.end);
  const due = platform.test(words) ? [] : phrasesBeside(analysis, 'deadline', phrase.first);
  if (due.length > 0) return due.every(({ kind }) => kind === 'weak') && /^länk|^link/i.test(words) ? 1 : 0;
  if (platform.test(words)) return 4;
  if (!adjective.test(words)) return 3;
  const isMeeting = phrasesBeside(analysis, 'situation', phrase.first).some(
    (event) => event.first - phrase.last <= 2 && phrase.first - event.last <= meetingReach,
  );
  if (isAlone(analysis, phrase)) return 4;
  return isMeeting || isHeld(analysis, phrase) ? 3 : 0;
}

/** How many tokens after the meeting it may be told to be digital. */
const meetingReach = 5;

/** “Digitalt, halvdag.”: a word that makes up a clause of its own. */
function isAlone(analysis: Analysis, phrase: Phrase): boolean {
  const before = analysis.tokens[phrase.first - 1];
  const after = analysis.tokens[phrase.last + 1];
  const opens = !before || before.sentence !== analysis.tokens[phrase.first]?.sentence;
  const closes = !after || after.kind === 'mark' || after.sentence !== analysis.tokens[phrase.last]?.sentence;
  return opens && closes;
}

const from = new Set([
  'från',
  'from',
  'fra',
  'mellan',
  'between',
  'av',
  'by',
  'since',
  'så',
  'so',
  'att',
  'that',
  'for',
  'för',
]);

/** “vi kommer till er avdelning”, “på avdelningen”; not “två sjuksköterskor från er klinik”. */
function weighWorkplace(analysis: Analysis, phrase: Phrase): number {
  const before = analysis.tokens[phrase.first - 1];
  if (before && from.has(before.lower)) return 0;
  if (isPickUp(analysis, phrase) || isPayerItself(analysis, phrase)) return 0;
  if (
    /\S (?:hos|till) er\b|^till \p{L}|\bbesök|\bvisit|\S to your?\b|\S f[öo]rbi \p{L}/iu.test(
      analysis.text.slice(phrase.start, phrase.end),
    )
  )
    return 5;
  if (isHeld(analysis, phrase)) return 6;
  const words = analysis.text.slice(phrase.start, phrase.end);
  if (readers.test(words) && isTimed(analysis, phrase)) return 5;
  return isPlaced(analysis, phrase) && !loose.test(words) && !isInCare(analysis, phrase) ? 2 : 0;
}

/** Words for the reader's own place that are said of much else than meetings. */
const loose = /^(?:hos er|at your place|at yours|avdelningen|mottagningen|kliniken)$/i;

const readers = /^(?:hos er|hos dere|hos jer|at your place|at yours)$/i;

/** How far, in characters, a time may stand from the words for the reader's own place. */
const timeReach = 25;

/** “20 min hos er i v 42”, “en dag hos er, torsdag 12 mars”: a visit of so long, or on such a day. */
function isTimed(analysis: Analysis, place: Span): boolean {
  const [from, to] = [place.start - timeReach, place.end + timeReach];
  return [analysis.durations, analysis.clocks, analysis.dates].some((values) =>
    startingWithin<Span>(values, from - timeReach, to).some((value) => value.end > from),
  );
}

/** How far, in characters, a word for holding or visiting may stand before the place. */
const heldReach = 70;

/** The place's own sentence says before it that the event is held or goes there. */
export function isHeld(analysis: Analysis, place: Span): boolean {
  const sentence = sentenceSpan(analysis, place.start);
  if (!sentence) return false;
  return (
    phrasesWithin(analysis, 'held', Math.max(sentence.start, place.start - heldReach), place.start).length > 0
  );
}

/** How many tokens before a place its preposition may stand: “at a five-star golf & spa resort”. */
const [placeReach, luringReach] = [4, 8];

const atSea = /\s(?:till (?:havs|sjöss)|at sea)$/i;

/** A preposition of place before the house; rows of an agenda need none. */
function isPlaced(analysis: Analysis, phrase: Phrase): boolean {
  if (atSea.test(analysis.text.slice(phrase.start, phrase.end))) return true;
  const reach = luring.includes(phrase.kind ?? '') ? luringReach : placeReach;
  for (let at = phrase.first; at >= phrase.first - reach; at--) {
    const word = analysis.tokens[at];
    if (word?.sentence !== analysis.tokens[phrase.first]?.sentence || !word) break;
    if (placing.has(word.lower)) return true;
  }
  return isInRow(analysis, phrase.first) && phrase.kind !== 'workplace';
}

function startsWithCapital(analysis: Analysis, phrase: Phrase): boolean {
  const before = analysis.tokens[phrase.first - 1];
  const isFirst =
    before === undefined ||
    before.sentence !== analysis.tokens[phrase.first]?.sentence ||
    /^(?:am|pm)$/.test(before.lower);
  return !isFirst && /\p{Lu}/u.test(analysis.text[phrase.start] ?? '');
}
