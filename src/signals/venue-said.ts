import type { Span } from '../mail/message.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { isGreeting } from './first-line.ts';
import { phrasesBeside, sentenceSpan, tokenAt } from './look-up.ts';
import { isOfMeetingRoom } from './meeting-room.ts';
import type { NameMatch } from './names/name-match.ts';
import { isTopic } from './topic.ts';
import { venuesByWords } from './venue-by-words.ts';
import { luring, strongest, type VenueCandidate, venueCandidate } from './venue-candidate.ts';
import { isHeld } from './venue-held.ts';
import { isElsewhere, isSpeakersHouse, isTeller } from './venue-reasons.ts';
import { ships } from './venue-ships.ts';
import { isSight } from './venue-sights.ts';
import { houseInTown, unknownTowns } from './venue-towns.ts';
import { weighPlace } from './venue-weight.ts';

/** Places named in running text: by a word for a kind of house, by a known name, or as a town to go to. */
export function venuesSaid(analysis: Analysis, isCompany: (span: Span) => boolean): VenueCandidate[] {
  const words = joined(analysis, phrasesOf(analysis, 'venue')).flatMap((phrase) =>
    fromWord(analysis, phrase),
  );
  const names = analysis.names.flatMap((name) => {
    if (name.ambiguous || analysis.regionAt(name.start) !== 'offer' || isLodging(analysis, name)) return [];
    if (isGreeting(analysis, name.start) || (name.type === 'place' && isPartOfName(analysis, name)))
      return [];
    if (isAside(analysis, name) || isElsewhere(analysis, name) || isShown(analysis, name)) return [];
    if (name.type === 'venue' && name.entry.kind === 'hospital' && isSpeakersHouse(analysis, name)) return [];
    if (name.type === 'venue') return [venueCandidate(analysis, name, isHeld(analysis, name) ? 6 : 5)];
    const isGoal = name.type === 'place' && name.preposition !== undefined && isHeld(analysis, name);
    return isGoal ? [venueCandidate(analysis, name, 3)] : [];
  });
  return [
    ...words,
    ...names,
    ...ships(analysis),
    ...unknownTowns(analysis),
    ...venuesByWords(analysis),
  ].filter((candidate) => !isCompany(candidate));
}

const outing =
  /(?:utflykt\p{L}*|utfärd\p{L}*|dagstur\p{L}*|rundtur\p{L}*|sightseeing|excursion|day trip|outing)\s(?:till|to|på|i|in|at|around)\s$/iu;
const firm =
  /^\s(?:Vård|Pharma|Medical|Medtech|Med|Diagnostics|Care|Clinic|Klinik|Kliniken|Biotech|Health|Hälsa|Nordic|Life)(?!\p{L})/u;

/** “Utflykt till Drottningholm”, “Celeste Vård”: where guests are taken in between, and a firm of the same name. */
function isAside({ text }: Analysis, { start, end }: Span): boolean {
  return outing.test(text.slice(Math.max(0, start - 30), start)) || firm.test(text.slice(end, end + 15));
}

/** “Vi besöker Vasamuseet”: a house that is a sight for the guests. */
function isShown(analysis: Analysis, name: NameMatch): boolean {
  const kind = name.type === 'venue' ? name.entry.kind : undefined;
  return kind !== undefined && isSight(analysis, { ...name, kind, first: tokenAt(analysis, name.start) });
}

/** “Hemavan Pharma”: the town is part of a longer name. */
export function isPartOfName(analysis: Analysis, place: Span): boolean {
  return /^ \p{Lu}\p{Ll}/u.test(analysis.text.slice(place.end, place.end + 3));
}

const joint = /^\s*(?:[&-]|och|and|og)?\s*$/;
const within = /^ (?:på|i|ovanpå|vid|on|at|in|of|above|ved) (?:the |a |an |ett |et )?$/;

