import type { Span } from '../mail/message.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { dayOfHoliday } from '../text/values/holidays.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { labelMatters } from './deadline.ts';
import { phrasesBeside, phrasesWithin, startingWithin } from './look-up.ts';

/** A last day to register that is told without a date, with the day where it is certain: “före månadens slut”. */
export interface LooseDeadline extends Span {
  readonly date?: string;
}

/** Last days told by a holiday, the end of a month or week, or the time left to the event: “senast en vecka före”. */
export function findLooseDeadlines(analysis: Analysis): LooseDeadline[] {
  return phrasesOf(analysis, 'deadline').flatMap((cue) => {
    const found =
      lastDayAfter(analysis, cue) ?? timeBeforeEvent(analysis, cue) ?? dayOfMonthAfter(analysis, cue);
    return found && isAsked(analysis, cue) ? [found] : [];
  });
}

/** How far, in characters, words for a last day may stand from their cue. */
const reach = 20;

/** What may stand between the cue and the words for its day: “senast i slutet av veckan”. */
const between = /^[\s:,]*(?:(?:i|vid|the|på|in|at|om|ved)\s+)?(?:(?:the|the\s+very)\s+)?$/i;

function lastDayAfter(analysis: Analysis, cue: Phrase): LooseDeadline | undefined {
  const phrase = phrasesWithin(analysis, 'last-day', cue.end, cue.end + reach + 40)[0];
  if (!phrase || !between.test(analysis.text.slice(cue.end, Math.min(phrase.start, cue.end + reach))))
    return undefined;
  if (phrase.start > cue.end + reach) return undefined;
  const date = phrase.kind && dateOf(phrase.kind, analysis.today);
  return { start: cue.start, end: phrase.end, ...(date ? { date } : {}) };
}

function dateOf(kind: string, today: string): string | undefined {
  if (kind !== 'month-end' && kind !== 'next-month-end') return dayOfHoliday(kind, today);
  const [year, month] = today.split('-').map(Number);
  const end = Date.UTC(year ?? 0, (month ?? 1) + (kind === 'month-end' ? 0 : 1), 0);
  return new Date(end).toISOString().slice(0, 10);
}

const dayOfMonth =
  /^[\s:,]*(?:den|the)\s(\d{1,2})(?::[ea]|th|st|nd|rd|\.)?(?=[\s,.;!?)]|$)(?!\s?(?:\p{L}*(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)|\d|\/|tillfället|gången|personer))/iu;

/** “senast den 11:e”: the next such day. */
function dayOfMonthAfter({ text, today }: Analysis, cue: Phrase): LooseDeadline | undefined {
  const match = dayOfMonth.exec(text.slice(cue.end, cue.end + reach));
  const day = Number(match?.[1] ?? 0);
  if (!match || day < 1 || day > 31) return undefined;
  const [year = 0, month = 1, own = 1] = today.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1 + (day <= own ? 1 : 0), day)).toISOString().slice(0, 10);
  return { start: cue.start, end: cue.end + match[0].length, date };
}

/** “en vecka före”, “two weeks before”, “kl. 16 dagen före”, “14 dage før” */
const timeBefore =
  /^[\s:,]*(?:(?:ca|cirka|minst|about|at least|mindst|minst)\s+)?(?:(?:\d{1,2}|[\p{L}]{2,7})\s+(?:arbets|hverdags?)?(?:dag(?:ar|er|e)?|vecka|veckor|månad(?:er)?|(?:working )?days?|weeks?|months?|uke[r]?|uge[r]?|måned(?:er)?)|dagen|(?:the )?day)\s+(?:före|innan|dessförinnan|before|prior|in advance|ahead|i förväg|før|inden|forut|i forvejen)(?!\p{L})/iu;

function timeBeforeEvent(analysis: Analysis, cue: Phrase): LooseDeadline | undefined {
  const clock = startingWithin(analysis.clocks, cue.end, cue.end + 5)[0];
  const from = clock?.end ?? cue.end;
  const match = timeBefore.exec(analysis.text.slice(from, from + 60));
  return match ? { start: cue.start, end: from + match[0].length } : undefined;
}

const writers = new Set(['vi', 'jag', 'we', 'i', 'jeg']);

/** Whether the reader is asked to answer by then; “Vi hör av oss före jul” asks nothing. */
function isAsked(analysis: Analysis, cue: Phrase): boolean {
  const matters = phrasesBeside(analysis, 'deadline-matter', cue.first);
  if (matters.some(({ kind }) => kind === 'other'))
    return matters.some((matter) => isAsking(analysis, matter));
  return [...matters, ...labelMatters(analysis, cue)].some(
    (matter) => matter.kind === 'request' || isAsking(analysis, matter),
  );
}

function isAsking(analysis: Analysis, { kind, first, last }: Phrase): boolean {
  const around = [first - 1, first - 2, last + 1].map((at) => analysis.tokens[at]?.lower ?? '');
  return kind === 'register' && !around.some((word) => writers.has(word));
}
