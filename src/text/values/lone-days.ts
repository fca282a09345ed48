import lists from '../../../rules/values/calendar-words.json';
import { type DayNumber, dayOf, monthOf, weekdayOf, yearOf } from './calendar.ts';
import { readDayOfMonth, readWeekday } from './calendar-words.ts';
import type { ReadDays } from './found-days.ts';
import { collectWords, passStop } from './phrases.ts';
import { isTight, type Token, textAt } from './tokens.ts';

/** A day of the month without a month, which only an article makes a date: “den 15:e”, “torsdag den 19”, “the 21st”. */
export const readLoneDay: ReadDays = (tokens, at, today) => {
  const weekday = readWeekday(tokens, at);
  const article = weekday?.next ?? at;
  if (today === undefined || !articles.has(textAt(tokens, article))) return undefined;
  const from = passStop(tokens, article + 1);
  const day = tokens[from]?.kind === 'digits' ? readDayOfMonth(tokens, from) : undefined;
  if (!day || (!weekday && isFollowedByMore(tokens, day.next))) return undefined;
  const isEnglish = textAt(tokens, article) === 'the';
  if (isEnglish && day.next === from + 1) return undefined;
  const first = nextDayOfMonth(today, day.value, weekday?.value);
  if (first === undefined) return undefined;
  const found = { from: at, next: day.next, first, isYearImplied: true };
  return { value: [weekday ? { ...found, weekday: weekday.value } : found], next: day.next };
};

const articles = collectWords(lists.articles);
const clockAfter = collectWords(lists.clockAfter);
const monthsAhead = 12;

/** “den 3:e våningen”, “den 15 %” and “den 15.30” name no day. */
function isFollowedByMore(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.gap === 'line') return false;
  if (token.kind === 'sign' && isTight(tokens, at + 1) && tokens[at + 1]?.kind === 'digits') return true;
  return token.kind === 'sign' ? !'.,;:!?)'.includes(token.text) : !clockAfter.has(token.text);
}

function nextDayOfMonth(today: DayNumber, day: number, weekday: number | undefined): DayNumber | undefined {
  const coming: DayNumber[] = [];
  for (let ahead = 0; ahead <= monthsAhead; ahead++) {
    const month = monthOf(today) - 1 + ahead;
    const candidate = dayOf(yearOf(today) + Math.floor(month / 12), (month % 12) + 1, day);
    if (candidate !== undefined && candidate >= today) coming.push(candidate);
  }
  return coming.find((candidate) => weekdayOf(candidate) === weekday) ?? coming[0];
}
