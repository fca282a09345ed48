import type { Span } from '../mail/message.ts';
import type { Signal } from '../report.ts';
import { clockMinutes } from '../text/values/clock-minutes.ts';
import type { ClockMatch } from '../text/values/clocks.ts';
import type { DateMatch } from '../text/values/dates.ts';
import { rowTime } from './agenda.ts';
import type { Analysis } from './analysis.ts';
import { findDeadlines } from './deadlines.ts';
import { changeAt, isEventDay, likelihood } from './event-days.ts';
import { lineAt, startingWithin } from './look-up.ts';
import type { Reading } from './reading.ts';

/** When the event takes place, one for each event where the message offers several; and the last day to register. */
export function findSchedule({ analysis, events }: Reading): Omit<Signal, 'quote'>[] {
  const schedules =
    events.length > 0
      ? events.flatMap((event, index) => scheduleOf(analysis, event, event.day, index))
      : scheduleOf(analysis);
  return [...schedules, ...findDeadlines(analysis, events.length > 0)];
}

/** The schedule told in the whole text, or in one event's stretch of it. */
function scheduleOf(
  analysis: Analysis,
  { start, end }: Span = { start: 0, end: analysis.text.length },
  own?: DateMatch,
  event?: number,
): Omit<Signal, 'quote'>[] {
  const days = own ? [own] : analysis.dates.filter((date) => isEventDay(analysis, date));
  const day = firstDay(
    analysis,
    days.map((date) => asMoved(analysis, date)),
  );
  const clock = eventClock(analysis, day, startingWithin(analysis.clocks, start, end));
  if (!day && !clock) return [];
  return [{ ...toSchedule(analysis, day, clock), ...(event === undefined ? {} : { event }) }];
}

/** “flyttas från 12 maj till 19 maj” reads like a range; its end is the new day. */
function asMoved(analysis: Analysis, { endDate, ...day }: DateMatch): DateMatch {
  if (!endDate) return day;
  return changeAt(analysis, day) === 'old' ? { ...day, date: endDate } : { ...day, endDate };
}

/** A full date beats a weekday alone, the body's fuller wording beats the subject's. */
function firstDay(analysis: Analysis, days: readonly DateMatch[]): DateMatch | undefined {
  const full = days.filter((day) => day.isWeekdayOnly !== true);
  const first = full.reduce<DateMatch | undefined>(
    (best, day) => (best && likelihood(analysis, best) >= likelihood(analysis, day) ? best : day),
    undefined,
  );
  if (!first) return days[0];
  const same = full.filter(
    (day) => day.date === first.date || (covers(day, first) && hasMoreDays(day, full)),
  );
  return same.reduce((best, day) => (weight(analysis, day) > weight(analysis, best) ? day : best), first);
}

/** “8–9 oktober” in the subject line covers the agenda's “torsdag 8/10”. */
function covers(range: DateMatch, day: DateMatch): boolean {
  return range.endDate !== undefined && range.date <= day.date && range.endDate >= (day.endDate ?? day.date);
}

function hasMoreDays(range: DateMatch, days: readonly DateMatch[]): boolean {
  const within = days.filter((day) => day !== range && covers(range, day));
  return new Set(within.map((day) => day.date)).size > 1;
}

function weight(analysis: Analysis, day: DateMatch): number {
  const inBody = day.start >= analysis.wording.body.start ? 1 : 0;
  return inBody + (day.weekday === undefined ? 0 : 1) + (day.endDate ? 3 : 0);
}

/** The clock time said with the day, else the first range, else the agenda's first and last row. */
function eventClock(
  analysis: Analysis,
  day: DateMatch | undefined,
  all: readonly ClockMatch[],
): ClockMatch | undefined {
  const current = all.filter(
    (clock) => !isDeadlineClock(analysis, clock) && changeAt(analysis, clock) !== 'old',
  );
  const renewed = current.filter((clock) => changeAt(analysis, clock) === 'new');
  const clocks = renewed.length > 0 ? renewed : current;
  const around = day?.endDate === undefined ? undefined : clocksOfRange(day, clocks);
  if (around) return around;
  const near = clocks.filter(
    (clock) => day && Math.abs(clock.start - day.end) <= 40 && clock.start >= day.start - 30,
  );
  const beside = near.find((clock) => day && clock.start >= day.end) ?? near[0];
  if (beside?.to) return beside;
  const ranged = clocks.find((clock) => clock.to !== undefined && !isRow(analysis, clock));
  if (ranged) return ranged;
  const outside = beside ?? clocks.find((clock) => !isRow(analysis, clock));
  const rows = clocks.filter((clock) => isRow(analysis, clock));
  return outside ?? rowsAsClock(analysis, rows);
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
  return /senast|deadline|osa\b|anmäl|frist|telefon|öppet|öppettider/i.test(text.slice(-50));
}

