import { wordsIn } from '../../words/words-in.ts';
import { companyOf } from '../company.ts';
import { findingPoints } from './finding-points.ts';
import { missingLine } from './missing-line.ts';
import { openFindings } from './open-findings.ts';
import type { ReplyLine, ReplyMatter } from './reply.ts';
import { costLine, kindInWords, timeLine } from './summary-lines.ts';

/** Asks whoever advises the organisation on cooperation: what it is about, and which rules the question concerns. */
export function askContact(matter: ReplyMatter): readonly ReplyLine[] {
  const { report, options } = matter;
  const { draft } = wordsIn(options.language).replies;
  const kind = { text: draft.kind(kindInWords(report, wordsIn(options.language))) };
  return [
    { text: draft.hello },
    { text: '' },
    { text: draft.needAdvice(companyOf(report)) },
    { text: '' },
    ...[kind, timeLine(matter), costLine(matter)].map((line) => ({ ...line, text: `- ${line.text}` })),
    { text: '' },
    ...missingLine(matter),
    ...questionLines(matter),
    { text: '' },
    { text: draft.madeWith(report.pack.edition) },
  ];
}

function questionLines(matter: ReplyMatter): ReplyLine[] {
  const words = wordsIn(matter.options.language);
  const points = findingPoints(openFindings(matter), matter);
  if (points.length === 0) return [{ text: words.replies.draft.isTouched }];
  return [
    { text: words.replies.draft.myQuestion },
    ...points.map(({ text, finding, quotes }) => ({
      text: `- ${text} (${words.principles[finding.principle].toLowerCase()})`,
      from: { quotes },
    })),
    { text: '' },
    { text: words.replies.draft.howToSee },
  ];
}
