import type { Span } from '../mail/message.ts';
import type { Signal } from '../report.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import type { PlaceName, TownMention } from './event-town.ts';
import { lineAt, sentenceSpan } from './look-up.ts';
import type { Venue } from './names/name-match.ts';
import { eventAt, type Reading } from './reading.ts';
import type { VenueCandidate } from './venue-candidate.ts';
import { isTeller } from './venue-reasons.ts';

/** The town and country of a venue: those of its entry, else the town in or beside its words, else the event's. */
export function placeOf(
  reading: Reading,
  candidate: VenueCandidate,
  towns: readonly TownMention[],
): Pick<Signal, 'place' | 'country'> {
  const { analysis } = reading;
  if (candidate.kind === 'digital') return {};
  if (candidate.name?.type === 'venue' && candidate.name.entry.country)
    return placeOfName(analysis, candidate.name, candidate.name.entry);
  const inside = placesBetween(analysis, candidate.start, candidate.end).at(-1);
  const beside = inside ?? nearest(reading, candidate);
  if (beside && beside.entry.type !== 'country') return told(analysis, beside);
  const town = isReaders(candidate) ? undefined : townOfEvent(reading, candidate, towns);
  const best = town ?? beside;
  return best ? told(analysis, best) : {};
}

/** Where a listed house lies; a resort or a mountain that is a place itself is its own. */
function placeOfName(
  analysis: Analysis,
  name: Span,
  { place, country, kind }: Pick<Venue, 'place' | 'country' | 'kind'>,
): Pick<Signal, 'place' | 'country'> {
  const town = analysis.names.find((other) => other.type === 'place' && other.start === name.start);
  const own = town?.type === 'place' ? spelling(analysis, town) : undefined;
  const itself = kind === 'resort' || kind === 'ski' ? spelling(analysis, name) : undefined;
  const best = own ?? place ?? itself;
  return { ...(best ? { place: best } : {}), ...(country ? { country } : {}) };
}

/** Where the reader works is known to the reader. */
function isReaders({ kind }: VenueCandidate): boolean {
  return kind === 'workplace';
}

/** “Mötet i Örebro … i det gamla bryggeriet”: the town of the event, where the mail holds one event and one such town. */
function townOfEvent(
  { events }: Reading,
  { kind }: VenueCandidate,
  mentions: readonly TownMention[],
): PlaceName | undefined {
  if (events.length > 0) return undefined;
  const towns = mentions.filter(({ place }) => place.entry.type !== 'country');
  const [first] = towns;
  if (!first || towns.some(({ place }) => place.entry.name !== first.place.entry.name)) return undefined;
  return kind === 'hospital' && first.place.entry.country !== 'SE' ? undefined : first.place;
}

function told(analysis: Analysis, name: PlaceName): Pick<Signal, 'place' | 'country'> {
  return { place: spelling(analysis, name), country: name.entry.country };
}

/** A name as the text writes it, but for capitals all through: “BELLAGIO” is Bellagio. */
export function spelling({ text }: Analysis, { start, end }: Span): string {
  const written = text.slice(start, end);
  if (written.length < 3 || written !== written.toUpperCase()) return written;
  return written.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

/** How far, in characters, a town may stand from the venue that lies in it. */
const near = 60;

/** The town nearest to a venue; one that follows it after a comma may be a common word, too. */
function nearest(reading: Reading, { start, end }: Span): PlaceName | undefined {
  const { analysis } = reading;
  const event = eventAt(reading, start);
  const places = placesBetween(analysis, start - near, end + near).filter(
    (name) =>
      (!name.ambiguous || analysis.text.slice(end, name.start) === ', ') &&
      (event === undefined || eventAt(reading, name.start) === event),
  );
  const gap = (name: Span) => Math.max(name.start - end, start - name.end, 0);
  const line = lineAt(analysis, start);
  const beside = places.filter((name) => lineAt(analysis, name.start) === line);
  return (beside.length > 0 ? beside : places).sort((one, other) => gap(one) - gap(other))[0];
}

function placesBetween(analysis: Analysis, start: number, end: number): PlaceName[] {
  const places = analysis.names.flatMap((name) =>
    name.type === 'place' &&
    name.start >= start &&
    name.start <= end &&
    analysis.regionAt(name.start) === 'offer' &&
    !isRoom(analysis, name) &&
    !isTeller(analysis, name)
      ? [name]
      : [],
  );
  const towns = places.filter((name) => name.entry.type !== 'country');
  return towns.length > 0 ? towns : places;
}

/** “Sal Vadstena”, “room Malmö”: a room that bears a town's name. */
function isRoom({ text }: Analysis, { start }: Span): boolean {
  return room.test(text.slice(Math.max(0, start - 22), start));
}

const room =
  /(?<!\p{L})(?:sal|salen|lokal|lokalen|rum|rummet|salong|grupprum|konferensrum|konferensrummet|mötesrum|konferenssal|hörsal|auditorium|room|meeting room|hall|rom|møterom|lokale|mødelokale) [”“"’']?$/iu;

/** Whether words beside a venue say luxury. */
export function isExclusive(analysis: Analysis, candidate: VenueCandidate): boolean {
  if (['digital', 'workplace', 'hospital'].includes(candidate.kind)) return false;
  const sentence = sentenceSpan(analysis, candidate.start);
  return phrasesOf(analysis, 'exclusive').some(
    (phrase) =>
      phrase.start < candidate.end + 45 &&
      phrase.end > candidate.start - 45 &&
      (!sentence || (phrase.start >= sentence.start && phrase.end <= sentence.end + 60)),
  );
}
