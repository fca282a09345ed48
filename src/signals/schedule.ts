import type { Span } from '../mail/message.ts';
import type { Signal } from '../report.ts';
import { clockMinutes } from '../text/values/clock-minutes.ts';
import type { ClockMatch } from '../text/values/clocks.ts';
import type { DateMatch } from '../text/values/dates.ts';
import type { Analysis } from './analysis.ts';
import { chooseDay } from './choose-day.ts';
import { findDeadlines } from './deadlines.ts';
import { eventClock } from './event-clock.ts';
import { isEventDay, isJourneyDay } from './event-days.ts';
import { startingWithin } from './look-up.ts';
import type { Reading } from './reading.ts';

/** When the event takes place, one for each event where the message offers several; and the last day to register. */
export function findSchedule({ analysis, events }: Reading): Omit<Signal, 'quote'>[] {
  const shared = analysis.clocks.filter(
    ({ start }) => !events.some((event) => start >= event.start && start < event.end),
  );
  const schedules =
    events.length > 0
      ? events.flatMap((event, index) => scheduleOf(analysis, event, event.day, index, shared))
      : scheduleOf(analysis);
  return [...schedules, ...findDeadlines(analysis, events.length > 0)];
}

/** The schedule told in the whole text, or in one event's stretch of it, with the time that several events share. */
function scheduleOf(
  analysis: Analysis,
  { start, end }: Span = { start: 0, end: analysis.text.length },
  own?: DateMatch,
  event?: number,
  shared: readonly ClockMatch[] = [],
): Omit<Signal, 'quote'>[] {
  const days = own ? [own] : eventDays(analysis);
  const day = chooseDay(analysis, days);
  const within = startingWithin(analysis.clocks, start, end);
  const clock = eventClock(analysis, day, within.length > 0 ? within : shared);
  if (!day && !clock) return [];
  return [{ ...toSchedule(analysis, day, clock), ...(event === undefined ? {} : { event }) }];
}

/** The days that may be the event's; where none but weekdays is told, those of the journey there. */
function eventDays(analysis: Analysis): readonly DateMatch[] {
  const days = analysis.dates.filter((date) => isEventDay(analysis, date));
  if (days.some(({ isWeekdayOnly }) => !isWeekdayOnly)) return days;
  const journeys = analysis.dates.filter((date) => isJourneyDay(analysis, date));
  return journeys.length > 0 ? journeys : days;
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
    /^[\s,.;:–-]*(kl\.?|klockan|at|från|from|fra|den|mellan|between|mellom|mellem)?[\s,.:]*$/i.test(
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

/** Whether the event, or a part of one that lasts some days, falls on a Saturday or a Sunday: no week that is only named does. */
function isWeekend({ date, endDate }: DateMatch): boolean {
  const first = Date.parse(`${date}T00:00:00Z`);
  const last = endDate ? Date.parse(`${endDate}T00:00:00Z`) : first;
  const isShort = last >= first && last - first < 6 * dayLength;
  return [0, 1, 2, 3, 4, 5, 6].some((days) => {
    const time = first + days * dayLength;
    return (days === 0 || (isShort && time <= last)) && [0, 6].includes(new Date(time).getUTCDay());
  });
}

const dayLength = 24 * 60 * 60 * 1000;
