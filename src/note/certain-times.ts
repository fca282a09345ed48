import type { Report, Signal } from '../report.ts';

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
 * event, in a country with Stockholm's clock. A year that the mail leaves out follows from the day it was sent; where
 * that is unknown, the time is not certain.
 */
export function certainTimes(report: Report): CertainTime[] {
  if (OTHER_CLOCK.test(report.wording)) return [];
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

// Spain is not quite whole: the Canary Islands are an hour behind, and a hotel there is rarely called by its country.
const OTHER_CLOCK =
  /\d[:.]\d\d ?(?:hrs? ?|h )?\(?(?:GMT|UTC|BST|WET|EET|EEST|EST|EDT|CST|CDT|PST|PDT|ET|PT|JST|IST)(?!\p{L})|(?:[ap]m|\d\d) (?:GMT|UTC|BST|EST|EDT|EET|EEST)(?!\p{L})|Kanarieöarna|Gran Canaria|Tenerif+[ea]|Lanzarote|Fuerteventura/u;
