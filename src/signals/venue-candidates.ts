import type { Span } from '../mail/message.ts';
import type { Analysis } from './analysis.ts';
import { labelledValues } from './labels.ts';
import { isWithinOne, phrasesBeside, sentenceSpan, startingWithin, tokenAt } from './look-up.ts';
import { isTimeLine, placesBesideTime } from './place-beside-time.ts';
import type { Reading } from './reading.ts';
import { findCells } from './tables.ts';
import { type VenueCandidate, venueCandidate } from './venue-candidate.ts';
import { isLodging, venuesSaid } from './venue-said.ts';

/** Every stretch of words that may be where an event is held. */
export function venueCandidates(reading: Reading): VenueCandidate[] {
  const { analysis, parties } = reading;
  const isCompany = (span: Span) => isWithinOne(parties.mentions, span);
  const told = (spans: readonly Span[], weight: number) =>
    spans.filter((span) => !isCompany(span)).map((span) => venueCandidate(analysis, span, weight));
  return [
    ...told(
      labelledValues(analysis, 'place')
        .filter((value) => !isTimeLine(analysis, value))
        .flatMap((value) => corrected(analysis, value)),
      labelWeight,
    ),
    ...told(pinned(analysis), labelWeight),
    ...told(placeCells(analysis), cellWeight),
    ...placesBesideTime(analysis)
      .filter((span) => !isLodging(analysis, span))
      .flatMap((span) =>
        told([span], isTown(analysis, span) || isPart(analysis, span) ? townWeight : timeWeight),
      )
      .filter((place) => place.weight === timeWeight || !isStop(analysis, place)),
    ...venuesSaid(analysis, isCompany),
  ];
}

/** How surely a place is told under a label, in a table's cell and beside the time. */
export const labelWeight = 10;
export const cellWeight = 9;
export const timeWeight = 8;

const insteadOf = /^((?:inte|ej|ikke|not)\s)([^,.;]{3,60}?)\s(?:utan|men|but)\s/i;

/** “Lokal: ej spikad ännu, troligen Clarion Sign”: the place that is likely, where it has not been settled. */
const stillOpen =
  /^(?:(?:ej|inte|ännu|not|to be|tbc|tba|tbd|oklart|prel)(?!\p{L})[^,;:–]{0,30}[,;:–]\s*(?:men\s|but\s)?)?(?:most\s)?(?:(?:troligen|troligtvis|förmodligen|sannolikt|preliminärt|prel\.|möjligen|kanske|eventuellt|probably|likely|most likely|possibly|tentatively|trolig|sandsynligvis|sannsynligvis)\s)/iu;

/** “Lokal: INTE herrgården i Sävar utan Folkets hus”: the house that it is not, and the one that it is. */
function corrected(analysis: Analysis, value: Span): Span[] {
  const { text } = analysis;
  const start = value.start + (lead.exec(text.slice(value.start, value.end))?.[0].length ?? 0);
  const end = Math.min(value.end, endOfPlace(analysis, value));
  const [, right, change, formerly] = notThere.exec(text.slice(start, end)) ?? [];
  if (right && change && formerly) {
    const other = start + right.length + change.length;
    return [
      { start, end: start + right.length },
      { start: other, end: other + formerly.length },
    ];
  }
  const open = stillOpen.exec(text.slice(start, end))?.[0].length ?? 0;
  if (open > 0 && end - start - open > 3) return [{ start: start + open, end }];
  const [whole, not, wrong] = insteadOf.exec(text.slice(start, end)) ?? [];
  if (!whole || !not || !wrong) return [{ start, end }];
  return [
    { start: start + not.length, end: start + not.length + wrong.length },
    { start: start + whole.length, end },
  ];
}

/** “Lokal: vi håller till i Hörsal B”: what leads to the place is not the place. */
const lead =
  /^(?:vi|we)\s(?:håller till|ses|träffas|möts|samlas|är|meet|are|gather)\s(?:nu\s|now\s)?(?:i|på|hos|vid|in|at)\s/iu;

/** “Hörsal B på sjukhuset, inte på slottet”, “the library instead of the castle”: the place, and the one that it is not. */
const notThere =
  /^([^.;!?]{3,80}?)(,?\s(?:och |and )?(?:inte längre|inte|ej|ikke|not|i stället för|istället för|instead of|rather than)\s(?:(?:på|i|vid|hos|at|in|the)\s){0,2})([^,.;!?]{3,60})/iu;

/** A place ends with its sentence, where another sentence of the label's line follows. */
function endOfPlace(analysis: Analysis, { start, end }: Span): number {
  const { text } = analysis;
  const sentence = sentenceSpan(analysis, start);
  if (!sentence || sentence.end >= end || !/\p{L}{3}[.!?]$/u.test(text.slice(start, sentence.end).trimEnd()))
    return end;
  return start + text.slice(start, sentence.end).replace(/[.!?\s]+$/u, '').length;
}

/** “… ej spikad ännu, troligen Clarion Sign”: what stands before the place leaves it open. */
export function isStillOpen({ text }: Analysis, { start, weight }: VenueCandidate): boolean {
  return weight === labelWeight && likely.test(text.slice(Math.max(0, start - 18), start));
}

const likely =
  /(?<!\p{L})(?:troligen|troligtvis|förmodligen|sannolikt|preliminärt|prel\.|möjligen|kanske|eventuellt|probably|likely|possibly|tentatively|trolig|sandsynligvis|sannsynligvis)\s$/iu;

/** “INTE herrgården … utan Folkets hus”: what a denial is followed by is meant. */
export function isCorrected({ text }: Analysis, { start, weight }: VenueCandidate): boolean {
  return weight === labelWeight && /\s(?:utan|men|but)\s$/i.test(text.slice(Math.max(0, start - 7), start));
}

/** A town alone beside the time is less than a house. */
const townWeight = 4;

const part = /(?:foajén?|entrén?|lobbyn?|vestibulen?|receptionen|foyer|lobby|entrance|reception)$/i;

/** “Kvällen inleds i Lilla foajén kl. 17.15”: a part of the house that the event is in. */
function isPart({ text }: Analysis, { start, end }: Span): boolean {
  return part.test(text.slice(start, end));
}

function isTown(analysis: Analysis, { start, end }: Span): boolean {
  return startingWithin(analysis.names, start, start + 1).some(
    (name) => name.type === 'place' && name.end >= end,
  );
}

/** “Bussen stannar i Borlänge 09.05”: where a journey goes through. */
function isStop(analysis: Analysis, { start }: Span): boolean {
  return phrasesBeside(analysis, 'travel', tokenAt(analysis, start)).length > 0;
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
