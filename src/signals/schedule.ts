import type { Span } from '../mail/message.ts';
import type { Signal } from '../report.ts';
import { clockMinutes } from '../text/values/clock-minutes.ts';
import type { ClockMatch } from '../text/values/clocks.ts';
import type { DateMatch } from '../text/values/dates.ts';
import { rowTime } from './agenda.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { lineAt, phrasesBeside, sentenceSpan, tokenAt } from './look-up.ts';
import type { Reading } from './reading.ts';

/** When the event takes place, and the last day to register. */
export function findSchedule(reading: Reading): Omit<Signal, 'quote'>[] {
  const { analysis } = reading;
  const days = analysis.dates.filter((date) => !isPast(analysis, date));
  const deadlines = days.filter((date) => isDeadline(analysis, date));
  const events = days.filter((date) => !deadlines.includes(date));
  const day = firstDay(analysis, events);
  const clock = eventClock(analysis, day);
  const schedule = day || clock ? [toSchedule(analysis, day, clock)] : [];
  return [...schedule, ...deadlines.slice(0, 1).map((date) => toDeadline(analysis, date))];
}

/** A full date beats a weekday alone, the body's fuller wording beats the subject's. */
function firstDay(analysis: Analysis, days: readonly DateMatch[]): DateMatch | undefined {
  const full = days.filter((day) => day.isWeekdayOnly !== true);
  const first = full.reduce<DateMatch | undefined>(
    (best, day) => (best && likelihood(analysis, best) >= likelihood(analysis, day) ? best : day),
    undefined,
  );
  if (!first) return days[0];
  const same = full.filter((day) => day.date === first.date);
  return same.reduce((best, day) => (weight(analysis, day) > weight(analysis, best) ? day : best), first);
}

/** The event's day is said with a time, with a weekday, under a label; another's congress has its own days. */
function likelihood(analysis: Analysis, day: DateMatch): number {
  const sentence = sentenceSpan(analysis, day.start);
  const isIn = (span: Span) =>
    sentence !== undefined && span.start >= sentence.start && span.start < sentence.end;
  const besideClock = analysis.clocks.some(
    (clock) => Math.abs(clock.start - day.end) <= 40 && clock.start > day.start,
  );
  const isLabelled = /(?:datum|dag|tid|när|date|when|time|dato|hvornår|når)\s*[:\t]?\s*$/i.test(
    analysis.text.slice(Math.max(0, day.start - 14), day.start),
  );
  const isOthers = phrasesOf(analysis, 'congress').some(
    (phrase) => isIn(phrase) && phrase.start >= analysis.wording.subject.end,
  );
  return (
    (besideClock ? 2 : 0) + (isLabelled ? 2 : 0) + (day.weekday !== undefined ? 1 : 0) - (isOthers ? 1 : 0)
  );
}

function weight(analysis: Analysis, day: DateMatch): number {
  const inBody = day.start >= analysis.wording.body.start ? 1 : 0;
  return inBody + (day.weekday === undefined ? 0 : 1) + (day.endDate ? 1 : 0);
}

/** A date long before the message was sent is no event to come; neither is the edition of a rule. */
function isPast(analysis: Analysis, day: DateMatch): boolean {
  return day.date < shiftYear(analysis.today);
}

function shiftYear(date: string): string {
  return `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;
}

const lookBack = 8;

function isDeadline(analysis: Analysis, day: DateMatch): boolean {
  const token = tokenAt(analysis, day.start);
  const sentence = analysis.tokens[token]?.sentence;
  return phrasesBeside(analysis, 'deadline', token).some((cue) => {
    if (analysis.tokens[cue.first]?.sentence !== sentence) return false;
    const distance = token - cue.last;
    const isWeak = ['by', 'until', 'before', 'inden', 'innan', 'före', 'frist'].includes(
      analysis.text.slice(cue.start, cue.end).toLowerCase(),
    );
    if (cue.start >= day.end) return cue.start - day.end <= 12 && !isWeak;
    if (isWeak && !/^\s+(?:den |d\. ?|the )?$/i.test(analysis.text.slice(cue.end, day.start))) return false;
    return distance > 0 && distance <= lookBack && !hasClockBetween(analysis, cue, day);
  });
}

function hasClockBetween(analysis: Analysis, cue: Span, day: Span): boolean {
  return analysis.clocks.some((clock) => clock.start >= cue.end && clock.end <= day.start);
}

/** The clock time said with the day, else the first range, else the agenda's first and last row. */
function eventClock(analysis: Analysis, day: DateMatch | undefined): ClockMatch | undefined {
  const clocks = analysis.clocks.filter((clock) => !isDeadlineClock(analysis, clock));
  const beside =
    day && clocks.find((clock) => Math.abs(clock.start - day.end) <= 40 && clock.start >= day.start - 30);
  if (beside?.to) return beside;
  const ranged = clocks.find((clock) => clock.to !== undefined && !isRow(analysis, clock));
  if (ranged) return ranged;
  const outside = beside ?? clocks.find((clock) => !isRow(analysis, clock));
  const rows = clocks.filter((clock) => isRow(analysis, clock));
  return outside ?? rowsAsClock(analysis, rows);
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
  const minutes = clock?.to
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

function toDeadline(analysis: Analysis, day: DateMatch): Omit<Signal, 'quote'> {
  const cue = phrasesOf(analysis, 'deadline').find(
    (phrase) => phrase.end <= day.start && day.start - phrase.end <= 12,
  );
  return {
    id: 'deadline',
    stance: 'stated',
    date: day.date,
    ...(day.yearImplied ? { yearImplied: true as const } : {}),
    start: cue?.start ?? day.start,
    end: day.end,
  };
}
