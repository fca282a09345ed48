import type { Language, Signal } from '../report.ts';
import { wordsIn } from './words-in.ts';

const NO_BREAK_SPACE = '\u00a0';

/** A schedule's time in words: “tors 16 april 2026, 17.45–19.00”. Empty when it holds neither day nor hour. */
export function formatSchedule(signal: Signal, language: Language): string {
  const { date, endDate, from, to } = signal;
  if (date && endDate && endDate !== date && from && to) {
    return `${formatMoment(date, from, language, date.slice(0, 4) !== endDate.slice(0, 4))} – ${formatMoment(endDate, to, language, true)}`;
  }
  return [formatDays(signal, language), formatHours(signal, language)].filter((part) => part).join(', ');
}

// The first hour is the first day's, the last hour the last day's.
function formatMoment(date: string, hour: string, language: Language, hasYear: boolean): string {
  const day = formatDay(date, language).split(NO_BREAK_SPACE);
  const told = hasYear ? day : day.slice(0, 3);
  return `${told.join(NO_BREAK_SPACE)}, ${formatHour(hour, language)}`;
}

/**
 * An ISO date in words, “tors 16 april 2026” or “Thu 16 April 2026”, which no line breaks; what is no date comes back
 * unchanged.
 */
export function formatDay(date: string, language: Language): string {
  const instant = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(instant.getTime())) return date;
  const parts = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).formatToParts(instant);
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return [part('weekday').replace('.', ''), part('day'), part('month'), part('year')].join(NO_BREAK_SPACE);
}

/** When a mail was sent, by its own clock: “tors 2 april 2026, 09.14”. */
export function formatSent(sent: string, language: Language): string {
  const day = formatDay(sent.slice(0, 10), language);
  const hour = /T(\d\d:\d\d)/.exec(sent)?.[1];
  return hour ? `${day}, ${formatHour(hour, language)}` : day;
}

function formatDays({ date, endDate }: Signal, language: Language): string {
  if (!date) return '';
  const day = formatDay(date, language);
  if (!endDate || endDate === date) return day;
  // “fre 12 – lör 13 juni 2026”: what both days share is said once.
  const isSameMonth = date.slice(0, 7) === endDate.slice(0, 7);
  return `${isSameMonth ? day.split(NO_BREAK_SPACE).slice(0, 2).join(NO_BREAK_SPACE) : day}${NO_BREAK_SPACE}– ${formatDay(endDate, language)}`;
}

function formatHours({ from, to, date, endDate }: Signal, language: Language): string {
  const words = wordsIn(language);
  if (from && to) return `${formatHour(from, language)}–${formatHour(to, language)}`;
  if (from) return `${formatHour(from, language)}, ${words.endNotStated}`;
  if (to) return `–${formatHour(to, language)}, ${words.startNotStated}`;
  return date && !endDate ? words.startNotStated : '';
}

/** An hour, `HH:MM`, as a language writes it: “17.45”. */
export function formatHour(hour: string, language: Language): string {
  return language === 'sv' ? hour.replace(':', '.') : hour;
}
