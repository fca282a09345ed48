import { wordsIn } from '../../words/words-in.ts';
import { dayInWords } from './day-in-words.ts';
import { eventDayOf } from './event-days.ts';
import { eventTitle } from './event-title.ts';
import type { ReplyLine, ReplyMatter } from './reply.ts';

/** Thanks for the invitation by its title and day, as far as both are certain; `more` goes on in the same paragraph. */
export function thankFor(matter: ReplyMatter, more: readonly string[]): ReplyLine {
  const { report, options } = matter;
  const words = wordsIn(options.language).replies.draft;
  const title = eventTitle(matter);
  const day = eventDayOf(report);
  // A title that tells the day itself needs no other.
  const isTold = day && title?.text.includes(String(Number(day.date.slice(8))));
  const parts = [
    words.thanks,
    title && words.titled(title.text),
    day && !isTold && words.onDay(dayInWords(day.date, options.language)),
    '.',
  ].filter((part) => typeof part === 'string');
  const quotes = [...(title ? [title.quote] : []), ...(day && !isTold ? [day.signal] : [])];
  return {
    text: [parts.join(''), ...more].join(' '),
    ...(quotes.length > 0 && { from: { quotes } }),
  };
}