/** “golf & spa resort”, “takbaren på hotellet” are one place. */
function joined(analysis: Analysis, phrases: readonly Phrase[]): Phrase[] {
  const whole: Phrase[] = [];
  for (const phrase of phrases) {
    const last = whole[whole.length - 1];
    const between = last && analysis.text.slice(last.end, phrase.start);
    if (
      last &&
      between !== undefined &&
      (joint.test(between) || (last.kind === 'restaurant' && within.test(between))) &&
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

/** “Item | Acme | Hospital”: who carries the costs of a column. */
function isColumnHead({ cut, text, tokens }: Analysis, { first, start, end }: Phrase): boolean {
  const line = cut.lines[tokens[first]?.line ?? -1];
  if (!line || text.slice(line.start, line.end).split(/[\t|]/).length < 3) return false;
  return /[\t|]\s*$/.test(text.slice(line.start, start)) && /^\s*(?:[\t|]|$)/.test(text.slice(end, line.end));
}

function stronger(one: string | undefined, other: string | undefined): string | undefined {
  return strongest.find((kind) => kind === one || kind === other);
}

function fromWord(analysis: Analysis, phrase: Phrase): VenueCandidate[] {
  if (analysis.regionAt(phrase.start) !== 'offer' || isLodging(analysis, phrase)) return [];
  if (luring.includes(phrase.kind ?? '') && isTopic(analysis, phrase)) return [];
  if (phrase.kind === 'hospital' && isColumnHead(analysis, phrase)) return [];
  if (phrasesBeside(analysis, 'prize', phrase.first).length > 0 || isOfVoucher(analysis, phrase)) return [];
  const named = phrase.kind === 'digital' ? phrase : widen(analysis, phrase);
  if (phrase.kind === 'hospital' && isSpeakersHouse(analysis, named)) return [];
  if (isTeller(analysis, named)) return [];
  const house = houseInTown(analysis, { ...phrase, last: tokenAt(analysis, named.end - 1) });
  const span = house ? { start: Math.min(named.start, house.start), end: house.end } : named;
  const weight = Math.max(weighPlace(analysis, phrase, span), house ? 4 : 0);
  return weight > 0 ? [venueCandidate(analysis, span, weight)] : [];
}

/** “boende på hotellet”, “hotellet betalas”: where guests sleep is no place of the event. */
export function isLodging(analysis: Analysis, span: Span): boolean {
  const sentence = sentenceSpan(analysis, span.start);
  if (!sentence || isOfMeetingRoom(analysis, span)) return false;
  const near = analysis.text.slice(
    Math.max(sentence.start, span.start - 40),
    Math.min(sentence.end, span.end + 40),
  );
  return slept.test(near.replace(arriving, ' '));
}

/** “Kaffe & incheckning, Hotell Hamnen”: who arrives for the meeting signs in. */
const arriving =
  /(?:kaffe|fika|registrering|smörgås|frukost|coffee|registration|breakfast|lunch|välkomna?)\s?(?:&|och|and|\+|\/|,)\s?(?:in-?checkning|check[- ]?in)(?:en)?(?!\p{L})/giu;

const slept =
  /boende|övernatt|(?<!\p{L})(?:logi|bor|netter|nætter|(?<!äg(?:er|de|a) |ert eget )rum|natt|stay\p{L}*|nights?)(?!\p{L})|nätter|inkvarter|accommodation|overnight|reise og|resa och|lodging|bokas på begäran|betaler dere|check(?:ar|a|ning)?[- ]?in|in-?check|ut-?check|till och från|to and from/iu;

/** How many tokens before a place the voucher may stand that is spent there. */
const voucherReach = 3;

/** “ett presentkort på spa”: where a gift may be spent. */
function isOfVoucher(analysis: Analysis, { first }: Phrase): boolean {
  return phrasesBeside(analysis, 'gift', first).some(
    ({ kind, last }) => kind === 'voucher' && last < first && first - last <= voucherReach,
  );
}

/** Takes in the proper name around a word: “Restaurang Aurum vid Stureplan”, “Seeblick Palace”. */
function widen(analysis: Analysis, phrase: Phrase): Span {
  let first = phrase.first;
  let last = phrase.last;
  while (isNamePart(analysis, first - 1, first)) first--;
  while (isNamePart(analysis, last + 1, last)) last++;
  if (analysis.tokens[last + 1]?.lower === 'of' && isNamePart(analysis, last + 2, last)) last += 2;
  return {
    start: analysis.tokens[first]?.start ?? phrase.start,
    end: analysis.tokens[last]?.end ?? phrase.end,
  };
}

const notNames = new Set(
  'på i hos vid till at in on to via the a an ett en ert er vårt vår our your var where plats venue inför efter före under inget ingen inga no not inte ej dear hej bästa kära hello välkommen välkomna welcome boka book am pm kl for swedish norwegian danish finnish nordic european german french italian spanish british dutch'.split(
    ' ',
  ),
);

function isNamePart(analysis: Analysis, at: number, beside: number): boolean {
  const word = analysis.tokens[at];
  const other = analysis.tokens[beside];
  if (!word || !other || word.kind !== 'word' || word.sentence !== other.sentence || word.line !== other.line)
    return false;
  return (
    /\p{Lu}/u.test(analysis.text[word.start] ?? '') &&
    !notNames.has(word.lower) &&
    Math.abs(word.start - other.start) < 40 &&
    !/[\t|]/.test(analysis.text.slice(Math.min(word.end, other.end), Math.max(word.start, other.start)))
  );
}
