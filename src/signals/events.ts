import type { Span } from '../mail/message.ts';
import type { DateMatch } from '../text/values/dates.ts';
import type { Analysis } from './analysis.ts';
import { isEventDay, isFarAhead, isOthersDay } from './event-days.ts';
import { lineAt, phrasesWithin, sentenceAt, startingWithin } from './look-up.ts';
import { areSlots, type Slot, slotsOf } from './slots.ts';
import { lineText } from './surroundings.ts';

/** A stretch of the text that offers one of several events, from its heading to the next event's. */
export interface EventStretch extends Span {
  readonly day: DateMatch;
}

/** The events of a message that offers several, each with its own day; none where it offers just one. */
export function findEvents(analysis: Analysis): EventStretch[] {
  const anchors = anchorsOf(analysis);
  const starts = anchors.map((day, index) => headingStart(analysis, day, anchors[index - 1]));
  const stretches = anchors.map((day, index) => ({
    day,
    start: starts[index] ?? day.start,
    end: starts[index + 1] ?? lastEnd(analysis, starts),
  }));
  const series = seriesOf(analysis, anchors);
  const events = stretches.filter((stretch) => series.has(stretch.day) || hasDetails(analysis, stretch));
  return events.length > 1 ? events : [];
}

/** Days that open a line or a sentence of their own, one a sentence, later days of one event left out. */
function anchorsOf(analysis: Analysis): DateMatch[] {
  const ranges = analysis.dates.filter((day) => day.endDate !== undefined && isEventDay(analysis, day));
  const slots = slotsOf(analysis);
  const anchors: DateMatch[] = [];
  let last: DateMatch | undefined;
  for (const day of analysis.dates) {
    if (!mayAnchor(analysis, day)) continue;
    const isKnown = [...ranges, ...anchors].some(
      (other) => other !== day && isWithin(day, other) && !areSlots(slots, other, day),
    );
    const goesOn = last !== undefined && isSameEvent(analysis, slots, last, day);
    last = day;
    if (!isKnown && !goesOn) anchors.push(day);
  }
  return anchors;
}

function mayAnchor(analysis: Analysis, day: DateMatch): boolean {
  if (day.isWeekdayOnly || day.start < analysis.wording.body.start || day.date < analysis.today) return false;
  if (isFarAhead(analysis, day)) return false;
  if (analysis.regionAt(day.start) !== 'offer' || isOthersDay(analysis, day)) return false;
  return isEventDay(analysis, day) && opens(analysis, day);
}

/** How far into its line or sentence a day may stand and still open it. */
const openingUnits = 60;

function opens(analysis: Analysis, day: DateMatch): boolean {
  const sentence = analysis.cut.sentences[sentenceAt(analysis, day.start)];
  return sentence !== undefined && day.start - sentence.start <= openingUnits;
}

function isWithin(day: DateMatch, range: DateMatch): boolean {
  return day.date >= range.date && day.date <= (range.endDate ?? range.date);
}

/** The next day of a programme that runs over several days, or two days said in one sentence. */
function isSameEvent(
  analysis: Analysis,
  slots: ReadonlyMap<DateMatch, Slot>,
  before: DateMatch,
  day: DateMatch,
): boolean {
  if (sentenceAt(analysis, before.start) === sentenceAt(analysis, day.start)) return true;
  if (areSlots(slots, before, day)) return false;
  return isNextDay(before.endDate ?? before.date, day.date) && !hasOwnPlaces(analysis, before, day);
}

function isNextDay(date: string, next: string): boolean {
  return Date.parse(next) - Date.parse(date) === 24 * 60 * 60 * 1000;
}

/** “Luleå tis 8 september … Sundsvall ons 9 september”: the towns of a tour, day by day. */
function hasOwnPlaces(analysis: Analysis, before: DateMatch, day: DateMatch): boolean {
  const [one, other] = [placeInLine(analysis, before), placeInLine(analysis, day)];
  return one !== undefined && other !== undefined && one !== other;
}

function placeInLine(analysis: Analysis, day: DateMatch): string | undefined {
  const line = analysis.cut.lines[lineAt(analysis, day.start)];
  if (!line) return undefined;
  const place = startingWithin(analysis.names, line.start, line.end).find((name) => name.type === 'place');
  return place && analysis.text.slice(place.start, place.end);
}

/** The first line of the day's paragraph, and a heading above it, but nothing of the event before. */
function headingStart(analysis: Analysis, day: DateMatch, before: DateMatch | undefined): number {
  const least = before ? before.end : analysis.wording.body.start;
  let line = lineAt(analysis, day.start);
  while (isAbove(analysis, line - 1, least) && lineText(analysis, line - 1) !== '') line--;
  const heading = lineText(analysis, line - 1) === '' ? line - 2 : line;
  if (heading < line && isAbove(analysis, heading, least) && isHeading(lineText(analysis, heading)))
    line = heading;
  return analysis.cut.lines[line]?.start ?? day.start;
}

