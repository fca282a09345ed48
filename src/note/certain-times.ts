import { isInMailHead } from '../mail/in-mail-head.ts';
import type { ProgrammeRow, Report, Signal } from '../report.ts';
import { namedRows } from './agenda.ts';

/** A time that can go into a calendar as it is, by Stockholm's clock. */
export interface CertainTime {
  /** ISO date. */
  readonly date: string;
  /** `HH:MM`. */
  readonly from: string;
  /** Absent where the mail does not tell. */
  readonly end?: { readonly date: string; readonly at: string };
  readonly yearImplied: boolean;
  /** Where the event is, in the mail's words. */
  readonly place?: string;
}

/**
 * The times that the mail gives for certain, one an event at most: a stated day and start, one and the same for the
 * event, with no other hour beside it but in an agenda, in a country with Stockholm's clock. None where it is cancelled. A year that the mail leaves out follows from the day it was sent; where
 * that is unknown, the time is not certain.
 */
export function certainTimes(report: Report): CertainTime[] {
  const { wording } = report;
  if (OTHER_CLOCK.test(wording) || OTHER_TIME.test(wording) || CANCELLED.test(wording)) return [];
  const events = new Map<number | undefined, Signal[]>();
  for (const signal of report.signals) {
    if (signal.id !== 'schedule' || signal.stance === 'denied') continue;
    events.set(signal.event, [...(events.get(signal.event) ?? []), signal]);
  }
  return [...events].flatMap(([event, signals]) => certainTime(report, event, signals) ?? []);
}

function certainTime(
  report: Report,
  event: number | undefined,
  signals: readonly Signal[],
): CertainTime | undefined {
  const [first, ...others] = signals;
  if (first?.date === undefined || first.from === undefined || first.stance !== 'stated') return undefined;
  if (others.some(({ date, from }) => date !== first.date || from !== first.from)) return undefined;
  if (first.from === first.to || hasOtherHour(report, first)) return undefined;
  const lastsDays = first.endDate !== undefined && first.endDate !== first.date;
  if (lastsDays && first.to === undefined) return undefined;
  if (first.yearImplied && report.message.sent === undefined) return undefined;
  const venues = report.signals.filter(
    (signal) => signal.id === 'venue' && (signal.event === undefined || signal.event === event),
  );
  if (venues.some(({ country }) => country !== undefined && !SAME_CLOCK.includes(country))) return undefined;
  const end = endOf(first, first.date, first.from);
  const [place] = venues.filter(({ stance }) => stance === 'stated');
  return {
    date: first.date,
    from: first.from,
    yearImplied: first.yearImplied === true,
    ...(end && { end }),
    ...(place && { place: place.quote }),
  };
}

/** Whether an hour stands in the mail that neither an event, an agenda, a deadline nor a mail's head accounts for. */
function hasOtherHour(report: Report, { from = '', to = '', event }: Signal): boolean {
  const { wording, signals } = report;
  const schedules = signals.filter(({ id }) => id === 'schedule');
  const known = new Set(schedules.flatMap((signal) => [signal.from, signal.to]));
  const agendas = signals
    .filter(({ id }) => id === 'programme')
    .map((signal) => ({ ...signal, rows: listed(signal, report) }));
  if (agendas.some((one) => one.event === event && one.rows.some((row) => row.from < from))) return true;
  const spans = [...agendas.flatMap(({ rows }) => rows), ...signals.filter(({ id }) => id === 'deadline')];
  return [...wording.matchAll(HOUR)].some((match) => {
    const [, hour = '', minute = '00'] = match;
    const line = wording.slice(wording.lastIndexOf('\n', match.index) + 1, match.index);
    const told = `${hour.padStart(2, '0')}:${minute}`;
    // An hour between start and end, such as that of the dinner, speaks against neither.
    const isWithin = to < from ? to !== '' && (told > from || told < to) : from < told && told < to;
    const isTold = known.has(told) || isWithin || isInMailHead(wording, match.index) || DEADLINE.test(line);
    return !isTold && !spans.some(({ start, end }) => start <= match.index && match.index < end);
  });
}

/** The rows of an agenda that stand in lines or cells of their own. */
function listed(programme: Signal, report: Report): ProgrammeRow[] {
  const rows = namedRows(programme, report).filter(({ start }) =>
    /^$|[\n\t]/.test(report.wording.charAt(start - 1)),
  );
  return rows.length > 1 ? rows : [];
}

const HOUR =
  /(?:(?<!\p{L})kl(?:\.|ockan)? ?(?=\d)|(?<![\d.:,/-])(?=\d{1,2}[.:]\d\d)|[-–] ?(?=\d{1,2}[.:]\d\d))([01]?\d|2[0-3])(?:[.:]([0-5]\d))?(?!\d|[.:/-]\d{4})/giu;
const DEADLINE = /(?:senast|svar|osa|o\.s\.a|anmäl\p{L}*|rsvp|register|deadline|by)(?!\p{L})[^.!?]*$/iu;

function endOf({ to, endDate }: Signal, date: string, from: string): CertainTime['end'] {
  if (to === undefined) return undefined;
  if (endDate !== undefined && endDate !== date) return { date: endDate, at: to };
  // “20.00–01.00” ends on the day after.
  return { date: to > from ? date : dayAfter(date), at: to };
}

function dayAfter(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

const SAME_CLOCK: readonly string[] = 'SE NO DK DE NL BE LU FR CH AT IT ES PL CZ SK HU SI HR MT MC'.split(
  ' ',
);

// “finsk tid”, “UK time”, “Eastern Time”: only Sweden's own is the clock that counts.
const OTHER_TIME =
  /(?<!\d)\d{1,2}(?:[.:]\d\d)?(?: ?[ap]\.?m\.?| ?hrs?| ?h)?[ \u00a0]?[(,]?[ \u00a0]?(?!(?:svensk|swedish|stockholm)\p{L}*[ -]?ti)(?:[\p{L}’'.-]+[ \u00a0]){0,2}[\p{L}’'.-]+[ \u00a0-]?(?:tid|time)(?!\p{L})/iu;
const CANCELLED =
  /inställ(?:t|da?)(?!\p{L})|(?<!\p{L})ställ(?:s|er|ts|t)(?: \p{L}+){0,2} in(?!\p{L})|(?<!\p{L})avlys(?:t|ta|es|er|s)(?!\p{L})|(?:is|are|been|was|event|meeting|^) ?cancell?ed|called off|postponed|skjuts upp|uppskjut/imu;

// Spain is not quite whole: the Canary Islands are an hour behind, and a hotel there is rarely called by its country.
const OTHER_CLOCK =
  /\d[:.]\d\d ?(?:hrs? ?|h )?\(?(?:GMT|UTC|BST|WET|EET|EEST|EST|EDT|CST|CDT|PST|PDT|ET|PT|JST|IST)(?!\p{L})|(?:[ap]m|\d\d) (?:GMT|UTC|BST|EST|EDT|EET|EEST)(?!\p{L})|Kanarieöarna|Gran Canaria|Tenerif+[ea]|Lanzarote|Fuerteventura/u;
