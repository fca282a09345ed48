import type { Span } from '../mail/message.ts';
import type { Phrase } from '../text/find-phrases.ts';
import type { DateMatch } from '../text/values/dates.ts';
import type { Analysis } from './analysis.ts';
import { lineAt, phrasesBeside, phrasesWithin, sentenceSpan, startingWithin, tokenAt } from './look-up.ts';

/** The words that make a date the last day to register: “senast”, “registration closes”, the heading of its column. */
export function deadlineCue(analysis: Analysis, day: DateMatch): Phrase | undefined {
  if (isInLink(analysis.text, day)) return undefined;
  const token = tokenAt(analysis, day.start);
  return (
    lastDayCues(analysis, day).find((cue) => isAboutRegistration(analysis, cue, token)) ??
    closedAfter(analysis, day, token) ??
    columnCue(analysis, day)
  );
}

/** The words that make a date the last day of whatever it may be: “ska vara inkommen senast”, “must reach us before”. */
export function lastDayCues(analysis: Analysis, day: DateMatch): Phrase[] {
  const token = tokenAt(analysis, day.start);
  const sentence = analysis.tokens[token]?.sentence;
  return phrasesBeside(analysis, 'deadline', token).filter(
    (cue) =>
      analysis.tokens[cue.first]?.sentence === sentence &&
      !isInLink(analysis.text, cue) &&
      reachesDay(analysis, cue, day, token),
  );
}

/** “Den 3 maj stänger anmälan”; but “Den 3 maj stänger vi kontoret” is about something else. */
function isClosing(analysis: Analysis, cue: Phrase): boolean {
  return (
    closes.test(analysis.text.slice(cue.start, cue.end)) &&
    phrasesBeside(analysis, 'deadline-matter', cue.first).some(({ kind }) => kind === 'register')
  );
}

const closes = /^(?:stäng|lås|spik|släpp|går ut|löper ut|upphör|clos|shut|expire)/i;

const closed =
  /(?<!\p{L})(?:stäng\p{L}*|inte|ej|inga|kört|för sent|släpp\p{L}*|reservlista\p{L}*|closed?|not|no|cannot|too late|ikke|lukke\p{L}*)(?!\p{L})/iu;

/** “Efter 20/9 tar vi inte emot fler anmälningar” */
function closedAfter(analysis: Analysis, day: DateMatch, token: number): Phrase | undefined {
  const at = analysis.tokens[token - 1]?.lower === 'den' ? token - 2 : token - 1;
  const word = analysis.tokens[at];
  const sentence = sentenceSpan(analysis, day.start);
  if (!word || !sentence || !/^(?:efter|after|etter)$/.test(word.lower)) return undefined;
  if (!closed.test(analysis.text.slice(day.end, sentence.end))) return undefined;
  const matters = phrasesBeside(analysis, 'deadline-matter', token);
  const isAsked = matters.some(({ kind }) => kind === 'register');
  return isAsked
    ? { list: 'deadline', kind: undefined, first: at, last: at, start: word.start, end: word.end }
    : undefined;
}

const lookBack = 8;

