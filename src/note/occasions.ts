import type { Language, Report, Signal, SignalId } from '../report.ts';
import { formatHour } from '../words/moment.ts';
import { wordsIn } from '../words/words-in.ts';
import { dayInWords } from './replies/day-in-words.ts';

/**
 * Which of a mail's occasions something is about, in words: “alla tre tillfällen”, “12 maj och 19 maj”. Empty where it
 * is about none of them in particular, or where but one has anything of its own: then the other days may be anything.
 */
export function occasionsInWords(
  events: readonly (number | undefined)[],
  report: Report,
  language: Language,
): string {
  const times = timesOf(report);
  const own = report.signals.filter(({ id, stance }) => ownIds.includes(id) && stance !== 'denied');
  const told = new Set(own.flatMap(({ event }) => (event !== undefined && times.has(event) ? [event] : [])));
  if (told.size < 2 || events.some((event) => event === undefined || !times.has(event))) return '';
  const about = [...times].filter(([event]) => events.includes(event));
  const { occasions } = wordsIn(language).note;
  if (about.length === times.size) return occasions.all(about.length);
  const days = about.map(([, time]) => timeInWords(time, [...times.values()], language));
  return new Intl.ListFormat(language === 'sv' ? 'sv-SE' : 'en-GB').format(days);
}

/** What occasions of one mail may have each for itself. */
const ownIds: readonly SignalId[] = [
  'venue',
  'meal',
  'alcohol',
  'travel',
  'lodging',
  'leisure',
  'gift',
  'prize',
  'participation-fee',
];

/** The first time of each event that has a day, the earliest first. */
function timesOf({ signals }: Report): ReadonlyMap<number, Signal & { readonly date: string }> {
  const times = signals
    .flatMap((signal) => {
      const { id, stance, date, event } = signal;
      const counts = id === 'schedule' && stance !== 'denied' && date !== undefined && event !== undefined;
      return counts ? [[event, { ...signal, date }] as const] : [];
    })
    .sort(([, one], [, other]) => (startOf(one) < startOf(other) ? -1 : 1));
  // A map keeps what it was given last, in the place where it was given first.
  return new Map([...times, ...times.toReversed()]);
}

function startOf({ date, from = '' }: Signal): string {
  return `${date} ${from}`;
}

/** The day alone, with the hour where another occasion is on the same day. */
function timeInWords(
  time: Signal & { readonly date: string },
  all: readonly Signal[],
  language: Language,
): string {
  const day = dayInWords(time.date, language, false);
  const isAlone = all.filter(({ date }) => date === time.date).length === 1;
  return isAlone || !time.from ? day : `${day} ${formatHour(time.from, language)}`;
}
