import type { Span } from '../mail/message.ts';
import type { ClockMatch } from '../text/values/clocks.ts';
import type { DateMatch } from '../text/values/dates.ts';
import { rowTime } from './agenda.ts';
import type { Analysis } from './analysis.ts';
import { changeAt, isDeadline } from './event-days.ts';
import { lineAt, phrasesWithin, sentenceSpan, startingWithin } from './look-up.ts';
import { isOfOtherMatter } from './other-days.ts';
import { partsOfDay } from './parts-of-day.ts';
import { talkAndMeal } from './talk-and-meal.ts';

/** When an event begins and, where that is told, ends: by the clock times of its text. */
export function eventClock(
  analysis: Analysis,
  day: DateMatch | undefined,
  all: readonly ClockMatch[],
): ClockMatch | undefined {
  const clocks = currentClocks(analysis, all);
  const clock = beginning(analysis, day, clocks);
  if (!clock || clock.to) return clock;
  const ended = withEnd(analysis, day, clock, clocks);
  return ended.to || day?.endDate !== undefined ? ended : withLastRow(analysis, ended, clocks);
}

/** Without the times to register by and those that a correction takes back. */
function currentClocks(analysis: Analysis, all: readonly ClockMatch[]): readonly ClockMatch[] {
  const offered = all.filter(({ start }) => analysis.regionAt(start) !== 'own');
  const current = (offered.length > 0 ? offered : all).filter(
    (clock) =>
      !isDeadlineClock(analysis, clock) &&
      !isBesideDeadline(analysis, clock) &&
      !isOfOtherMatter(analysis, clock) &&
      changeAt(analysis, clock) !== 'old',
  );
  const renewed = current.filter((clock) => changeAt(analysis, clock) === 'new');
  return renewed.length > 0 ? renewed : current;
}

/** The clock time said with the day, else the first range, else the agenda's first and last row. */
function beginning(
  analysis: Analysis,
  day: DateMatch | undefined,
  clocks: readonly ClockMatch[],
): ClockMatch | undefined {
  const around = day?.endDate === undefined ? undefined : clocksOfRange(day, clocks);
  if (around) return around;
  const near = clocks.filter(
    (clock) => day && Math.abs(clock.start - day.end) <= 40 && clock.start >= day.start - 30,
  );
  const beside = near.find((clock) => day && clock.start >= day.end) ?? near[0];
  if (beside?.to) return wholeDay(analysis, beside);
  const ranged = rangeOf(analysis, day, clocks);
  const told = ranged && talkAndMeal(analysis);
  if (told && told.meal.start === ranged.start) return { ...told.talk, to: told.meal.to ?? told.meal.from };
  if (ranged) return wholeDay(analysis, ranged);
  const rows = clocks.filter((clock) => isRow(analysis, clock));
  const outside = beside ?? clocks.find((clock) => !isRow(analysis, clock) && !isOnlyEnd(analysis, clock));
  const isInside = !beside && isAgenda(rows, outside);
  return (
    (outside !== rows[0] && !isInside && outside) || rowsAsClock(analysis, rows, day?.endDate !== undefined)
  );
}

/** How many rows an agenda has whose hours tell the event's, whatever time is named beside them. */
const leastRows = 3;

/** “Omid måste iväg kl 10” beside an agenda from 7.45 to 11.45: a time of something on the way. */
function isAgenda(rows: readonly ClockMatch[], other: ClockMatch | undefined): boolean {
  const [first, last] = [rows[0], rows.at(-1)];
  return (
    other !== undefined &&
    first !== undefined &&
    last !== undefined &&
    rows.length >= leastRows &&
    other.from > first.from &&
    other.from < last.from
  );
}

/** The first range that is no row of an agenda and not said of one of several days; one in the day's own sentence first. */
function rangeOf(
  analysis: Analysis,
  day: DateMatch | undefined,
  clocks: readonly ClockMatch[],
): ClockMatch | undefined {
  const ranges = clocks.filter((clock) => clock.to !== undefined && !isRow(analysis, clock));
  const sentence = day && sentenceSpan(analysis, day.start);
  const own = sentence && ranges.find(({ start }) => start >= sentence.start && start < sentence.end);
  return own ?? ranges.find((clock) => day?.endDate === undefined || !isOfOneDay(analysis, clock));
}

/** “Förmiddagen (9–12) …, efter lunch (13–16) …”: from the first part's beginning to the last one's end. */
function wholeDay(analysis: Analysis, clock: ClockMatch): ClockMatch {
  const parts = partsOfDay(analysis, lineOf(analysis, clock));
  const last = parts.at(-1)?.clock;
  return parts[0]?.clock === clock && last?.to && last.from > clock.from ? { ...clock, to: last.to } : clock;
}

function lineOf(analysis: Analysis, { start, end }: Span): Span {
  return analysis.cut.lines[lineAt(analysis, start)] ?? { start, end };
}

