import type { Span } from '../mail/message.ts';
import type { Analysis } from './analysis.ts';
import { isGreeting } from './first-line.ts';
import { isWithinOne, phrasesWithin, sentenceSpan, startingWithin } from './look-up.ts';
import type { NameMatch } from './names/name-match.ts';
import type { Reading } from './reading.ts';
import { isElsewhere, isTeller } from './venue-reasons.ts';
import { isPartOfName } from './venue-said.ts';

/** A town or country that the message names, and how surely as the event's own: from two on it may be. */
export interface TownMention {
  readonly place: PlaceName;
  readonly score: number;
}

export type PlaceName = Extract<NameMatch, { type: 'place' }>;

/** The towns that the words around make the event's, surest first; of equals one in the body, near the day. */
export function eventTowns({ analysis, parties }: Reading): TownMention[] {
  const isBody = ({ start }: Span) => start >= analysis.wording.body.start;
  return analysis.names
    .flatMap((name) => {
      if (name.type !== 'place' || name.ambiguous || isOthers(analysis, name) || isTeller(analysis, name))
        return [];
      if (name.preposition === undefined && isWithinOne(parties.mentions, name)) return [];
      return [{ place: name, score: scoreOf(analysis, name) }];
    })
    .filter(({ score }) => score >= likely)
    .sort(
      (one, other) =>
        other.score - one.score ||
        Number(one.place.entry.type === 'country') - Number(other.place.entry.type === 'country') ||
        Number(isBody(other.place)) - Number(isBody(one.place)) ||
        daysAway(analysis, one.place) - daysAway(analysis, other.place),
    );
}

/** From this score on a town may be the event's. */
const likely = 2;

/** How near, in characters, a day makes a town its own, and a town after a preposition. */
const [besideDay, nearDay] = [4, 120];

function scoreOf(analysis: Analysis, place: PlaceName): number {
  const told = toldBy(analysis, place);
  return place.entry.type === 'country' ? told - 1 : told;
}

function toldBy(analysis: Analysis, place: PlaceName): number {
  const days = daysAway(analysis, withCountry(analysis, place));
  if (days <= besideDay || followsDay(analysis, place)) return 4;
  const isIn = place.preposition !== undefined;
  if (isCalled(analysis, place) && (isIn || place.end <= analysis.wording.subject.end)) return 3;
  return isIn && days <= nearDay ? 2 : 0;
}

/** “Ghent, Belgium”: a town with the country that follows it. */
export function withCountry({ text, names }: Analysis, { start, end }: Span): Span {
  const next = startingWithin<NameMatch>(names, end + 2, end + 3).find(({ type }) => type === 'place');
  return next && text.slice(end, end + 2) === ', ' ? { start, end: next.end } : { start, end };
}

/** “Friday 25 September (09:00–13:00) 2026, Vienna”: nothing but the hours and the year part the day from the town. */
function followsDay(analysis: Analysis, { start }: Span): boolean {
  return startingWithin<Span>(analysis.dates, start - farDay, start).some(
    ({ end }) =>
      end <= start && start - end <= nearHours && /^[\s\d().:,–-]*$/.test(analysis.text.slice(end, start)),
  );
}

/** How many characters the hours and the year between a day and its town may take. */
const nearHours = 40;

/** A word for a meeting, a visit or holding stands before the town in its sentence. */
function isCalled(analysis: Analysis, place: Span): boolean {
  const sentence = sentenceSpan(analysis, place.start);
  if (!sentence) return false;
  const from = Math.max(sentence.start, place.start - callReach);
  return ['held', 'situation'].some((list) => phrasesWithin(analysis, list, from, place.start).length > 0);
}

const callReach = 60;

/** Where people come from or travel through, who is greeted, a part of another name: no place of the event. */
function isOthers(analysis: Analysis, place: PlaceName): boolean {
  if (analysis.regionAt(place.start) !== 'offer') return true;
  if (isGreeting(analysis, place.start) || isPartOfName(analysis, place)) return true;
  if (isElsewhere(analysis, place)) return true;
  const before = analysis.text.slice(Math.max(0, place.start - 12), place.start);
  const after = analysis.text.slice(place.end, place.end + 14);
  const seat = analysis.text.slice(Math.max(0, place.start - 40), place.start);
  return leaves.test(before) || lives.test(seat) || goesOn.test(after) || isAirport(analysis, place);
}

const leaves = /(?:^|[^\p{L}])(?:från|from|fra|via|över|av|af|mellan|between|region|\p{L}+[–-])\s*$/iu;
/** “ett undersökningsföretag i Stockholm”, “överläkare i Lund”: where somebody is at home. */
const lives =
  /(?:företag|bolag|byrå|firma|läkare|sköterska|professor|docent|chef|arbetar|jobbar|\bbor|baserad|verksam|stannar|stoppar|avgår|hämtar upp|stops|departs|picks up|company|agency|firm|based|professor|consultant|works?)\s(?:i|in|på|at|vid)\s$/iu;
const goesOn = /^s?\s?(?:[–-]\p{Lu}|(?:kommun|lasarett|vårdcentral|universitet|university)(?!\p{L}))/iu;
const airports = /^(?:Arlanda|Landvetter|Bromma|Kastrup|Gardermoen|Heathrow|Gatwick|Sturup)/;

/** “06.50 Landvetter”: where a journey begins, unless the meeting is said to be there. */
function isAirport({ text }: Analysis, { start, preposition }: PlaceName): boolean {
  return (
    airports.test(text.slice(start, start + 12)) && !['på', 'at', 'i', 'vid'].includes(preposition ?? '')
  );
}

/** How many characters lie between a place and the nearest date; infinite where none is anywhere near. */
export function daysAway(analysis: Analysis, span: Span): number {
  const near = startingWithin<Span>(analysis.dates, span.start - farDay, span.end + farDay);
  const gaps = near.map((date) => Math.max(date.start - span.end, span.start - date.end, 0));
  return Math.min(Number.POSITIVE_INFINITY, ...gaps);
}

/** Beyond this many characters a day says nothing of a place. */
const farDay = 200;
