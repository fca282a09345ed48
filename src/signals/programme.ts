import type { ProgrammeRow, Signal } from '../report.ts';
import { groupBy } from '../text/group-by.ts';
import { clockMinutes } from '../text/values/clock-minutes.ts';
import { rowTime } from './agenda.ts';
import type { Analysis } from './analysis.ts';
import { phrasesWithin, startingWithin } from './look-up.ts';
import { eventAt, type Reading } from './reading.ts';

/** The agendas, one for each event: at least two rows that begin with clock times, with what each of them is. */
export function findProgramme(reading: Reading): Omit<Signal, 'quote'>[] {
  const { analysis } = reading;
  const byLine = rowsByLine(analysis);
  const starts = byLine.length > 0 ? byLine : rowsInText(analysis);
  const byEvent = groupBy(starts, (row) => eventAt(reading, row.start) ?? -1);
  return [...byEvent.values()].flatMap((rows) => programmeFrom(analysis, rows));
}

function programmeFrom(analysis: Analysis, starts: readonly RowStart[]): Omit<Signal, 'quote'>[] {
  if (starts.length < 2) return [];
  const rows = starts.map((row, index) => toRow(analysis, row, starts[index + 1]));
  return rows.some((row) => row.as === 'professional') ? [programmeOf(rows)] : onlySocial(rows);
}

function onlySocial(rows: readonly ProgrammeRow[]): Omit<Signal, 'quote'>[] {
  return rows.some((row) => row.as === 'social') && rows.length >= 3 ? [programmeOf(rows)] : [];
}

function programmeOf(rows: readonly ProgrammeRow[]): Omit<Signal, 'quote'> {
  const sum = (as: ProgrammeRow['as']) =>
    rows.filter((row) => row.as === as).reduce((total, row) => total + (row.minutes ?? 0), 0);
  return {
    id: 'programme',
    stance: 'stated',
    professionalMinutes: sum('professional'),
    socialMinutes: sum('social'),
    rows,
    start: rows[0]?.start ?? 0,
    end: rows[rows.length - 1]?.end ?? 0,
  };
}

interface RowStart {
  readonly start: number;
  readonly end: number;
  readonly time: number;
  /** End of the row as written (“17.15–18.00”), in minutes since midnight. */
  readonly until?: number;
}

function rowsByLine(analysis: Analysis): RowStart[] {
  const rows = analysis.cut.lines.flatMap((line, index): RowStart[] => {
    const time = rowTime(analysis, index);
    if (
      time === undefined ||
      analysis.regionAt(line.start) !== 'offer' ||
      line.start < analysis.wording.body.start
    )
      return [];
    const text = analysis.text.slice(line.start, line.end);
    if (isTimeLine(analysis, index)) return [];
    const clock = startingWithin(analysis.clocks, line.start, line.start + 14)[0];
    const hasWords = /\p{L}{2}/u.test(text.replace(/^[^\p{L}]*/u, ''));
    const body = hasWords ? line.end : (analysis.cut.lines[index + 1]?.end ?? line.end);
    return [
      {
        start: line.start + (text.length - text.trimStart().length),
        end: body,
        time,
        ...(clock?.to ? { until: clockMinutes(clock.to) } : {}),
      },
    ];
  });
  return rows.length >= 2 ? rows : [];
}

/** A clock range alone below the label “Tid” is no row. */
function isTimeLine(analysis: Analysis, line: number): boolean {
  const above = analysis.cut.lines[line - 1];
  if (!above) return false;
  return /^\s*(?:tid|när|time|when|klockan|datum|date|tidspunkt|dato|datum och tid|date and time)\s*:?\s*$/i.test(
    analysis.text.slice(above.start, above.end),
  );
}

/** “17.00 Registrering, 17.15 Föreläsning, 18.30 Middag” in one line. */
function rowsInText(analysis: Analysis): RowStart[] {
  const byLine = new Map<number, RowStart[]>();
  analysis.cut.lines.forEach((line, index) => {
    if (analysis.regionAt(line.start) !== 'offer') return;
    const clocks = startingWithin(analysis.clocks, line.start, line.end);
    const inOrder = clocks.filter((clock, at) => at === 0 || clock.from > (clocks[at - 1]?.from ?? ''));
    if (inOrder.length < 3 || inOrder.length !== clocks.length) return;
    byLine.set(
      index,
      inOrder.map((clock, at) => ({
        start: clock.start,
        end: inOrder[at + 1]?.start ?? line.end,
        time: clockMinutes(clock.from),
        ...(clock.to ? { until: clockMinutes(clock.to) } : {}),
      })),
    );
  });
  return [...byLine.values()][0] ?? [];
}

const longestRow = 12 * 60;

function toRow(analysis: Analysis, row: RowStart, next: RowStart | undefined): ProgrammeRow {
  const until = row.until ?? (next && next.time > row.time ? next.time : undefined);
  const minutes = until !== undefined && until > row.time ? until - row.time : statedMinutes(analysis, row);
  return {
    start: row.start,
    end: row.end,
    from: `${String(Math.floor(row.time / 60)).padStart(2, '0')}:${String(row.time % 60).padStart(2, '0')}`,
    ...(minutes !== undefined && minutes <= longestRow ? { minutes } : {}),
    as: asOf(analysis, row),
  };
}

/** “(45 min)” in the row itself. */
function statedMinutes(analysis: Analysis, row: RowStart): number | undefined {
  return startingWithin(analysis.durations, row.start, row.end)[0]?.minutes;
}

function asOf(analysis: Analysis, row: RowStart): ProgrammeRow['as'] {
  const has = (list: string, kinds?: readonly string[]) =>
    phrasesWithin(analysis, list, row.start, row.end).some(
      (phrase) => !kinds || kinds.includes(phrase.kind ?? ''),
    );
  if (has('meal', ['dinner', 'banquet', 'reception']) || has('leisure') || has('alcohol')) return 'social';
  return has('meal') || isPause(analysis, row) ? 'break' : 'professional';
}

/** How far into its row a word for a pause still names the row. */
const pauseReach = 40;

function isPause(analysis: Analysis, row: RowStart): boolean {
  return phrasesWithin(analysis, 'pause', row.start, Math.min(row.end, row.start + pauseReach)).length > 0;
}
