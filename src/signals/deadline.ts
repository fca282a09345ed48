import type { Span } from '../mail/message.ts';
import type { Phrase } from '../text/find-phrases.ts';
import type { DateMatch } from '../text/values/dates.ts';
import type { Analysis } from './analysis.ts';
import { lineAt, phrasesBeside, phrasesWithin, tokenAt } from './look-up.ts';

/** The words that make a date the last day to register: “senast”, “registration closes”, the heading of its column. */
export function deadlineCue(analysis: Analysis, day: DateMatch): Phrase | undefined {
  if (isInLink(analysis.text, day)) return undefined;
  const token = tokenAt(analysis, day.start);
  const sentence = analysis.tokens[token]?.sentence;
  return (
    phrasesBeside(analysis, 'deadline', token).find(
      (cue) =>
        analysis.tokens[cue.first]?.sentence === sentence &&
        !isInLink(analysis.text, cue) &&
        reachesDay(analysis, cue, day, token) &&
        isAboutRegistration(analysis, cue, token),
    ) ?? columnCue(analysis, day)
  );
}

const lookBack = 8;

/** What may stand between a day and words that follow it: “30 september är sista dag”. */
const isAre = /^[\s,:(–-]*(?:är|blir|is|er)?\s*(?:the |vår |our )?$/i;

/** What may stand between a bare preposition and its day. */
const nothing = /^[\s:,.]*(?:(?:den|d\.?|the|på|on|med)\s*)*$/i;

function reachesDay(analysis: Analysis, cue: Phrase, day: DateMatch, token: number): boolean {
  const isWeak = cue.kind === 'weak';
  if (cue.start >= day.end)
    return !isWeak && isAre.test(analysis.text.slice(day.end, Math.min(cue.start, day.end + 20)));
  if (isWeak && !nothing.test(analysis.text.slice(cue.end, Math.min(day.start, cue.end + 20)))) return false;
  const distance = token - cue.last;
  return distance > 0 && distance <= lookBack && !hasClockBetween(analysis, cue, day);
}

function hasClockBetween(analysis: Analysis, cue: Span, day: Span): boolean {
  return analysis.clocks.some((clock) => clock.start >= cue.end && clock.end <= day.start);
}

/**
 * Whether words for a last day speak of registering. “Fakturan betalas senast”, “Avbokning före” are about something
 * else; “före den 3 maj” alone is about nothing.
 */
export function isAboutRegistration(analysis: Analysis, cue: Phrase, token: number): boolean {
  const matters = phrasesBeside(analysis, 'deadline-matter', token);
  if (matters.some(({ kind }) => kind === 'register')) return true;
  if (matters.some(({ kind }) => kind === 'other')) return false;
  return cue.kind !== 'weak' || matters.length > 0;
}

/** “osa.example.se/8okt”: the parts of a web address say nothing. */
function isInLink(text: string, { start, end }: Span): boolean {
  return (
    /[\p{L}\d][/@.]$|\/\/$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    /^[@/]\p{L}|^\.\p{L}{2}/u.test(text.slice(end, end + 3))
  );
}

/** How many rows a table may have between its headings and a row. */
const longestTable = 20;

/** A table's date under the heading “Anmälan senast”. */
function columnCue(analysis: Analysis, day: DateMatch): Phrase | undefined {
  const own = lineAt(analysis, day.start);
  const column = cellsBefore(analysis, own, day.start);
  if (column === 0) return undefined;
  let heading = own;
  while (own - heading < longestTable && cellsBefore(analysis, heading - 1) >= column) heading--;
  const line = analysis.cut.lines[heading];
  if (heading === own || !line) return undefined;
  return phrasesWithin(analysis, 'deadline', line.start, line.end).find(
    (cue) => cellsBefore(analysis, heading, cue.start) === column,
  );
}

/** How many cells of a line end before an offset; all but its last where none is given. */
function cellsBefore(analysis: Analysis, line: number, offset?: number): number {
  const span = analysis.cut.lines[line];
  return span ? analysis.text.slice(span.start, offset ?? span.end).split('\t').length - 1 : 0;
}
