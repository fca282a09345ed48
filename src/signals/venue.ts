import type { Span } from '../mail/message.ts';
import type { Signal } from '../report.ts';
import { groupBy } from '../text/group-by.ts';
import type { Analysis } from './analysis.ts';
import { eventTowns, type TownMention } from './event-town.ts';
import { opensLine, phrasesWithin, sentenceSpan, startingWithin, tokenAt } from './look-up.ts';
import { placeAlone, townBesideDay } from './place-alone.ts';
import { eventAt, type Reading } from './reading.ts';
import { stanceOf } from './stance.ts';
import { withPlay } from './venue-by-play.ts';
import { isTownItself, luring, strongest, type VenueCandidate } from './venue-candidate.ts';
import {
  cellWeight,
  isCorrected,
  isStillOpen,
  labelWeight,
  timeWeight,
  venueCandidates,
} from './venue-candidates.ts';
import { isExclusive, placeOf } from './venue-place.ts';

/** Where the events are held: the value of a label, what stands beside the time, else places said in the text. */
export function findVenues(reading: Reading): Omit<Signal, 'quote'>[] {
  const byEvent = groupBy(
    distinct(venueCandidates(reading)),
    (candidate) => eventAt(reading, candidate.start) ?? -1,
  );
  const chosen = [...byEvent.values()].flatMap((group) => choose(reading, group));
  const venues = chosen
    .filter((venue) => !isToldElsewhere(reading, venue, chosen))
    .map((venue) => withPlay(reading.analysis, venue));
  const towns = eventTowns(reading);
  const signals = venues.map((candidate) => toSignal(reading, candidate, towns));
  if (venues.some((venue) => venue.weight >= timeWeight && !isTable(reading, venue))) return signals;
  if (venues.some((venue) => venue.weight >= sure))
    return [...signals, ...townBesideDay(reading, signals, towns)];
  const alone = placeAlone(reading, towns).map((signal) => withPlay(reading.analysis, signal));
  return alone.length > 0 ? alone : signals;
}

/** What a heading or a meal says in passing, where a label says for all: “Webbinarium 2” under “Form: digitalt”. */
function isToldElsewhere(
  { analysis }: Reading,
  one: VenueCandidate,
  all: readonly VenueCandidate[],
): boolean {
  const best = Math.max(
    ...all.map(({ kind, weight }) => (one.kind !== 'digital' || kind === 'digital' ? weight : 0)),
  );
  if (one.kind === 'digital') return opensLine(analysis, one) && one.weight < sure && best >= labelWeight;
  return one.kind === 'workplace' && one.weight < weak && best >= timeWeight;
}

/** Under this weight a workplace is only named. */
const weak = 3;

/** Of candidates that overlap, the surest, then the longest. */
function distinct(candidates: readonly VenueCandidate[]): VenueCandidate[] {
  const kept: VenueCandidate[] = [];
  const best = [...candidates].sort(
    (one, other) => other.weight - one.weight || other.end - other.start - (one.end - one.start),
  );
  for (const candidate of best) {
    const at = kept.findIndex((other) => other.start < candidate.end && candidate.start < other.end);
    const known = kept[at];
    if (!known) kept.push(candidate);
    else kept[at] = { ...known, kind: moreTelling(known.kind, candidate.kind) };
  }
  return kept;
}

/** “Restaurang Fjord (en stjärna i Guide Michelin)”: the words around a name may say more of it. */
function moreTelling(one: string, other: string): string {
  return strongest.find((kind) => kind === one || kind === other) ?? one;
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
  const houses = candidates.filter((one) => !isHiddenBy(reading, one, candidates));
  for (const candidate of [...houses].sort((one, other) => worth(other) - worth(one))) {
    const isFirst = kept.length === 0;
    const isSameKind = kept.some(
      (other) => other.kind === candidate.kind || isNamedAgain(reading, other, candidate),
    );
    const adds =
      telling.includes(candidate.kind) ||
      isExclusive(reading.analysis, candidate) ||
      candidate.kind === 'digital' ||
      namesTown(reading.analysis, candidate) ||
      candidate.weight >= timeWeight;
    const isRow = candidate.weight === cellWeight && kept.every((other) => other.weight === cellWeight);
    if (isFirst || isRow || (!isSameKind && adds && candidate.weight >= sure)) kept.push(candidate);
  }
  return kept.sort((one, other) => one.start - other.start);
}

/** “i Båstad på vårdcentralen”: a care unit in a resort is no resort. */
function isHiddenBy({ analysis }: Reading, one: VenueCandidate, others: readonly VenueCandidate[]): boolean {
  const isTown = one.name !== undefined && (one.kind === 'resort' || one.kind === 'ski');
  if (!isTown || !isTownItself(analysis, one)) return false;
  const sentence = sentenceSpan(analysis, one.start);
  return others.some(
    ({ kind, start, weight }) =>
      (kind === 'workplace' || kind === 'hospital') &&
      weight > 1 &&
      sentence !== undefined &&
      start >= sentence.start &&
      start < sentence.end,
  );
}

/** “kontoret i Odense”: beside the reader's own place, a house elsewhere. */
function namesTown(analysis: Analysis, { start, end, kind }: VenueCandidate): boolean {
  if (kind !== 'other') return false;
  return startingWithin(analysis.names, start + 1, end).some((name) => name.type === 'place');
}

/** “middagen torsdag kveld på Fjellstua”: where a meal is had, while the event may be elsewhere. */
function isTable({ analysis }: Reading, { start, weight }: VenueCandidate): boolean {
  const sentence = sentenceSpan(analysis, start);
  if (weight <= timeWeight && ownStand.test(analysis.text.slice(start, start + nearStand))) return true;
  if (!sentence || weight > timeWeight) return false;
  return phrasesWithin(analysis, 'meal', sentence.start, start).some(({ kind }) =>
    evening.includes(kind ?? ''),
  );
}

/** “Våtlabb på fredagen i vår monter”: a stand is in the hall of the town that is told. */
const ownStand =
  /^(?:(?:i|in|at|vid)\s)?(?:vår|our|vores|vår)\s(?:monter|stand|booth|utställning|exhibition stand)(?!\p{L})/iu;
const nearStand = 30;

const evening = ['dinner', 'banquet', 'reception'];

/** The subject line names the house that the text names. */
function isNamedAgain({ analysis: { text, wording } }: Reading, one: Span, other: Span): boolean {
  const [first = '', second = ''] = [one, other].map(({ start, end }) =>
    text.slice(start, end).toLowerCase(),
  );
  const stem = definite.exec(second)?.[1];
  if (stem && first.length > second.length && first.includes(stem)) return true;
  if (Math.min(one.start, other.start) >= wording.subject.end) return false;
  return first.includes(second) || second.includes(first);
}

/** “På slottet”, “at the resort”: a house that is known by now. */
const definite = /^(?:the )?(\p{L}{4,}?)(?:e[tn]|n)?$/u;

function toSignal(
  reading: Reading,
  candidate: VenueCandidate,
  towns: readonly TownMention[],
): Omit<Signal, 'quote'> {
  const { analysis } = reading;
  const first = tokenAt(analysis, candidate.start);
  return {
    id: 'venue',
    kind: candidate.kind,
    stance: isCorrected(analysis, candidate)
      ? 'stated'
      : isStillOpen(analysis, candidate)
        ? 'unclear'
        : stanceOf(analysis, { first, last: first }),
    ...placeOf(reading, candidate, towns),
    ...(isExclusive(analysis, candidate) ? { exclusive: true as const } : {}),
    start: candidate.start,
    end: candidate.end,
  };
}
