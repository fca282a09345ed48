import { type DayNumber, dayOf, formatDay, nextWeekday, parseDay, yearOf } from './calendar.ts';

/**
 * The next day from `today` on that a holiday's rule names: `12-24`, `easter-2` (Good Friday), `friday-06-19` (the first
 * Friday from 19 June on). Undefined where the rule or `today` is none.
 */
export function dayOfHoliday(rule: string, today: string): string | undefined {
  const from = parseDay(today);
  if (from === undefined) return undefined;
  const year = yearOf(from);
  const days = [year, year + 1].map((one) => dayInYear(rule, one));
  const next = days.find((day) => day !== undefined && day >= from);
  return next === undefined ? undefined : formatDay(next);
}

const weekdays: Readonly<Record<string, number>> = { friday: 5, saturday: 6, sunday: 7 };

function dayInYear(rule: string, year: number): DayNumber | undefined {
  const moved = /^easter([+-]\d+)$/.exec(rule);
  if (moved) return easterOf(year) + Number(moved[1]);
  const [, weekday, month, day] = /^(?:([a-z]+)-)?(\d\d)-(\d\d)$/.exec(rule) ?? [];
  const date = month === undefined ? undefined : dayOf(year, Number(month), Number(day));
  if (date === undefined || weekday === undefined) return date;
  const wanted = weekdays[weekday];
  return wanted === undefined ? undefined : nextWeekday(date - 1, wanted);
}

/** Easter Sunday by the Gregorian reckoning of Meeus, Jones and Butcher. */
function easterOf(year: number): DayNumber {
  const [golden, century, ofCentury] = [year % 19, Math.floor(year / 100), year % 100];
  const corrected = century - Math.floor((century + 8) / 25) + 1;
  const epact = (19 * golden + century - Math.floor(century / 4) - Math.floor(corrected / 3) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const day = epact + weekday - 7 * late + 114;
  return dayOf(year, Math.floor(day / 31), (day % 31) + 1) ?? 0;
}
