import type { Span } from '../mail/message.ts';
import type { Signal } from '../report.ts';
import { groupBy } from '../text/group-by.ts';
import type { Analysis } from './analysis.ts';
import { labelledValues } from './labels.ts';
import { isWithinOne, tokenAt } from './look-up.ts';
import { placeAlone, townBesideDay } from './place-alone.ts';
import { placesBesideTime } from './place-beside-time.ts';
import { eventAt, type Reading } from './reading.ts';
import { stanceOf } from './stance.ts';
import { findCells } from './tables.ts';
import { luring, type VenueCandidate, venueCandidate } from './venue-candidate.ts';
import { isExclusive, placeOf } from './venue-place.ts';
import { venuesSaid } from './venue-said.ts';

/** Where the events are held: the value of a label, what stands beside the time, else places said in the text. */
export function findVenues(reading: Reading): Omit<Signal, 'quote'>[] {
  const byEvent = groupBy(
    distinct(candidatesOf(reading)),
    (candidate) => eventAt(reading, candidate.start) ?? -1,
  );
  const venues = [...byEvent.values()].flatMap((group) => choose(reading, group));
  const signals = venues.map((candidate) => toSignal(reading, candidate));
  if (venues.some((venue) => venue.weight >= timeWeight)) return signals;
  if (venues.some((venue) => venue.weight >= sure)) return [...signals, ...townBesideDay(reading, signals)];
  const towns = placeAlone(reading);
  return towns.length > 0 ? towns : signals;
}

const labelWeight = 10;
const cellWeight = 9;
const timeWeight = 8;

function candidatesOf(reading: Reading): VenueCandidate[] {
  const { analysis, parties } = reading;
  const isCompany = (span: Span) => isWithinOne(parties.mentions, span);
  const told = (spans: readonly Span[], weight: number) =>
    spans.filter((span) => !isCompany(span)).map((span) => venueCandidate(analysis, span, weight));
  return [
    ...told(labelledValues(analysis, 'place'), labelWeight),
    ...told(pinned(analysis), labelWeight),
    ...told(placeCells(analysis), cellWeight),
    ...told(placesBesideTime(analysis), timeWeight),
    ...venuesSaid(analysis, isCompany),
  ];
}

/** “📍 Folkets hus”: the sign for a place on a map is a label. */
function pinned(analysis: Analysis): Span[] {
  return analysis.cut.lines.flatMap((line) => {
    const text = analysis.text.slice(line.start, line.end);
    const value = /^\W{0,4}📍\W{0,4}(.{3,120}?)\s*$/u.exec(text)?.[1];
    return value
      ? [{ start: line.start + text.indexOf(value), end: line.start + text.indexOf(value) + value.length }]
      : [];
  });
}

/** The house where a table has a column for it, else the town. */
function placeCells(analysis: Analysis): Span[] {
  const cells = findCells(analysis);
  const houses = cells.filter((cell) => cell.kind === 'place');
  return houses.length > 0 ? houses : cells.filter((cell) => cell.kind === 'town');
}

/** Of candidates that overlap, the surest, then the longest. */
function distinct(candidates: readonly VenueCandidate[]): VenueCandidate[] {
  const kept: VenueCandidate[] = [];
  const best = [...candidates].sort(
    (one, other) => other.weight - one.weight || other.end - other.start - (one.end - one.start),
  );
  for (const candidate of best) {
    const isKnown = kept.some((other) => other.start < candidate.end && candidate.start < other.end);
    if (!isKnown) kept.push(candidate);
  }
  return kept;
}

/** Kinds that a rule asks for, as it asks for luxury: told beside another place, such a one is where the evening goes. */
const telling = [...luring, 'restaurant'];

/** From this weight on, a place is told as the event's own. */
const sure = 4;

/** The surest place; beside it places of other kinds that are told as surely, or that a rule asks for. */
function choose(reading: Reading, candidates: readonly VenueCandidate[]): VenueCandidate[] {
  const { body } = reading.analysis.wording;
  const worth = (candidate: VenueCandidate) => candidate.weight - (candidate.start < body.start ? 1.5 : 0);
  const kept: VenueCandidate[] = [];
  for (const candidate of [...candidates].sort((one, other) => worth(other) - worth(one))) {
    const isFirst = kept.length === 0;
    const isSameKind = kept.some((other) => other.kind === candidate.kind);
    const adds =
      telling.includes(candidate.kind) ||
      isExclusive(reading.analysis, candidate) ||
      candidate.kind === 'digital' ||
      candidate.weight >= cellWeight;
    const isRow = candidate.weight === cellWeight && kept.every((other) => other.weight === cellWeight);
    if (isFirst || isRow || (!isSameKind && adds && candidate.weight >= sure)) kept.push(candidate);
  }
  return kept.sort((one, other) => one.start - other.start);
}

function toSignal({ analysis }: Reading, candidate: VenueCandidate): Omit<Signal, 'quote'> {
  const first = tokenAt(analysis, candidate.start);
  return {
    id: 'venue',
    kind: candidate.kind,
    stance: stanceOf(analysis, { first, last: first }),
    ...placeOf(analysis, candidate),
    ...(isExclusive(analysis, candidate) ? { exclusive: true as const } : {}),
    start: candidate.start,
    end: candidate.end,
  };
}
