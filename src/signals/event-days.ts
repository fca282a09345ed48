import type { Span } from '../mail/message.ts';
import type { Phrase } from '../text/find-phrases.ts';
import type { DateMatch } from '../text/values/dates.ts';
import { isInRow } from './agenda.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { deadlineCue, lastDayCues } from './deadline.ts';
import { phrasesWithin, sentenceSpan, tokenAt } from './look-up.ts';
import { hasMeeting, isBesideEvent, isOfOtherMatter } from './other-days.ts';

/** Whether a date may be a day of the event: not the last day to register, a journey's, long past or a rule's. */
export function isEventDay(analysis: Analysis, day: DateMatch): boolean {
  if (isPast(analysis, day) || isDeadline(analysis, day) || isOtherDay(analysis, day)) return false;
  if (lastDayCues(analysis, day).some((cue) => !isTo(analysis, cue))) return false;
  return !isLoose(analysis, day) && !isOfOtherMatter(analysis, day) && !isBesideEvent(analysis, day);
}

/** “till 12 maj” is a last day only where the sentence speaks of registering: “välkommen till 12 maj”. */
function isTo(analysis: Analysis, cue: Span): boolean {
  return /^till?$/i.test(analysis.text.slice(cue.start, cue.end));
}

/** “today” in other senses, “24 mån” for months, “tomorrow” for something else: no day without a time or a meeting beside it. */
function isLoose(analysis: Analysis, day: DateMatch): boolean {
  const words = analysis.text.slice(day.start, day.end);
  const isMonths =
    day.isWeekdayOnly && /\d\s?$|\/$/.test(analysis.text.slice(Math.max(0, day.start - 3), day.start));
  if (isMonths) return true;
  if (endOf.test(analysis.text.slice(Math.max(0, day.start - 15), day.start))) return true;
  const isNear = nearDay.test(words);
  if (!isNear && !today.test(words)) return false;
  const isRow = isInRow(analysis, tokenAt(analysis, day.start));
  if (isNear && !isRow && hasMeeting(analysis, day)) return false;
  return !analysis.clocks.some((clock) => isBeside(analysis, day, clock));
}

/** “i dag kl 12”, “12.00 i dag”; the clock of another row, or of the row that ends so, is that row's. */
function isBeside({ text }: Analysis, day: Span, clock: Span): boolean {
  if (clock.start < day.start) return day.start - clock.end <= 2;
  return clock.start - day.end <= 20 && !text.slice(day.end, clock.start).includes('\n');
}

const endOf = /(?:end of|slutet (?:av|på)|slutten av|slutningen af)\s*$/i;
const today =
  /^(?:i ?dag|today|i ?går|yesterday|nu|tonight|i ?kväll)(?: (?:och|and|og) (?:i ?mor(?:go)?n|i morgen|tomorrow))?$/i;
const nearDay =
  /^(?:i ?mor(?:go)?n|i morgen|tomorrow|tmrw|(?:i |på )?(?:nästa|denna) veckan?|(?:next|this) week|neste uke|denne uken|næste uge|denne uge)$/i;

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
  return otherWords(analysis, day).length > 0;
}

function otherWords(analysis: Analysis, day: Span): Phrase[] {
  const sentence = sentenceSpan(analysis, day.start);
  if (!sentence) return [];
  return phrasesWithin(
    analysis,
    'other-day',
    Math.max(sentence.start, day.start - otherReach),
    day.start,
  ).filter(({ kind }) => kind !== 'matter');
}

/** “Afrejse: tirsdag den 26. maj”: the day of a journey, which stands for the event's where that is not told. */
export function isJourneyDay(analysis: Analysis, day: DateMatch): boolean {
  if (isPast(analysis, day) || isDeadline(analysis, day) || day.isWeekdayOnly) return false;
  const words = otherWords(analysis, day);
  return words.length > 0 && words.every(({ kind }) => kind === 'journey');
}

/** Words before the day of an event; “Lånetid:” and “Svarstid:” are none. */
const label =
  /(?<!\p{L})(?:(?:kurs|mötes|events?|course|meeting|møde|møte)\s?)?(?:datum|dag|tid|när|start|startar|börjar|date|when|time|starts|begins|dato|hvornår|når|starter)\s*[:\t]?\s*$/iu;

/** How likely the words around a date make it the event's first day: said with a time, a weekday, under a label. */
export function likelihood(analysis: Analysis, day: DateMatch): number {
  const end = sentenceSpan(analysis, day.start)?.end ?? day.end;
  const besideClock = analysis.clocks.some(
    (clock) => clock.start > day.start && clock.start - day.end <= 40 && clock.start <= end + 2,
  );
  const isLabelled = label.test(analysis.text.slice(Math.max(0, day.start - 18), day.start));
  const change = changeAt(analysis, day);
  return (
    (besideClock ? 2 : 0) +
    (isLabelled ? 2 : 0) +
    (day.weekday !== undefined ? 1 : 0) -
    (isNights(analysis, day) ? 3 : 0) -
    (isWeek(analysis, day) ? 4 : 0) -
    (isPeriod(day) ? 2 : 0) -
    (isFarAhead(analysis, day) ? 2 : 0) -
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
export function isWeek(analysis: Analysis, day: Span): boolean {
  return /^(?:(?:i|in|under|during)\s+)?(?:v|vecka|veckan|veckorna|week|uke|uge)\b/i.test(
    analysis.text.slice(day.start, day.end),
  );
}

/** From this many days on, a stretch of time is no event but a time of lending, booking or selling. */
const period = 21;

function isPeriod({ date, endDate }: DateMatch): boolean {
  return endDate !== undefined && daysBetween(date, endDate) >= period;
}

/** Days ahead from which on “your application of 28 May” means the one that has gone by. */
const farAhead = 270;

/** Whether a day without a year has rather gone by than that it is still so far ahead. */
export function isFarAhead(analysis: Analysis, { date, yearImplied }: DateMatch): boolean {
  return yearImplied === true && daysBetween(analysis.today, date) >= farAhead;
}

function daysBetween(first: string, last: string): number {
  return (Date.parse(last) - Date.parse(first)) / (24 * 60 * 60 * 1000);
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
