import type { Span } from '../mail/message.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { isInRow } from './agenda.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { phrasesBeside, phrasesWithin, sentenceSpan } from './look-up.ts';
import { strongest, type VenueCandidate, venueCandidate } from './venue-candidate.ts';
import { houseInTown, unknownTowns } from './venue-towns.ts';

/** Places named in running text: by a word for a kind of house, by a known name, or as a town to go to. */
export function venuesSaid(analysis: Analysis, isCompany: (span: Span) => boolean): VenueCandidate[] {
  const words = joined(analysis, phrasesOf(analysis, 'venue')).flatMap((phrase) =>
    fromWord(analysis, phrase),
  );
  const names = analysis.names.flatMap((name) => {
    if (name.ambiguous || analysis.regionAt(name.start) !== 'offer' || isLodging(analysis, name)) return [];
    if (name.type === 'place' && isPartOfName(analysis, name)) return [];
    if (name.type === 'venue') return [venueCandidate(analysis, name, isHeld(analysis, name) ? 6 : 5)];
    const isGoal = name.type === 'place' && name.preposition !== undefined && isHeld(analysis, name);
    return isGoal ? [venueCandidate(analysis, name, 3)] : [];
  });
  return [...words, ...names, ...unknownTowns(analysis)].filter((candidate) => !isCompany(candidate));
}

/** “Hemavan Pharma”: the town is part of a longer name. */
export function isPartOfName(analysis: Analysis, place: Span): boolean {
  return /^ \p{Lu}\p{Ll}/u.test(analysis.text.slice(place.end, place.end + 3));
}

/** “golf & spa resort” is one place. */
function joined(analysis: Analysis, phrases: readonly Phrase[]): Phrase[] {
  const whole: Phrase[] = [];
  for (const phrase of phrases) {
    const last = whole[whole.length - 1];
    const between = last && analysis.text.slice(last.end, phrase.start);
    if (
      last &&
      between !== undefined &&
      /^\s*(?:[&-]|och|and|og)?\s*$/.test(between) &&
      !between.includes('\n')
    )
      whole[whole.length - 1] = {
        ...last,
        last: phrase.last,
        end: phrase.end,
        kind: stronger(last.kind, phrase.kind),
      };
    else whole.push(phrase);
  }
  return whole;
}

function stronger(one: string | undefined, other: string | undefined): string | undefined {
  return strongest.find((kind) => kind === one || kind === other);
}

function fromWord(analysis: Analysis, phrase: Phrase): VenueCandidate[] {
  if (analysis.regionAt(phrase.start) !== 'offer' || isLodging(analysis, phrase)) return [];
  if (phrasesBeside(analysis, 'prize', phrase.first).length > 0) return [];
  const house = houseInTown(analysis, phrase);
  const span = house ?? (phrase.kind === 'digital' ? phrase : widen(analysis, phrase));
  const weight = Math.max(weigh(analysis, phrase, span), house ? 4 : 0);
  return weight > 0 ? [venueCandidate(analysis, span, weight)] : [];
}

/** How surely a word for a kind of place tells the event's own: 0 where it does not. */
function weigh(analysis: Analysis, phrase: Phrase, span: Span): number {
  if (phrase.kind === 'digital') return weighDigital(analysis, phrase);
  if (phrase.kind === 'workplace') return weighWorkplace(analysis, phrase);
  if (isHeld(analysis, phrase)) return 6;
  const isNamed = span.end - span.start > phrase.end - phrase.start || startsWithCapital(analysis, phrase);
  if (phrase.kind === 'other' || (isEverywhere.includes(phrase.kind ?? '') && !isNamed)) return 0;
  return isPlaced(analysis, phrase) || phrase.kind === 'fine-dining' || isNamed ? 4 : 0;
}

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
  if (phrasesBeside(analysis, 'deadline', phrase.first).length > 0 && !platform.test(words)) return 0;
  if (platform.test(words)) return 4;
  if (!adjective.test(words)) return 3;
  const isMeeting = phrasesBeside(analysis, 'situation', phrase.first).some(
    (event) => event.first - phrase.last <= 2 && phrase.first - event.last <= meetingReach,
  );
  return isMeeting || isHeld(analysis, phrase) || isAlone(analysis, phrase) ? 3 : 0;
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
]);

