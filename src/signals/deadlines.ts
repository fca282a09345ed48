import type { Signal } from '../report.ts';
import { type DateMatch, findDates } from '../text/values/dates.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { deadlineCue, isAboutRegistration } from './deadline.ts';
import { isPast } from './event-days.ts';
import { lineAt } from './look-up.ts';
import { findLooseDeadlines, type LooseDeadline } from './loose-deadlines.ts';

/** The last day to register; several days where the message offers several events or a table gives each row its own. */
export function findDeadlines(analysis: Analysis, hasEvents: boolean): Omit<Signal, 'quote'>[] {
  const found = analysis.dates
    .filter((day) => !isPast(analysis, day))
    .flatMap((day) => {
      const cue = deadlineCue(analysis, day);
      if (!cue) return [];
      const isRow = lineAt(analysis, cue.start) !== lineAt(analysis, day.start) && cue.start < day.start;
      return [{ isRow, signal: toDeadline(day, isRow ? day.start : cue.start) }];
    });
  const ends = findMonthEnds(analysis).map((day) => ({ isRow: false, signal: toDeadline(day, day.start) }));
  const dated = [...found, ...ends];
  const all = (dated.length > 0 ? dated : findLooseDeadlines(analysis).map(asFound)).sort(
    (one, other) => one.signal.start - other.signal.start,
  );
  const first =
    all.find(
      ({ signal }) => analysis.regionAt(signal.start) === 'offer' && isInBody(analysis, signal.start),
    ) ??
    all.find(({ signal }) => isInBody(analysis, signal.start)) ??
    all[0];
  const more = all.filter((one) => one !== first && (hasEvents || (first?.isRow && one.isRow)));
  return first ? firstOfEachDay([first, ...more].map(({ signal }) => signal)) : [];
}

function isInBody({ wording }: Analysis, start: number): boolean {
  return start >= wording.body.start;
}

function asFound(span: LooseDeadline): { isRow: false; signal: Omit<Signal, 'quote'> } {
  return { isRow: false, signal: { id: 'deadline', stance: 'stated', ...span } };
}

/** How far, in characters, the words may stand from their day to be part of the span. */
const spanReach = 25;

function toDeadline(day: DateMatch, from: number): Omit<Signal, 'quote'> {
  const isClose = Math.abs(day.start - from) <= spanReach;
  return {
    id: 'deadline',
    stance: 'stated',
    date: day.endDate ?? day.date,
    ...(day.yearImplied ? { yearImplied: true as const } : {}),
    start: isClose ? Math.min(from, day.start) : day.start,
    end: day.end,
  };
}

function firstOfEachDay(signals: readonly Omit<Signal, 'quote'>[]): Omit<Signal, 'quote'>[] {
  return signals.filter((signal, at) => signals.findIndex((other) => other.date === signal.date) === at);
}

const monthEnd =
  /^\s+(?:i |the |vid |är |is )?(?:end of|last day of|utgången av|slutet av|slutet på|den sista|sista|ultimo|utgangen av|slutten av|siste|udgangen af|slutningen af|sidste)\s+(\p{L}{3,9})(\s+\d{4})?/iu;

/** “by the end of April”: the last day of the month, where words for a last day come before. */
function findMonthEnds(analysis: Analysis): DateMatch[] {
  return phrasesOf(analysis, 'deadline').flatMap((cue) => {
    const match = monthEnd.exec(analysis.text.slice(cue.end, cue.end + 50));
    const [inMonth] = match ? findDates(`28 ${match[1]}${match[2] ?? ''}`, { today: analysis.today }) : [];
    if (!match || !inMonth || !isAboutRegistration(analysis, cue, cue.first)) return [];
    return [
      { ...inMonth, date: lastOfMonth(inMonth.date), start: cue.start, end: cue.end + match[0].length },
    ];
  });
}

function lastOfMonth(date: string): string {
  const [year, month] = date.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, month ?? 1, 0)).toISOString().slice(0, 10);
}
