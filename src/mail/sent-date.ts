/**
 * Reads a date and time as a webmail shows them, in the reader's own time, to ISO 8601 with offset.
 *
 * Undefined where the order of day and month stays open, or the time or the year is missing. `offsetAt` gives the
 * minutes by which local time is ahead of UTC at that local moment.
 */
export function readSentDate(
  text: string,
  offsetAt: (year: number, month: number, day: number, hour: number, minute: number) => number,
): string | undefined {
  const plain = text.replace(/[\u200e\u200f]/g, '').toLowerCase();
  const date = readDay(plain);
  const time = date && readTime(plain.replace(date.source, ' '));
  if (!date || !time) return undefined;
  const { year, month, day } = date;
  const offset = offsetAt(year, month, day, time.hour, time.minute);
  return `${year}-${two(month)}-${two(day)}T${two(time.hour)}:${two(time.minute)}:00${writeOffset(offset)}`;
}

/** Writes minutes ahead of UTC as ISO 8601 does: 60 → `+01:00`. */
export function writeOffset(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly source: string;
}

function readDay(text: string): Day | undefined {
  const iso = /(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text);
  if (iso) return makeDay(iso[1], Number(iso[2]), iso[3], iso[0]);
  const dotted = /(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})/.exec(text);
  if (dotted) return makeDay(dotted[3], Number(dotted[2]), dotted[1], dotted[0]);
  const slashed = /(\d{1,2})[/-](\d{1,2})[/-](\d{4})/.exec(text);
  if (slashed) return readSlashed(text, slashed);
  const dayFirst = /(\d{1,2})\.?\s+(?:de\s+)?(\p{L}{3,})\.?,?\s+(?:de\s+)?(\d{4})/u.exec(text);
  if (dayFirst) return makeDay(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1], dayFirst[0]);
  const monthFirst = /(\p{L}{3,})\.?\s+(\d{1,2}),?\s+(\d{4})/u.exec(text);
  if (monthFirst) return makeDay(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2], monthFirst[0]);
  return undefined;
}

/** Of the two orders of a slashed date takes the one that a calendar and the weekday beside it leave. */
function readSlashed(text: string, [source, one, other, year]: RegExpExecArray): Day | undefined {
  const orders = [makeDay(year, Number(other), one, source), makeDay(year, Number(one), other, source)];
  const possible = orders.filter((day) => day !== undefined);
  const [first, second] = possible;
  if (!second || (first && first.month === second.month)) return first;
  const weekday = weekdayIn(text);
  const fitting = possible.filter((day) => weekdayOf(day) === weekday);
  return fitting.length === 1 ? fitting[0] : undefined;
}

function makeDay(
  year: string | undefined,
  month: number | undefined,
  day: string | undefined,
  source: string,
): Day | undefined {
  if (month === undefined) return undefined;
  const made = { year: Number(year), month, day: Number(day), source };
  const date = new Date(Date.UTC(made.year, month - 1, made.day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === made.day ? made : undefined;
}

function monthOf(word: string | undefined): number | undefined {
  const plain = (word ?? '').normalize('NFD').replace(/\p{M}/gu, '');
  if (plain.startsWith('juin')) return 6;
  if (plain.startsWith('juil')) return 7;
  const at = monthStarts.findIndex((starts) => starts.includes(plain.slice(0, 3)));
  return at < 0 ? undefined : at + 1;
}

const monthStarts = ['jan ene', 'feb fev', 'mar mrz', 'apr avr abr', 'may maj mai', 'jun', 'jul']
  .concat(['aug aou ago', 'sep', 'okt oct out', 'nov', 'dec dez des dic'])
  .map((starts) => starts.split(' '));

/** Sunday is 0. */
function weekdayOf(day: Day): number {
  return new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay();
}

function weekdayIn(text: string): number | undefined {
  const word = /\p{L}+/u.exec(text)?.[0].normalize('NFD').replace(/\p{M}/gu, '') ?? '';
  const at = weekdayStarts.findIndex((starts) => starts.includes(word.slice(0, 3)) || starts.includes(word));
  return at < 0 ? undefined : at;
}

const weekdayStarts = ['sun son søn so dim dom', 'mon man mo lun', 'tue tis tir di mar', 'wed ons mi mer mie']
  .concat(['thu tor do jeu jue', 'fri fre fr ven vie', 'sat lor lør sa sam sab'])
  .map((starts) => starts.split(' '));

function readTime(text: string): { hour: number; minute: number } | undefined {
  const found = /(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?\s*([ap])?(?:\.?\s?m\b)?/.exec(text);
  if (!found) return undefined;
  const [, hours, minutes, half] = found;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half === 'p' ? 12 : 0);
  return hour < 24 && Number(minutes) < 60 ? { hour, minute: Number(minutes) } : undefined;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