/** “vi kommer till er avdelning”, “på avdelningen”; not “två sjuksköterskor från er klinik”. */
function weighWorkplace(analysis: Analysis, phrase: Phrase): number {
  const before = analysis.tokens[phrase.first - 1];
  if (before && from.has(before.lower)) return 0;
  if (
    /\S (?:hos|till) er\b|\bbesök|\bvisit|\S to your?\b/i.test(analysis.text.slice(phrase.start, phrase.end))
  )
    return 5;
  if (isHeld(analysis, phrase)) return 6;
  const words = analysis.text.slice(phrase.start, phrase.end);
  return isPlaced(analysis, phrase) && !loose.test(words) ? 2 : 0;
}

/** Words for the reader's own place that are said of much else than meetings. */
const loose = /^(?:hos er|at your place|at yours|avdelningen|mottagningen|kliniken)$/i;

/** How far, in characters, a word for holding or visiting may stand before the place. */
const heldReach = 70;

/** The place's own sentence says before it that the event is held or goes there. */
function isHeld(analysis: Analysis, place: Span): boolean {
  const sentence = sentenceSpan(analysis, place.start);
  if (!sentence) return false;
  return (
    phrasesWithin(analysis, 'held', Math.max(sentence.start, place.start - heldReach), place.start).length > 0
  );
}

const placing = new Set(
  'på i hos vid at in on ombord aboard ved hotel hotell restaurang restaurant ute över per'.split(' '),
);

/** A preposition of place within the four tokens before; rows of an agenda need none. */
function isPlaced(analysis: Analysis, phrase: Phrase): boolean {
  for (let at = phrase.first; at >= phrase.first - 4; at--) {
    const word = analysis.tokens[at];
    if (word?.sentence !== analysis.tokens[phrase.first]?.sentence || !word) break;
    if (placing.has(word.lower)) return true;
  }
  return isInRow(analysis, phrase.first) && phrase.kind !== 'workplace';
}

function startsWithCapital(analysis: Analysis, phrase: Phrase): boolean {
  const before = analysis.tokens[phrase.first - 1];
  const isFirst = before === undefined || before.sentence !== analysis.tokens[phrase.first]?.sentence;
  return !isFirst && /\p{Lu}/u.test(analysis.text[phrase.start] ?? '');
}

/** “boende på hotellet”, “hotellet betalas”: where guests sleep is no place of the event. */
function isLodging(analysis: Analysis, span: Span): boolean {
  const sentence = sentenceSpan(analysis, span.start);
  if (!sentence) return false;
  const near = analysis.text.slice(
    Math.max(sentence.start, span.start - 40),
    Math.min(sentence.end, span.end + 40),
  );
  return /boende|logi\b|övernatt|\bbor\b|(?<!äg(?:er|de|a) )\brum\b|\bnatt\b|nätter|inkvarter|accommodation|overnight|\bstay|nights?\b|reise og|resa och|lodging|bokas på begäran|betaler dere/i.test(
    near,
  );
}

/** Takes in the proper name around a word: “Restaurang Aurum vid Stureplan”, “Seeblick Palace”. */
function widen(analysis: Analysis, phrase: Phrase): Span {
  let first = phrase.first;
  let last = phrase.last;
  while (isNamePart(analysis, first - 1, first)) first--;
  while (isNamePart(analysis, last + 1, last)) last++;
  return {
    start: analysis.tokens[first]?.start ?? phrase.start,
    end: analysis.tokens[last]?.end ?? phrase.end,
  };
}

const notNames = new Set(
  'på i hos vid till at in on to via the a an ett en ert er vårt our your var where plats venue'.split(' '),
);

function isNamePart(analysis: Analysis, at: number, beside: number): boolean {
  const word = analysis.tokens[at];
  const other = analysis.tokens[beside];
  if (!word || !other || word.kind !== 'word' || word.sentence !== other.sentence || word.line !== other.line)
    return false;
  return (
    /\p{Lu}/u.test(analysis.text[word.start] ?? '') &&
    !notNames.has(word.lower) &&
    Math.abs(word.start - other.start) < 40
  );
}