/** “Fredag 18/9: wetlab 8.30–12”: the hours of one day of several. */
function isOfOneDay(analysis: Analysis, clock: Span): boolean {
  const line = analysis.cut.lines[lineAt(analysis, clock.start)];
  return line !== undefined && startingWithin(analysis.dates, line.start, clock.start).length > 0;
}

/** How far, in characters, the time when something ends may stand from the time when it begins. */
const endReach = 120;

const endWords =
  /(?:slut\w*|avslut\w*|finish\w*|ends?|ending|close[sd]?|until|till|til|to|summer\w*|–|-)\s*(?:\p{L}+\s+)?(?:(?:kl|ca|vid|at|around|runt|klockan)\.?\s*)*$/iu;

/** “börjar 12.30 … slutar 16.45”, “(tisdag kl. 8 – onsdag kl. 15)”: a time further on that words call the end. */
function withEnd(
  analysis: Analysis,
  day: DateMatch | undefined,
  clock: ClockMatch,
  clocks: readonly ClockMatch[],
): ClockMatch {
  const isSeveralDays = day?.endDate !== undefined;
  const after = startingWithin(clocks, clock.end, clock.end + endReach);
  const end = after.find(
    (other) =>
      !other.to &&
      !isRow(analysis, other) &&
      (isSeveralDays || other.from > clock.from) &&
      endWords.test(analysis.text.slice(Math.max(clock.end, other.start - 25), other.start)),
  );
  return end ? { ...clock, to: end.from } : clock;
}

/** “Torsdag 12 mars kl. 17” above an agenda whose last row is “21.00 Kvällen avslutas”. */
function withLastRow(analysis: Analysis, clock: ClockMatch, clocks: readonly ClockMatch[]): ClockMatch {
  const last = clocks.filter((other) => isRow(analysis, other)).at(-1);
  return last && last.from > clock.from && isEndRow(analysis, last) ? { ...clock, to: last.from } : clock;
}

/** “onsdag 6 maj kl. 10.00 till torsdag 7 maj kl. 12.00”: begins with the first and ends with the last. */
function clocksOfRange(day: DateMatch, clocks: readonly ClockMatch[]): ClockMatch | undefined {
  const first = clocks.find((clock) => clock.start > day.start && clock.end < day.end);
  const last = clocks.find((clock) => clock.start >= day.end && clock.start - day.end <= 15);
  return first && { ...first, ...(last ? { to: last.from, end: last.end } : {}) };
}

function isDeadlineClock(analysis: Analysis, clock: Span): boolean {
  const line = analysis.cut.lines[lineAt(analysis, clock.start)];
  const text = line ? analysis.text.slice(line.start, clock.start) : '';
  if (
    endWords.test(text.slice(-25)) ||
    /(?:slut\w*|ends?|finish\w*)\s+(?:senast|before|by|före)\s*(?:kl\.?\s*)?$/i.test(text.slice(-40))
  )
    return false;
  return /senast|deadline|osa\b|anmäl|frist|telefon|öppet|öppettider|\b(?:before|by)\s*$/i.test(
    text.slice(-50),
  );
}

/** “Bookings close 30 September, noon sharp”, “före kl 12 den 7 maj”: the time of the last day. */
function isBesideDeadline(analysis: Analysis, clock: ClockMatch): boolean {
  if (clock.to) return false;
  return startingWithin(analysis.dates, clock.start - 40, clock.end + 10).some((day) => {
    const [first, last] = day.start < clock.start ? [day, clock] : [clock, day];
    const between = analysis.text.slice(first.end, last.start);
    return joined.test(between) && isDeadline(analysis, day);
  });
}

const joined = /^[\s,(]*(?:(?:kl|klockan|at|by|senast|den|on|the|på)\.?\s*)?$/i;

/** “Dans till midnatt”: when something ends that has told no beginning. */
function isOnlyEnd({ text }: Analysis, { start, to }: ClockMatch): boolean {
  return (
    !to &&
    /(?<!\p{L})(?:till|til|until|till about|fram till)\s+(?:kl\.?\s*)?$/iu.test(
      text.slice(Math.max(0, start - 18), start),
    )
  );
}

function isRow(analysis: Analysis, clock: Span): boolean {
  const line = lineAt(analysis, clock.start);
  return line >= 0 && rowTime(analysis, line) !== undefined;
}

/** An agenda tells when an event begins; when it ends only by a last row that is an end. */
function rowsAsClock(
  analysis: Analysis,
  rows: readonly ClockMatch[],
  isSeveralDays: boolean,
): ClockMatch | undefined {
  const [first] = rows;
  const last = rows[rows.length - 1];
  if (!first || !last) return undefined;
  const end = last.to ?? (isEndRow(analysis, last) ? last.from : undefined);
  return end && (isSeveralDays || end > first.from) ? { ...first, to: end } : first;
}

/** “21.00 Kvällen avslutas”, “16.30 Tack för i dag”. */
function isEndRow(analysis: Analysis, { start, end }: Span): boolean {
  const line = lineOf(analysis, { start, end });
  return phrasesWithin(analysis, 'pause', end, line.end).some(({ kind }) => kind === 'end');
}
