import type { ProgrammeRow, Signal } from '../report.ts';
import { groupBy } from '../text/group-by.ts';
import { clockMinutes } from '../text/values/clock-minutes.ts';
import { rowTime } from './agenda.ts';
import type { Analysis } from './analysis.ts';
import { phrasesWithin, startingWithin } from './look-up.ts';
import { partsInText } from './parts-of-day.ts';
import { type DayHead, dayAt, dayHeads } from './programme-days.ts';
import { type RowStart, rowsByDay } from './programme-rows.ts';
import { eventAt, type Reading } from './reading.ts';
import { toldEnd } from './row-end.ts';
import { rowsInText } from './rows-in-text.ts';
import { toldDays } from './told-days.ts';

/** The agendas, one for each event: at least two rows that begin with clock times, with what each of them is. */
export function findProgramme(reading: Reading): Omit<Signal, 'quote'>[] {
  const { analysis } = reading;
  const { starts, heads } = rowStarts(analysis);
  const byEvent = [...groupBy(starts, (row) => eventAt(reading, row.start) ?? -1).values()];
  const isSeries = byEvent.length > 1 && byEvent.every((rows) => rows.length === 1);
  return (isSeries ? [starts] : byEvent).flatMap((rows) => programmeFrom(analysis, rows, heads));
}

/** Rows that begin lines, with those of lines that a day opens; else rows told in running words. */
function rowStarts(analysis: Analysis): { starts: readonly RowStart[]; heads: readonly DayHead[] } {
  const heads = dayHeads(analysis);
  const byDay = rowsByDay(analysis, heads);
  const byLine = rowsByLine(analysis);
  const told = byDay.length === 0 && byLine.length <= heads.length ? toldDays(analysis) : undefined;
  if (told && told.rows.length > byLine.length) return { starts: told.rows, heads: told.heads };
  if (byDay.length + byLine.length >= 2)
    return { starts: [...byDay, ...byLine].sort((one, other) => one.start - other.start), heads };
  const inText = rowsInText(analysis);
  return { starts: inText.length > 0 ? inText : partsInText(analysis), heads };
}

function programmeFrom(
  analysis: Analysis,
  starts: readonly RowStart[],
  heads: readonly DayHead[],
): Omit<Signal, 'quote'>[] {
  if (starts.length < 2) return [];
  const isSameDay = (row: RowStart, next: RowStart | undefined) =>
    next !== undefined && dayAt(heads, row.start) === dayAt(heads, next.start);
  const rows = starts.map((row, index) => {
    const next = starts[index + 1];
    return toRow(analysis, row, isSameDay(row, next) ? next : undefined);
  });
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

function rowsByLine(analysis: Analysis): RowStart[] {
  const rows = analysis.cut.lines.flatMap((line, index): RowStart[] => {
    const time = rowTime(analysis, index);
    if (
      time === undefined ||
      analysis.regionAt(line.start) !== 'offer' ||
      line.start < analysis.wording.body.start ||
      line.start >= analysis.agendaEnds
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
  return rows;
}

/** A clock range alone below the label “Tid” is no row. */
function isTimeLine(analysis: Analysis, line: number): boolean {
  const above = analysis.cut.lines[line - 1];
  if (!above) return false;
  return /^\s*(?:tid|när|time|when|klockan|datum|date|tidspunkt|dato|datum och tid|date and time)\s*:?\s*$/i.test(
    analysis.text.slice(above.start, above.end),
  );
}

const longestRow = 12 * 60;

function toRow(analysis: Analysis, row: RowStart, next: RowStart | undefined): ProgrammeRow {
  const until = row.until ?? (next && next.time > row.time ? next.time : undefined) ?? toldEnd(analysis, row);
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
  if (
    (has('prize') && !ofScience.test(analysis.text.slice(row.start, row.end))) ||
    isEveningGame(analysis, row)
  )
    return 'social';
  const isBreak =
    has('meal') || row.isEnd || isPause(analysis, row) || ride.test(analysis.text.slice(row.start, row.end));
  return isBreak ? 'break' : 'professional';
}

/** “15.45 Båten lägger ut”, “17.00 Bus to the hotel”: on the way, nobody teaches. */
const ride =
  /^[\d.:–\s-]*(?:kl\.?\s)?(?:(?:gemensam|abonnerad|beställd|vår|our|shared)\s)?(?:\p{L}*(?:buss|båt|taxi|tåg|flyg|färja|färje|transfer)(?:en|et|n|ar|arna|s)?|transport|shuttle|bus|coach|boat|train|flight|ferry)\s(?:till|från|tillbaka|hem|avgår|går|lägger|åter|ut|to|from|back|home|leaves|departs)(?!\p{L})/iu;

/** “Prisutdelning, bästa affisch”: a prize for science is a part of it. */
const ofScience =
  /affisch|poster|abstract|avhandling|forsk|vetenskap|bästa fall|best case|research|thesis|stipend/iu;

const game =
  /^[\d.:–\s-]*(?:kl\.?\s)?(?:\p{L}*quizz?(?:en|et)?|frågesport|kahoot|\p{L}*bingo|tipspromenad|\p{L}*lekar|lagtävling|\p{L}*tävling)(?!\p{L}|\s?:|\s(?:om|i|kring|on|about|in)\s)/iu;
const evening = 17 * 60;

/** “19.00 Quiz”: in the evening a game, and not “Quiz: känn igen utslaget” of the afternoon. */
function isEveningGame({ text }: Analysis, row: RowStart): boolean {
  return row.time >= evening && game.test(text.slice(row.start, row.end));
}

/** How far into its row a word for a pause still names the row. */
const pauseReach = 40;

function isPause(analysis: Analysis, row: RowStart): boolean {
  return phrasesWithin(analysis, 'pause', row.start, Math.min(row.end, row.start + pauseReach)).length > 0;
}
