import { wordsIn } from '../../words/words-in.ts';
import { dayInWords } from './day-in-words.ts';
import { eventDayOf } from './event-days.ts';
import { eventInWords } from './event-in-words.ts';
import { eventTitle } from './event-title.ts';
import type { ReplyLine, ReplyMatter } from './reply.ts';
import { tellsDay } from './tells-day.ts';

/** Thanks for the invitation by its title and day, as far as both are certain; `more` goes on in the same paragraph. */
export function thankFor(matter: ReplyMatter, more: readonly string[]): ReplyLine {
  const { report, options } = matter;
  const { replies } = wordsIn(options.language);
  const words = replies.draft;
  const title = eventTitle(matter);
  const day = eventDayOf(report);
  // A title that tells the day itself needs no other.
  const isTold = day && title && tellsDay(title.text, day.date);
  const event = day && !isTold && eventInWords(report, replies);
  // Without what it is a day of, it would read as the day on which we were invited.
  const onDay = event ? words.onDay : words.concerning;
  const parts = [
    words.thanks,
    event && words.toEvent(event),
    title && words.titled(title.text),
    day && !isTold && onDay(dayInWords(day.date, options.language)),
    '.',
  ].filter((part) => typeof part === 'string');
  const quotes = [...(title ? [title.quote] : []), ...(day && !isTold ? [day.signal] : [])];
  return {
    text: [parts.join(''), ...more].join(' '),
    ...(quotes.length > 0 && { from: { quotes } }),
  };
}
