import type { ClockMatch } from '../text/values/clocks.ts';
import type { DateMatch } from '../text/values/dates.ts';

/** The longest event that two joined days may span, in days. */
const longest = 14;

/** The longest time that “between 21 September and 9 October” may span, in days. */
const longestBetween = 92;

const dayLength = 24 * 60 * 60 * 1000;

/** How far apart, in characters, the two days of a range may stand. */
const reach = 40;

const joiner =
  /^(?:(?:och|and|og)\s+(?:pågår|varar|håller på|löper|runs|lasts|varer|løber|løper)\s+)?(?:till|til|to|until|t\.?o\.?m\.?|–|—|-)$/i;
const and = /^(?:och|and|og|&)$/i;
const between = /(?:mellan|between|mellom|mellem)\s+(?:den\s+)?$/i;

/** “Kursstart: … / Kursslut: …”, “Start … / End …”: the label of a line of its own, before the last day. */
const endLabel = /^\s*\n\s*(?:\p{L}{0,12}?(?:slut|avslutning|slutt)|ends?|slutar)\s*[:\t]?\s*$/iu;
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
  const days = (Date.parse(last.date) - Date.parse(first.date)) / dayLength;
  const words = withoutClocks(text, first.end, last.start, clocks);
  const isBetween = between.test(text.slice(Math.max(0, first.start - 20), first.start));
  if (isBetween && and.test(words.replace(filler, '').trim())) return days <= longestBetween;
  if (days > longest) return false;
  if (words.includes('\n')) return endLabel.test(words);
  const joint = words.replace(filler, '').trim();
  return joiner.test(joint) || (days === 1 && and.test(joint));
}

function withoutClocks(text: string, from: number, to: number, clocks: readonly ClockMatch[]): string {
  let words = text.slice(from, to);
  for (const clock of clocks) {
    if (clock.start >= from && clock.end <= to) words = words.replace(text.slice(clock.start, clock.end), '');
  }
  return words;
}
