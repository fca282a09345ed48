import type { Question } from '../../report.ts';
import { wordsIn } from '../../words/words-in.ts';
import { missingTime } from '../missing-time.ts';
import { openQuestions } from '../open-questions.ts';
import { dayInWords } from './day-in-words.ts';
import { deadlineOf } from './event-days.ts';
import type { ReplyLine, ReplyMatter } from './reply.ts';
import { questionIn } from './rule-texts.ts';
import { thankFor } from './thank-for.ts';

/** Asks the sender for what the invitation does not say, every question a line. Empty when it lacks nothing. */
export function askForDetails(matter: ReplyMatter): readonly ReplyLine[] {
  const { report, options } = matter;
  const { language, texts, tellsHead } = options;
  const words = wordsIn(language).replies.draft;
  const isUnreadable = report.kind === 'unreadable';
  const questions = openQuestions(report, options.dismissals);
  if (!isUnreadable && questions.length === 0) return [];
  const asked = isUnreadable
    ? [{ text: words.askForText, from: { quotes: [] } }]
    : [
        { text: words.askLead },
        { text: '' },
        ...questions.map((question) => ({
          text: `- ${timeQuestion(question, matter) ?? questionIn(question, language, texts)}`,
          from: { quotes: [], question: question.id },
        })),
      ];
  return [
    { text: words.hello },
    { text: '' },
    thankFor(matter, []),
    { text: '' },
    ...asked,
    { text: '' },
    beforeDeadline(matter) ?? { text: words.askSoon },
    ...(tellsHead ? [{ text: words.copyHead }] : []),
  ];
}

/** Asks for the part of the time that is missing. Nothing where all of it is, or the question is another. */
function timeQuestion({ id }: Question, { report, options }: ReplyMatter): string | undefined {
  const missing = missingTime(report);
  if (id !== 'time' || missing.length === 0 || missing.length === 3) return undefined;
  const { when } = wordsIn(options.language).replies.draft;
  const hours = missing.filter((part) => part !== 'day').join(' ');
  const asked = [missing.includes('day') && when.day, hours && when.hours[hours]].filter((part) => part);
  const text = `${asked.join(when.and)}?`;
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function beforeDeadline({ report, options }: ReplyMatter): ReplyLine | undefined {
  const deadline = deadlineOf(report);
  if (!deadline || deadline.date <= options.date) return undefined;
  const { askBefore } = wordsIn(options.language).replies.draft;
  const text = askBefore(dayInWords(deadline.date, options.language));
  return { text, from: { quotes: [deadline.signal] } };
}