/** What may stand between a day and words that follow it: “30 september är sista dag”. */
const isAre = /^[\s,:(–-]*(?:är|blir|is|er)?\s*(?:the |vår |our )?$/i;

/** What may stand between a bare preposition and its day: “before lunch on”, “by close of business”. */
const nothing =
  /^[\s:,.]*(?:(?:lunch|frokost|noon|midday|midnight|end of (?:the )?day|close of business|c\.?o\.?b\.?|eod)[\s,]*)?(?:(?:den|d\.?|the|på|on|med|nu)\s*)*$/i;

function reachesDay(analysis: Analysis, cue: Phrase, day: DateMatch, token: number): boolean {
  const isWeak = cue.kind === 'weak';
  if (cue.start >= day.end)
    return (
      (!isWeak || isClosing(analysis, cue)) &&
      isAre.test(analysis.text.slice(day.end, Math.min(cue.start, day.end + 20)))
    );
  if (isWeak && !nothing.test(wordsBetween(analysis, cue, day))) return false;
  const distance = token - cue.last;
  const isBefore = distance > 0 || (distance === 0 && cue.start < day.start);
  return isBefore && distance <= lookBack && !hasValueBetween(analysis, cue, day);
}

/** “senast kl. 12 för kursen den 12 maj”, “senast 3 mars till kvällen 12 maj”: the nearer time or day is the last one. */
function hasValueBetween(analysis: Analysis, cue: Span, day: Span): boolean {
  if (startingWithin(analysis.dates, cue.end, day.start).length > 0) return true;
  return startingWithin(analysis.clocks, cue.end, day.start).some(
    (clock) => !nothing.test(analysis.text.slice(clock.end, Math.min(day.start, clock.end + 40))),
  );
}

/** The words between a preposition and its day, without a time of that day: “by 5 pm on Friday”. */
function wordsBetween(analysis: Analysis, cue: Span, day: Span): string {
  const clock = startingWithin(analysis.clocks, cue.end, day.start)[0];
  const text = analysis.text.slice(cue.end, Math.min(day.start, cue.end + 60));
  return clock ? text.replace(analysis.text.slice(clock.start, clock.end), '') : text;
}

/**
 * Whether words for a last day speak of registering. “Fakturan betalas senast”, “Avbokning före” are about something
 * else; “före den 3 maj” alone is about nothing.
 */
export function isAboutRegistration(analysis: Analysis, cue: Phrase, token: number): boolean {
  const matters = phrasesBeside(analysis, 'deadline-matter', token);
  if (matters.some(({ kind }) => kind === 'register')) return true;
  if (matters.some(({ kind }) => kind === 'other')) return false;
  if (cue.kind !== 'weak' || matters.length > 0) return true;
  return labelMatters(analysis, cue).length > 0 || isOpenUntil(analysis, cue);
}

/** “Dina svar gör skillnad. Öppen till 8 mars”: what is open is what the sentence before asks for. */
function isOpenUntil(analysis: Analysis, { first }: Phrase): boolean {
  const [opening, before] = [analysis.tokens[first - 1], analysis.tokens[first - 2]];
  if (!opening || !before || opening.sentence === before.sentence) return false;
  if (!/^(?:öppen|öppet|öppna|open|åpen|åpent|åben|åbent)$/.test(opening.lower)) return false;
  return phrasesBeside(analysis, 'deadline-matter', first - 2).some(({ kind }) => kind === 'register');
}

/** Longest label or heading, in characters. */
const longestLabel = 35;

/** What the label of the cue's line, or a short heading above it, says is to be done: “Anmälan: … Stänger 21 september”. */
export function labelMatters(analysis: Analysis, cue: Span): Phrase[] {
  const at = lineAt(analysis, cue.start);
  const [above, line] = [analysis.cut.lines[at - 1], analysis.cut.lines[at]];
  if (!line) return [];
  const colon = analysis.text.slice(line.start, line.start + longestLabel).indexOf(':');
  const label = colon < 0 ? [] : registering(analysis, line.start, Math.min(line.start + colon, cue.start));
  const isHeading = above !== undefined && above.end - above.start <= longestLabel;
  return isHeading ? [...label, ...registering(analysis, above.start, above.end)] : label;
}

function registering(analysis: Analysis, start: number, end: number): Phrase[] {
  return phrasesWithin(analysis, 'deadline-matter', start, end).filter(({ kind }) => kind === 'register');
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
    (cue) => cue.kind !== 'weak' && cellsBefore(analysis, heading, cue.start) === column,
  );
}

/** How many cells of a line end before an offset; all but its last where none is given. */
function cellsBefore(analysis: Analysis, line: number, offset?: number): number {
  const span = analysis.cut.lines[line];
  return span ? analysis.text.slice(span.start, offset ?? span.end).split('\t').length - 1 : 0;
}
