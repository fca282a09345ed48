import { laterDraftWords } from '../../words/later-draft-words.ts';
import { wordsIn } from '../../words/words-in.ts';
import { cardFindings } from '../cards.ts';
import { dismissalOf } from '../dismissals.ts';
import { dayInWords } from './day-in-words.ts';
import { deadlineOf, eventDayOf } from './event-days.ts';
import { eventInWords } from './event-in-words.ts';
import { findingPoints } from './finding-points.ts';
import { missingLine } from './missing-line.ts';
import { openFindings } from './open-findings.ts';
import type { ReplyLine, ReplyMatter } from './reply.ts';
import { aboutLine, costLine, timeLine } from './summary-lines.ts';

/** Hands the invitation to the head of unit: three lines of summary, what to decide, and by when. */
export function passOn(matter: ReplyMatter): readonly ReplyLine[] {
  const { hello } = wordsIn(matter.options.language).replies.draft;
  const words = laterDraftWords[matter.options.language];
  return [
    { text: hello },
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
  const { outcomes } = wordsIn(matter.options.language);
  const words = laterDraftWords[matter.options.language];
  const possible = ` (${outcomes.conflict.toLowerCase()})`;
  const points = findingPoints(openFindings(matter), matter);
  const dismissed = dismissedLine(matter);
  if (points.length === 0) return [dismissed ?? { text: words.nothingFound }];
  return [
    { text: words.toDecide },
    ...points.map(({ text, finding, quotes }) => ({
      text: `- ${text}${finding.outcome === 'conflict' ? possible : ''}`,
      from: { quotes },
    })),
    ...(dismissed ? [{ text: '' }, dismissed] : []),
  ];
}

/** How many findings the reader has set aside, and for which reasons; nothing where none. */
function dismissedLine({ report, options }: ReplyMatter): ReplyLine | undefined {
  const words = wordsIn(options.language);
  const reasons = cardFindings(report).flatMap(
    (finding) => dismissalOf(finding, options.dismissals)?.reason ?? [],
  );
  if (reasons.length === 0) return undefined;
  const counted = [...new Set(reasons)].map((reason) => {
    const count = reasons.filter((one) => one === reason).length;
    return `${words.note.reasons[reason]}${count < reasons.length ? ` (${count})` : ''}`;
  });
  return { text: laterDraftWords[options.language].dismissed(reasons.length, counted.join(', ')) };
}

function decideBy({ report, options }: ReplyMatter): ReplyLine {
  const { language, date } = options;
  const { replies } = wordsIn(language);
  const words = laterDraftWords[language];
  const deadline = deadlineOf(report);
  if (deadline) {
    const say = deadline.date < date ? words.deadlinePassed : words.decideBy;
    return { text: say(dayInWords(deadline.date, language)), from: { quotes: [deadline.signal] } };
  }
  const day = eventDayOf(report);
  if (!day) return { text: words.noDeadline, from: { quotes: [] } };
  const event = eventInWords(report, replies) ?? replies.draft.events.event;
  const sentence = words.eventOn(event, dayInWords(day.date, language));
  const text = `${words.noDeadline} ${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}`;
  return { text, from: { quotes: [day.signal] } };
}
