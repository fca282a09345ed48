import { wordsIn } from '../../words/words-in.ts';
import { openCards } from '../open-cards.ts';
import { questionText } from '../question-text.ts';
import { stillMissing } from '../still-missing.ts';
import { dayInWords } from './day-in-words.ts';
import { deadlineOf } from './event-days.ts';
import { findingPoints } from './finding-points.ts';
import type { ReplyLine, ReplyMatter } from './reply.ts';
import { thankFor } from './thank-for.ts';

/** Asks the sender for what the invitation does not say, every question a line. Empty when it lacks nothing. */
export function askForDetails(matter: ReplyMatter): readonly ReplyLine[] {
  const { report, options } = matter;
  const { language, texts, tellsHead } = options;
  const words = wordsIn(language).replies.draft;
  const isUnreadable = report.kind === 'unreadable';
  const { questions } = stillMissing(report, options.dismissals);
  const open = isUnreadable ? [] : findingPoints(openCards(report, options.dismissals), matter);
  if (!isUnreadable && questions.length + open.length === 0) return [];
  const asked = isUnreadable
    ? [{ text: words.askForText, from: { quotes: [] } }]
    : [
        { text: words.askLead },
        { text: '' },
        ...questions.map((question) => ({
          text: `- ${questionText(question, report, language, texts)}`,
          from: { quotes: [], question: question.id },
        })),
        ...open.map(({ text, quotes }) => ({ text: `- ${words.clarify(text)}`, from: { quotes } })),
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

function beforeDeadline({ report, options }: ReplyMatter): ReplyLine | undefined {
  const deadline = deadlineOf(report);
  if (!deadline || deadline.date <= options.date) return undefined;
  const { askBefore } = wordsIn(options.language).replies.draft;
  const text = askBefore(dayInWords(deadline.date, options.language));
  return { text, from: { quotes: [deadline.signal] } };
}
