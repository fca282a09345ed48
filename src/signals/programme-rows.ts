import type { Phrase } from '../text/find-phrases.ts';
import { clockMinutes } from '../text/values/clock-minutes.ts';
import type { ClockMatch } from '../text/values/clocks.ts';
import { rowTime } from './agenda.ts';
import type { Analysis } from './analysis.ts';
import { phrasesWithin, startingWithin } from './look-up.ts';
import type { DayHead } from './programme-days.ts';

/** Where a row of an agenda stands and begins, before what it is has been told. */
export interface RowStart {
  readonly start: number;
  readonly end: number;
  readonly time: number;
  /** End of the row as written (“17.15–18.00”), in minutes since midnight. */
  readonly until?: number;
  /** The time is when the row ends: “Workshop, slutar 17.15”. */
  readonly isEnd?: true;
}

/** The rows of days that are told in a line each: “FRI 25 SEP 08.30–12.30 Science | Afternoon: golf”, “Dag 1, 10.00–17.00 …”. */
export function rowsByDay(analysis: Analysis, heads: readonly DayHead[]): RowStart[] {
  const days = heads.map((head, at) => rowsOfDay(analysis, head, heads[at + 1]));
  return days.filter((rows) => rows.length > 0).length > 1 ? days.flat() : [];
}

function rowsOfDay(analysis: Analysis, head: DayHead, next: DayHead | undefined): RowStart[] {
  const line = analysis.cut.lines[head.line];
  if (!line || rowTime(analysis, head.line) !== undefined) return [];
  const clocks = openClocks(analysis, head.end, line.end);
  const first = clocks[0];
  if (!first)
    return head.isNumbered && !hasWords(analysis, head.end, line.end) ? rowsBelow(analysis, head, next) : [];
  if (isPlace(analysis, first, line.end)) return [];
  const isLed = hasWords(analysis, head.end, first.start);
  if (!isLed && !hasWords(analysis, first.end, line.end)) {
    const end = head.isNumbered ? endBelow(analysis, head, next) : line.end;
    return end > line.end ? [toStart(head.start, end, first)] : [];
  }
  const starts = clocks.map((clock, at) =>
    wordsBefore(analysis, clocks[at - 1], clock, clocks[at + 1] ?? line),
  );
  const rows = clocks.map((clock, at) =>
    isLed
      ? toStart(clocks[at - 1]?.end ?? head.end, clock.end, clock)
      : toStart(starts[at] ?? clock.start, starts[at + 1] ?? line.end, clock),
  );
  if (isLed) return rows;
  return rows.flatMap((row) => withPartOfDay(analysis, row)).flatMap((row) => withPleasure(analysis, row));
}

/** A row as it stands in the text, with the time that it tells. */
export function toStart(start: number, end: number, clock: ClockMatch): RowStart {
  return {
    start,
    end,
    time: clockMinutes(clock.from),
    ...(clock.to ? { until: clockMinutes(clock.to) } : {}),
  };
}

/** How far before a time, in characters, the bracket around it may open. */
const longestBracket = 80;

/** The clock times of a stretch that stand in no brackets: “(shotgun start 13.30)” is a detail. */
function openClocks(analysis: Analysis, start: number, end: number): ClockMatch[] {
  const bracketAt = (offset: number) => {
    const before = analysis.text.slice(Math.max(start, offset - longestBracket), offset);
    return before.lastIndexOf('(') > before.lastIndexOf(')');
  };
  return startingWithin(analysis.clocks, start, end).filter((clock) => !bracketAt(clock.start));
}

/** Whether a stretch says something beside brackets, “kl.” and signs. */
function hasWords(analysis: Analysis, start: number, end: number): boolean {
  const words = analysis.text.slice(start, end).replace(/\([^()]*\)/g, ' ');
  return /\p{L}{3}/u.test(words.replace(/(?:^|\s)(?:kl|klockan|från|from|at)\.?(?=\s|$)/giu, ' '));
}

/** Where a row begins: at its time, or, “After ski från 15.30. 19.30 Middag”, at the words before a time with none after it. */
function wordsBefore(
  analysis: Analysis,
  last: ClockMatch | undefined,
  clock: ClockMatch,
  next: { readonly start: number; readonly end: number },
): number {
  const until = next.start > clock.start ? next.start : next.end;
  if (!last || hasWords(analysis, clock.end, until)) return clock.start;
  const split = analysis.text.slice(last.end, clock.start).lastIndexOf('. ');
  return split < 0 ? clock.start : last.end + split + 2;
}

