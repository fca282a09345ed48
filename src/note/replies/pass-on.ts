import { wordsIn } from '../../words/words-in.ts';
import { dayInWords } from './day-in-words.ts';
import { deadlineOf, eventDayOf } from './event-days.ts';
import { missingLine } from './missing-line.ts';
import { openFindings } from './open-findings.ts';
import type { ReplyLine, ReplyMatter } from './reply.ts';
import { titleIn } from './rule-texts.ts';
import { aboutLine, costLine, timeLine } from './summary-lines.ts';

/** Hands the invitation to the head of unit: three lines of summary, what to decide, and by when. */
export function passOn(matter: ReplyMatter): readonly ReplyLine[] {
  const words = wordsIn(matter.options.language).replies.draft;
  return [
    { text: words.hello },
    { text: '' },
    { text: words.passOn },
    { text: '' },
    { text: words.inShort },
    ...[aboutLine(matter), timeLine(matter), costLine(matter)].map((line) => ({
      ...line,
      text: `- ${line.text}`,
    })),
    { text: '' },
    ...pointsOf(matter),
    { text: '' },
    ...missingLine(matter),
    decideBy(matter),
    { text: '' },
    { text: words.madeWith(matter.report.pack.edition) },
  ];
}

function pointsOf(matter: ReplyMatter): ReplyLine[] {
  const { language, texts } = matter.options;
  const words = wordsIn(language);
  const possible = ` (${words.outcomes.conflict.toLowerCase()})`;
  const points = openFindings(matter);
  if (points.length === 0) return [{ text: words.replies.draft.nothingFound }];
  return [
    { text: words.replies.draft.toDecide },
    ...points.map((finding) => ({
      text: `- ${titleIn(finding, language, texts)}${finding.outcome === 'conflict' ? possible : ''}`,
      from: { quotes: finding.evidence },
    })),
  ];
}

function decideBy({ report, options }: ReplyMatter): ReplyLine {
  const { language, date } = options;
  const words = wordsIn(language).replies.draft;
  const deadline = deadlineOf(report);
  if (deadline) {
    const say = deadline.date < date ? words.deadlinePassed : words.decideBy;
    return { text: say(dayInWords(deadline.date, language)), from: { quotes: [deadline.signal] } };
  }
  const day = eventDayOf(report);
  if (!day) return { text: words.noDeadline, from: { quotes: [] } };
  const text = `${words.noDeadline} ${words.eventOn(dayInWords(day.date, language))}`;
  return { text, from: { quotes: [day.signal] } };
}
