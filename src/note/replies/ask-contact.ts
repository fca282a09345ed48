import { laterDraftWords } from '../../words/later-draft-words.ts';
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
  const words = wordsIn(options.language);
  const later = laterDraftWords[options.language];
  const kind = { text: later.kind(kindInWords(report, words)) };
  return [
    { text: words.replies.draft.hello },
    { text: '' },
    { text: later.needAdvice(companyOf(report)) },
    { text: '' },
    ...[kind, timeLine(matter), costLine(matter)].map((line) => ({ ...line, text: `- ${line.text}` })),
    { text: '' },
    ...missingLine(matter),
    ...questionLines(matter),
    { text: '' },
    { text: later.madeWith(report.pack.edition) },
  ];
}

function questionLines(matter: ReplyMatter): ReplyLine[] {
  const { principles } = wordsIn(matter.options.language);
  const words = laterDraftWords[matter.options.language];
  const points = findingPoints(openFindings(matter), matter);
  if (points.length === 0) return [{ text: words.isTouched }];
  return [
    { text: words.myQuestion },
    ...points.map(({ text, finding, quotes }) => ({
      text: `- ${text} (${principles[finding.principle].toLowerCase()})`,
      from: { quotes },
    })),
    { text: '' },
    { text: words.howToSee },
  ];
}
