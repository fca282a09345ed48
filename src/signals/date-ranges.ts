import type { ClockMatch } from '../text/values/clocks.ts';
import type { DateMatch } from '../text/values/dates.ts';

/** The longest event that two joined days may span, in days. */
const longest = 14;

/** How far apart, in characters, the two days of a range may stand. */
const reach = 40;

const joiner = /^(?:till|til|to|until|t\.?o\.?m\.?|–|—|-|och|and|og)$/i;
const filler = /kl(?:ockan)?\.?|at|from|från|fra|den|[(),]/gi;

/** Days that words and clock times join into one event: “onsdag 6 maj kl. 10.00 till torsdag 7 maj kl. 12.00”. */
export function joinDateRanges(
  text: string,
  dates: readonly DateMatch[],
  clocks: readonly ClockMatch[],
): DateMatch[] {
  const joined: DateMatch[] = [];
  for (const day of dates) {
    const first = joined[joined.length - 1];
    if (!first || !isRange(text, first, day, clocks)) joined.push(day);
    else joined[joined.length - 1] = { ...first, endDate: day.endDate ?? day.date, end: day.end };
  }
  return joined;
}

function isRange(text: string, first: DateMatch, last: DateMatch, clocks: readonly ClockMatch[]): boolean {
  if (first.endDate || last.start - first.end > reach || last.date <= first.date) return false;
  if (first.isWeekdayOnly || last.isWeekdayOnly) return false;
  if (Date.parse(last.date) - Date.parse(first.date) > longest * 24 * 60 * 60 * 1000) return false;
  let between = text.slice(first.end, last.start);
  for (const clock of clocks) {
    if (clock.start >= first.end && clock.end <= last.start)
      between = between.replace(text.slice(clock.start, clock.end), '');
  }
  return !between.includes('\n') && joiner.test(between.replace(filler, '').trim());
}
