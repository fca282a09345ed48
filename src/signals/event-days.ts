import type { Span } from '../mail/message.ts';
import type { DateMatch } from '../text/values/dates.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { deadlineCue } from './deadline.ts';
import { phrasesWithin, sentenceSpan } from './look-up.ts';

/** Whether a date may be a day of the event: not the last day to register, a journey's, long past or a rule's. */
export function isEventDay(analysis: Analysis, day: DateMatch): boolean {
  if (isPast(analysis, day) || isDeadline(analysis, day) || isOtherDay(analysis, day)) return false;
  return !isLoose(analysis, day);
}

/** “today” in other senses, “24 mån” for months: no day without a time beside it. */
function isLoose(analysis: Analysis, day: DateMatch): boolean {
  const words = analysis.text.slice(day.start, day.end);
  const isMonths =
    day.isWeekdayOnly && /\d\s?$|\/$/.test(analysis.text.slice(Math.max(0, day.start - 3), day.start));
  if (isMonths) return true;
  if (!/^(?:i ?dag|today|i ?går|yesterday|i ?går|nu|tonight|i ?kväll)$/i.test(words)) return false;
  return !analysis.clocks.some((clock) => Math.abs(clock.start - day.end) <= 20);
}

/** A date long before the message was sent is no event to come; neither is the edition of a rule. */
export function isPast(analysis: Analysis, day: DateMatch): boolean {
  return day.date < `${Number(analysis.today.slice(0, 4)) - 1}${analysis.today.slice(4)}`;
}

/** Whether a date is the last day to register. */
export function isDeadline(analysis: Analysis, day: DateMatch): boolean {
  return deadlineCue(analysis, day) !== undefined;
}

/** How far, in characters, words about something else may stand from the day that they take. */
const otherReach = 25;

/** “Avbokning efter 3 mars”, “Hemresa 14 mars”: the day of something else. */
function isOtherDay(analysis: Analysis, day: Span): boolean {
  const sentence = sentenceSpan(analysis, day.start);
  if (!sentence) return false;
  const from = Math.max(sentence.start, day.start - otherReach);
  return phrasesWithin(analysis, 'other-day', from, day.start).length > 0;
}

/** How likely the words around a date make it the event's first day: said with a time, a weekday, under a label. */
export function likelihood(analysis: Analysis, day: DateMatch): number {
  const end = sentenceSpan(analysis, day.start)?.end ?? day.end;
  const besideClock = analysis.clocks.some(
    (clock) => clock.start > day.start && clock.start - day.end <= 40 && clock.start <= end + 2,
  );
  const isLabelled = /(?:datum|dag|tid|när|date|when|time|dato|hvornår|når)\s*[:\t]?\s*$/i.test(
    analysis.text.slice(Math.max(0, day.start - 14), day.start),
  );
  const change = changeAt(analysis, day);
  return (
    (besideClock ? 2 : 0) +
    (isLabelled ? 2 : 0) +
    (day.weekday !== undefined ? 1 : 0) -
    (isNights(analysis, day) ? 3 : 0) -
    (isWeek(analysis, day) ? 2 : 0) -
    (isOthersDay(analysis, day) ? 1 : 0) +
    (change === 'new' ? 6 : change === 'old' ? -6 : 0)
  );
}

/** The day of somebody else's congress, which is named in the same sentence. */
export function isOthersDay(analysis: Analysis, day: Span): boolean {
  const sentence = sentenceSpan(analysis, day.start);
  if (!sentence) return false;
  const congresses = [
    ...phrasesOf(analysis, 'congress'),
    ...analysis.names.filter((name) => name.type === 'congress' && !name.ambiguous),
  ];
  return congresses.some(
    ({ start }) => start >= sentence.start && start < sentence.end && start >= analysis.wording.subject.end,
  );
}

const nights =
  /natt\b|nätter|nights?\b|övernatt|logi\b|boende|accommodation|netter|nætter|enkelrum|single room/i;

/** “tre nätter, 17–20 november”: how long guests stay, not when the event is. */
function isNights(analysis: Analysis, day: Span): boolean {
  const sentence = sentenceSpan(analysis, day.start);
  if (!sentence) return false;
  const from = Math.max(sentence.start, day.start - 60);
  return nights.test(analysis.text.slice(from, Math.min(sentence.end, day.end + 60)));
}

/** “v. 27”: a week is named where the day is not settled, or for something else. */
function isWeek(analysis: Analysis, day: Span): boolean {
  return /^(?:v|vecka|veckan|week|uke|uge)\b/i.test(analysis.text.slice(day.start, day.end));
}

/** How far, in characters, the words of a correction may stand before the date or time that they change. */
const changeReach = 40;

/** Whether a correction makes a date or time the new one or the one that no longer holds. */
export function changeAt(analysis: Analysis, value: Span): 'new' | 'old' | undefined {
  const sentence = sentenceSpan(analysis, value.start);
  if (!sentence) return undefined;
  const from = Math.max(sentence.start, value.start - changeReach);
  const near = phrasesWithin(analysis, 'correction', from, value.start);
  const cue = near[near.length - 1];
  if (cue?.kind === 'new') return 'new';
  if (cue?.kind !== 'old') return undefined;
  return hasValueBetween(analysis, cue, value) ? 'new' : 'old';
}

/** “flyttas från 12 maj till 19 maj”: the first is the old one, the second the new. */
function hasValueBetween(analysis: Analysis, cue: Span, value: Span): boolean {
  return [...analysis.dates, ...analysis.clocks].some(
    (other) => other.start >= cue.end && other.end < value.start && other.end > cue.end,
  );
}