/** How far behind the time a place makes the line a date of a tour, where it says nothing more. */
const placeReach = 60;

function isPlace(analysis: Analysis, clock: ClockMatch, end: number): boolean {
  const until = Math.min(end, clock.end + placeReach);
  const places = [
    ...startingWithin(analysis.names, clock.end, until).filter(({ type }) => type !== 'company'),
    ...phrasesWithin(analysis, 'venue', clock.end, until),
  ];
  if (places.length === 0) return false;
  const rest = places.reduce(
    (text, place) => text.replace(analysis.text.slice(place.start, place.end), ''),
    analysis.text.slice(clock.end, until),
  );
  return !/(?<!\p{L})\p{Ll}{4}/u.test(rest);
}

/** Where the lines below a day's heading end: at an empty line, a row with a time, the next day. */
function endBelow(analysis: Analysis, head: DayHead, next: DayHead | undefined): number {
  let end = analysis.cut.lines[head.line]?.end ?? head.end;
  for (let at = head.line + 1; at < (next?.line ?? analysis.cut.lines.length); at++) {
    const line = analysis.cut.lines[at];
    if (!line || rowTime(analysis, at) !== undefined) break;
    if (!hasWords(analysis, line.start, line.end)) break;
    end = line.end;
  }
  return end;
}

/** “Dag 1 / • Nyheter … / • Gemensam buffé 18.30”: the items below a heading that tell a time. */
function rowsBelow(analysis: Analysis, head: DayHead, next: DayHead | undefined): RowStart[] {
  const rows: RowStart[] = [];
  for (let at = head.line + 1; at < (next?.line ?? analysis.cut.lines.length); at++) {
    const line = analysis.cut.lines[at];
    if (!line || !hasWords(analysis, line.start, line.end)) break;
    const clock =
      rowTime(analysis, at) === undefined ? openClocks(analysis, line.start, line.end)[0] : undefined;
    if (!clock) continue;
    const isEnd = endsBefore.test(analysis.text.slice(Math.max(line.start, clock.start - 20), clock.start));
    rows.push({ ...toStart(line.start, line.end, clock), ...(isEnd ? { isEnd: true as const } : {}) });
  }
  return rows;
}

const endsBefore = /(?:slut\w*|avslut\w*|ends?|finish\w*)\s+(?:(?:kl|at|ca)\.?\s*)?$/i;

const afternoon = /(?:[|.;]\s*)(?:afternoon|eftermiddag(?:en)?|ettermiddag(?:en)?)(?!\p{L})/iu;
const endOfAfternoon = 17 * 60;
const startOfAfternoon = 13 * 60;

/** “… | Afternoon: golf” after a morning's row: an afternoon that tells no time is taken to last until five. */
function withPartOfDay(analysis: Analysis, row: RowStart): RowStart[] {
  const match = afternoon.exec(analysis.text.slice(row.start, row.end));
  if (!match || row.until === undefined || row.until > endOfAfternoon) return [row];
  const start = row.start + match.index + 1;
  const time = Math.max(row.until, Math.min(row.until + 60, startOfAfternoon));
  return [
    { ...row, end: start },
    { start, end: row.end, time, until: endOfAfternoon },
  ];
}

/** “09–12 hands-on. Gala dinner in the lemon house”: pleasure told after a row's own words comes after its hours. */
function withPleasure(analysis: Analysis, row: RowStart): RowStart[] {
  const pleasure = row.until === undefined ? undefined : firstPleasure(analysis, row);
  if (!pleasure) return [row];
  const before = analysis.text.slice(row.start, pleasure.start);
  const split = Math.max(...['. ', '| ', '; '].map((sign) => before.lastIndexOf(sign)));
  if (split < 0 || !hasWords(analysis, row.start, row.start + split)) return [row];
  const start = row.start + split + 2;
  return [
    { ...row, end: start },
    { start, end: row.end, time: row.until ?? row.time },
  ];
}

const evenings = ['dinner', 'banquet', 'reception'];

function firstPleasure(analysis: Analysis, row: RowStart): Phrase | undefined {
  const meals = phrasesWithin(analysis, 'meal', row.start, row.end);
  return [
    ...meals.filter(({ kind }) => evenings.includes(kind ?? '')),
    ...phrasesWithin(analysis, 'leisure', row.start, row.end),
  ].sort((one, other) => one.start - other.start)[0];
}
