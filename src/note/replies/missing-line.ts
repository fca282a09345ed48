import { laterDraftWords } from '../../words/later-draft-words.ts';
import { missingNoun } from '../missing-time.ts';
import { stillMissing } from '../still-missing.ts';
import { findingPoints } from './finding-points.ts';
import type { ReplyLine, ReplyMatter } from './reply.ts';

/**
 * What the mail leaves open, before a blank line: in one line what it does not say, but whom it is addressed to, which
 * the draft itself sees to; then the points that no question covers, such as a file that was not read. Nothing where it
 * leaves nothing open.
 */
export function missingLine(matter: ReplyMatter): readonly ReplyLine[] {
  const { report, options } = matter;
  const draft = laterDraftWords[options.language];
  const asked = stillMissing(report, options.dismissals).questions.filter(({ id }) => id !== 'addressee');
  const missing = asked.map(({ id }) => missingNoun(id, report, options.language) ?? id);
  // A noun may have a comma of its own.
  const told = missing.length > 0 ? [{ text: draft.missing(missing.join('; ')), from: { quotes: [] } }] : [];
  return [told, openLines(matter)].flatMap((lines) => (lines.length > 0 ? [...lines, { text: '' }] : []));
}

function openLines(matter: ReplyMatter): readonly ReplyLine[] {
  const { report, options } = matter;
  const { points } = stillMissing(report, options.dismissals);
  if (points.length === 0) return [];
  return [
    { text: laterDraftWords[options.language].open },
    ...findingPoints(points, matter).map(({ text, quotes }) => ({ text: `- ${text}`, from: { quotes } })),
  ];
}