function isAbove(analysis: Analysis, line: number, least: number): boolean {
  return (analysis.cut.lines[line]?.start ?? -1) >= least;
}

const longestHeading = 70;

function isHeading(text: string): boolean {
  return text !== '' && text.length <= longestHeading && !/[.,!]$/.test(text);
}

/** The last event is told in no more paragraphs than the ones before it: what follows concerns all. */
function lastEnd(analysis: Analysis, starts: readonly number[]): number {
  const last = starts[starts.length - 1] ?? 0;
  const told = starts
    .slice(0, -1)
    .map((start, index) => analysis.text.slice(start, starts[index + 1]).trim());
  const isSingleLine = told.every((text) => !text.includes('\n'));
  const paragraphs = Math.max(1, ...told.map((text) => text.split(/\n[ \t]*\n/).length));
  let line = lineAt(analysis, last);
  if (isSingleLine) return analysis.cut.lines[line]?.end ?? last;
  for (let gaps = 0; line < analysis.cut.lines.length; line++) {
    const isGap = lineText(analysis, line) === '' && lineText(analysis, line - 1) !== '';
    if (isGap && ++gaps === paragraphs) break;
  }
  return analysis.cut.lines[line]?.start ?? analysis.text.length;
}

const occasions =
  /(?<!\p{L})(?:\p{L}*serie(?:n|r|s)?|\p{L}*tillfällen(?:a)?|(?:två|tre|fyra|fem|sex|two|three|four|five|six|to|tre|fire) (?:\p{L}+ )?(?:gånger|träffar|kvällar|luncher|\p{L}+dagar|sessions|evenings|lunches|\p{L}+days|ganger|gange)|dates)(?!\p{L})/iu;
const otherRow =
  /(?<!\p{L})(?:anmäl|avbok|betal|faktur|sista|senast|deadline|utskick|leverans|rapport|beställ|svars|abstract|registration|payment|invoice|report|delivery|frist)/iu;

/** “15 september – Varför svarar inte patienten?”, one below the other on one weekday, or announced as a series. */
function seriesOf(analysis: Analysis, anchors: readonly DateMatch[]): ReadonlySet<DateMatch> {
  const rows = anchors.filter((day) => isTopicRow(analysis, day));
  const isOneWeekday = new Set(rows.map(({ date }) => new Date(`${date}T00:00:00Z`).getUTCDay())).size === 1;
  const apart = rows
    .slice(1)
    .map((day, at) => lineAt(analysis, day.start) - lineAt(analysis, rows[at]?.start ?? 0));
  const isRun = apart.every((lines) => lines <= 2 || (lines <= longestItem && lines === apart[0]));
  if (rows.length < 2 || !isRun) return new Set();
  const { start, end } = analysis.wording.body;
  const isTold = () => occasions.test(analysis.text.slice(0, Math.min(end, start + opening)));
  return new Set((rows.length > 2 && isOneWeekday) || isTold() ? rows : []);
}

/** How many lines an item of a series may take, where each takes as many: day, topic, speaker, room, gap. */
const longestItem = 6;

/** How much of a message's beginning announces a series. */
const opening = 800;

/** A line that a day opens and a topic ends, or has below it. */
function isTopicRow(analysis: Analysis, day: DateMatch): boolean {
  const line = analysis.cut.lines[lineAt(analysis, day.start)];
  if (
    !line ||
    /\p{L}{3}/u.test(analysis.text.slice(line.start, day.start).replace(/\p{L}+dag(?:en)?/giu, ''))
  )
    return false;
  const own = analysis.text.slice(day.end, line.end);
  const rest = own.trim() === '' ? lineText(analysis, lineAt(analysis, day.start) + 1) : own;
  return /^\s*[–—:|,-]*\s*\p{L}{2}/u.test(rest) && !otherRow.test(rest);
}

/** A time, a place, a meal or a kind of meeting beside the day make it an event. */
function hasDetails(analysis: Analysis, { start, end }: Span): boolean {
  const has = (list: string) => phrasesWithin(analysis, list, start, end).length > 0;
  const hasPlace = analysis.names.some(
    (name) => name.start >= start && name.end <= end && name.type !== 'company',
  );
  return (
    startingWithin(analysis.clocks, start, end).length > 0 ||
    hasPlace ||
    isNumbered(analysis, start) ||
    ['venue', 'meal', 'situation'].some(has)
  );
}

/** “2. Wednesday 15 April. Closed system transfer devices”: an item of a numbered list. */
function isNumbered(analysis: Analysis, start: number): boolean {
  return /^\s*\d{1,2}[.)]\s/.test(analysis.text.slice(start, start + 8));
}
