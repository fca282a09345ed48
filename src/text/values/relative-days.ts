import lists from '../../../rules/values/calendar-words.json';
import { type DayNumber, nextWeekday, weekdayOf } from './calendar.ts';
import { readWeekday } from './calendar-words.ts';
import { readJoiner } from './day-joiners.ts';
import type { FoundDay, ReadDays } from './found-days.ts';
import { readNthDay } from './nth-days.ts';
import { collectOpenings, collectPhrases, collectWords, passStop, readPhrase } from './phrases.ts';
import { isOnLine, type Reading, type Token, textAt } from './tokens.ts';
import { readWrittenDays } from './written-days.ts';

/** A day told from the day of sending or by its weekday: `i morgon`, `nästa vecka`, `på fredag`, `första tisdagen i oktober`. */
export const readRelativeDay: ReadDays = (tokens, at, today) => {
  const found =
    readNthDay(tokens, at, today) ?? (today === undefined ? undefined : readFromToday(tokens, at, today));
  return found && { value: [found], next: found.next };
};

const relative = collectPhrases(lists.relative);
const weekdayLead = collectPhrases({ lead: lists.weekdayLead });

/** The words that begin a day told from the day of sending, weekdays and numerals aside. */
export const relativeOpenings = collectOpenings(
  [relative, weekdayLead, collectPhrases(lists.goneWeekdays)],
  new Set([...collectWords(lists.last), ...collectWords(lists.past)]),
);

const standingAlone = new Set(lists.shortWeekdaysStandingAlone);
const clockAfter = collectWords(lists.clockAfter);
const past = collectWords(lists.past);
const gone = collectPhrases(lists.goneWeekdays);
const offsets: Partial<Record<string, number>> = {
  'day-before': -2,
  yesterday: -1,
  today: 0,
  tomorrow: 1,
  'day-after': 2,
};

function readFromToday(tokens: readonly Token[], at: number, today: DayNumber): FoundDay | undefined {
  const phrase = readPhrase(tokens, at, relative);
  if (phrase) return placeRelative(tokens, at, phrase, today);
  const bygone = readBygone(tokens, at, today);
  if (bygone) return bygone;
  const lead = readPhrase(tokens, at, weekdayLead);
  if (lead && readWrittenDays(tokens, lead.next, today)) return undefined;
  const weekday = readWeekday(tokens, lead?.next ?? at);
  if (!weekday || (weekday.isShort && !mayStandAlone(tokens, weekday.next))) return undefined;
  if (past.has(textAt(tokens, at - 1))) return undefined;
  return readWeekdayOfWeek(tokens, at, weekday, today) ?? readLoneWeekday(tokens, at, weekday, today);
}

function placeRelative(
  tokens: readonly Token[],
  at: number,
  { value, next }: Reading<string>,
  today: DayNumber,
): FoundDay | undefined {
  const offset = offsets[value];
  if (offset === undefined) return placeWeek(tokens, at, { value, next }, today);
  // “Idag” and “today” mostly mean nowadays; a clock time after them tells that the day is meant, but not that of an agenda's next row.
  if (value === 'today' && !isBeforeClock(tokens, next)) return undefined;
  return {
    from: at,
    next,
    first: today + offset,
    isYearImplied: false,
    ...(offset < 0 ? { isGone: true } : {}),
  };
}

/** “i tisdags”, “förra tisdagen”, “söndag (i) förra veckan” */
function readBygone(tokens: readonly Token[], at: number, today: DayNumber): FoundDay | undefined {
  const said = readPhrase(tokens, at, gone);
  if (said) return lastWeekday(at, { value: Number(said.value), next: said.next }, today);
  if (past.has(textAt(tokens, at))) {
    const weekday = readWeekday(tokens, at + 1);
    return weekday && lastWeekday(at, weekday, today);
  }
  const weekday = readWeekday(tokens, at);
  if (!weekday || !isPast(tokens, weekday.next)) return undefined;
  const phrase = readPhrase(
    tokens,
    textAt(tokens, weekday.next) === 'i' ? weekday.next + 1 : weekday.next,
    relative,
  );
  if (phrase?.value !== 'last-week') return undefined;
  const first = today - weekdayOf(today) - 7 + weekday.value;
  return { from: at, next: phrase.next, first, weekday: weekday.value, isYearImplied: false, isGone: true };
}

