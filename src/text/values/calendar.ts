/** A day as the number of days since 1970-01-01. */
export type DayNumber = number;

/** The day with a year, month (1–12) and day of the month, or undefined where the calendar has none. */
export function dayOf(year: number, month: number, day: number): DayNumber | undefined {
  const time = new Date(Date.UTC(year, month - 1, day));
  const isReal = time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return isReal ? time.getTime() / millisecondsPerDay : undefined;
}

/** The day that an ISO date, or an ISO time's first ten characters, names. */
export function parseDay(iso: string): DayNumber | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? [];
  return year ? dayOf(Number(year), Number(month), Number(day)) : undefined;
}

/** The day as `YYYY-MM-DD`. */
export function formatDay(day: DayNumber): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}

/** The year that a day falls in. */
export function yearOf(day: DayNumber): number {
  return new Date(day * millisecondsPerDay).getUTCFullYear();
}

/** The month (1–12) that a day falls in. */
export function monthOf(day: DayNumber): number {
  return new Date(day * millisecondsPerDay).getUTCMonth() + 1;
}

/** The ISO weekday: Monday is 1, Sunday is 7. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The first day with that weekday strictly after a day. */
export function nextWeekday(after: DayNumber, weekday: number): DayNumber {
  return after + ((weekday - weekdayOf(after) + 6) % 7) + 1;
}

/** The Monday of an ISO week. */
export function mondayOfWeek(year: number, week: number): DayNumber {
  const fourth = dayOf(year, 1, 4) ?? 0;
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/**
 * The day that a month and day without a year mean: the next one from `today` on (today itself counts).
 * A weekday may move it up to two years on, to the first year where it fits.
 */
export function nextDate(
  today: DayNumber,
  month: number,
  day: number,
  weekday?: number,
): DayNumber | undefined {
  const coming: DayNumber[] = [];
  const first = yearOf(today);
  for (let year = first; year <= first + yearsToLeapDay && coming.length < 3; year++) {
    const candidate = dayOf(year, month, day);
    if (candidate !== undefined && candidate >= today) coming.push(candidate);
  }
  const fitting = weekday ? coming.find((candidate) => weekdayOf(candidate) === weekday) : undefined;
  return fitting ?? coming[0];
}

const millisecondsPerDay = 86_400_000;
const yearsToLeapDay = 8;
