import { wordsIn } from '../../words/words-in.ts';
import type { ReplyLine, ReplyMatter } from './reply.ts';

/**
 * What the mail leaves open, in one line before a blank one: not whom it is addressed to, which the draft itself sees to.
 * Nothing where it leaves nothing open.
 */
export function missingLine({ report, options }: ReplyMatter): readonly ReplyLine[] {
  const words = wordsIn(options.language);
  const nouns: Readonly<Record<string, string>> = words.note.missing;
  const asked = report.questions.filter(({ id }) => id !== 'addressee');
  if (asked.length === 0) return [];
  const missing = asked.map(({ id }) => nouns[id] ?? id);
  // A noun may have a comma of its own.
  return [{ text: words.replies.draft.missing(missing.join('; ')), from: { quotes: [] } }, { text: '' }];
}