/** The latest such weekday before the day of sending. */
function lastWeekday(from: number, { value, next }: Reading<number>, today: DayNumber): FoundDay {
  const first = nextWeekday(today, value) - 7;
  return {
    from,
    next,
    first: first < today ? first : first - 7,
    weekday: value,
    isYearImplied: false,
    isGone: true,
  };
}

function placeWeek(
  tokens: readonly Token[],
  at: number,
  { value, next }: Reading<string>,
  today: DayNumber,
): FoundDay {
  if (value === 'last-week') {
    const first = today - weekdayOf(today) - 6;
    return { from: at, next, first, last: first + 6, isYearImplied: false, isGone: true };
  }
  const monday = today - weekdayOf(today) + (value === 'next-week' ? 8 : 1);
  const lead = readPhrase(tokens, next, weekdayLead)?.next ?? next;
  const weekday = isOnLine(tokens, lead) ? readWeekday(tokens, lead) : undefined;
  if (!weekday || weekday.isShort)
    return { from: at, next, first: monday, last: monday + 6, isYearImplied: false };
  const first = monday + weekday.value - 1;
  return { from: at, next: weekday.next, first, weekday: weekday.value, isYearImplied: false };
}

function isBeforeClock(tokens: readonly Token[], at: number): boolean {
  const next = textAt(tokens, at) === ',' ? at + 1 : at;
  if (clockAfter.has(textAt(tokens, next))) return true;
  return tokens[next]?.kind === 'digits' && isOnLine(tokens, next);
}

/** “mån av plats” and English “fri” are no weekdays. */
function mayStandAlone(tokens: readonly Token[], next: number): boolean {
  return standingAlone.has(textAt(tokens, next - 1)) && textAt(tokens, next) !== 'av';
}

/** “söndag (i) förra veckan” */
function isPast(tokens: readonly Token[], at: number): boolean {
  const word = textAt(tokens, at) === 'i' ? at + 1 : at;
  return isOnLine(tokens, word) && past.has(textAt(tokens, word));
}

/** “onsdag (i) nästa vecka” */
function readWeekdayOfWeek(
  tokens: readonly Token[],
  at: number,
  weekday: Reading<number>,
  today: DayNumber,
): FoundDay | undefined {
  const phrase = readPhrase(tokens, weekday.next, relative);
  // “torsdag”, and in the next paragraph “Förra veckan”, are two things.
  if (!phrase || offsets[phrase.value] !== undefined || phrase.value === 'last-week') return undefined;
  const monday = today - weekdayOf(today) + (phrase.value === 'next-week' ? 8 : 1);
  const first = monday + weekday.value - 1;
  return { from: at, next: phrase.next, first, weekday: weekday.value, isYearImplied: false };
}

/** “by Friday week” is the Friday after the next one; “Friday week 18” is none. */
function isWeekOn(
  tokens: readonly Token[],
  weekday: Reading<number> & { readonly isShort: boolean },
): boolean {
  const isWeek = textAt(tokens, weekday.next) === 'week' && isOnLine(tokens, weekday.next);
  const after = tokens[weekday.next + 1];
  return isWeek && !weekday.isShort && (after?.kind !== 'digits' || after.gap === 'line');
}

function readLoneWeekday(
  tokens: readonly Token[],
  at: number,
  weekday: Reading<number> & { readonly isShort: boolean },
  today: DayNumber,
): FoundDay {
  if (isWeekOn(tokens, weekday)) {
    const first = nextWeekday(today, weekday.value) + 7;
    return {
      from: at,
      next: weekday.next + 1,
      first,
      weekday: weekday.value,
      isYearImplied: true,
      isWeekdayOnly: true,
    };
  }
  const first = nextWeekday(today, weekday.value);
  const joiner = readJoiner(tokens, weekday.next);
  const second = joiner?.value === 'range' ? readWeekday(tokens, joiner.next) : undefined;
  const next = second?.next ?? (weekday.isShort ? passStop(tokens, weekday.next) : weekday.next);
  const last = second ? { last: nextWeekday(first, second.value) } : {};
  return { from: at, next, first, ...last, weekday: weekday.value, isYearImplied: true, isWeekdayOnly: true };
}