function isRow(analysis: Analysis, clock: Span): boolean {
  const line = lineAt(analysis, clock.start);
  return line >= 0 && rowTime(analysis, line) !== undefined;
}

/** An agenda tells when an event begins; when it ends only by a last row that is an end. */
function rowsAsClock(analysis: Analysis, rows: readonly ClockMatch[]): ClockMatch | undefined {
  const [first] = rows;
  const last = rows[rows.length - 1];
  if (!first || !last) return undefined;
  const line = analysis.cut.lines[lineAt(analysis, last.start)];
  const text = line ? analysis.text.slice(last.end, line.end) : '';
  const end =
    last.to ??
    (/slut|avslut|tack för|end\b|close|adjourn|hemresa|departure|avresa|summer/i.test(text)
      ? last.from
      : undefined);
  return end && end > first.from ? { ...first, to: end } : first;
}

function toSchedule(
  analysis: Analysis,
  day: DateMatch | undefined,
  clock: ClockMatch | undefined,
): Omit<Signal, 'quote'> {
  const anchor = day ?? clock ?? { start: 0, end: 0 };
  const joined = clock && day && touches(analysis, day, clock);
  const start = joined ? Math.min(day.start, clock.start) : anchor.start;
  const end = joined ? Math.max(day.end, clock.end) : anchor.end;
  const minutes =
    clock?.to && !day?.endDate
      ? clockMinutes(clock.to) - clockMinutes(clock.from)
      : lengthBeside(analysis, anchor);
  const part = clock && partOfDay(clock);
  return {
    id: 'schedule',
    stance: 'stated',
    ...(day?.date ? { date: day.date } : {}),
    ...(day?.endDate ? { endDate: day.endDate } : {}),
    ...(clock ? { from: clock.from } : {}),
    ...(clock?.to ? { to: clock.to } : {}),
    ...(minutes !== undefined && minutes > 0 ? { minutes } : {}),
    ...(part ? { partOfDay: part } : {}),
    ...(day && isWeekend(day) ? { weekend: true as const } : {}),
    ...(day?.yearImplied ? { yearImplied: true as const } : {}),
    start,
    end,
    ...(clock && day && !joined ? { more: [{ start: clock.start, end: clock.end }] } : {}),
  };
}

/** A length said with the day or the time: “torsdag 19 mars kl. 12, ca 40 min”. */
function lengthBeside(analysis: Analysis, anchor: Span): number | undefined {
  return analysis.durations.find(
    (duration) => Math.abs(duration.start - anchor.end) <= 60 && duration.start >= anchor.start,
  )?.minutes;
}

/** Whether day and clock stand side by side, so that one stretch of words says both. */
function touches(analysis: Analysis, day: Span, clock: Span): boolean {
  const [first, second] = day.start < clock.start ? [day, clock] : [clock, day];
  if (second.start <= first.end) return true;
  return (
    /^[\s,.;:–-]*(kl\.?|klockan|at|från|from|den|mellan|between)?[\s,.:]*$/i.test(
      analysis.text.slice(first.end, second.start),
    ) && !analysis.text.slice(first.end, second.start).includes('\n\n')
  );
}

const evening = 17 * 60;
const lateEnd = 19 * 60;

function partOfDay(clock: ClockMatch): NonNullable<Signal['partOfDay']> {
  const from = clockMinutes(clock.from);
  if (from >= evening || (clock.to !== undefined && clockMinutes(clock.to) > lateEnd)) return 'evening';
  if (from < 11 * 60) return 'morning';
  return from < 13 * 60 ? 'midday' : 'afternoon';
}

function isWeekend(day: DateMatch): boolean {
  const weekday = new Date(`${day.date}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}
