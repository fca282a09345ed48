import type { Report } from '../../report.ts';
import { wordsIn } from '../../words/words-in.ts';
import { maskFor } from '../mask.ts';
import { plainSpaces } from '../plain-spaces.ts';
import { askContact } from './ask-contact.ts';
import { askForDetails } from './ask-for-details.ts';
import { decline } from './decline.ts';
import { passOn } from './pass-on.ts';
import type { Reply, ReplyId, ReplyLine, ReplyMatter, ReplyOptions } from './reply.ts';

/**
 * One draft, filled from what was read and found. It names no person whom the mail's header names. Nothing where there
 * is nothing to write: a request for details when none is missing.
 */
export function writeReply(id: ReplyId, report: Report, options: ReplyOptions): Reply | undefined {
  const mask = maskFor(report, wordsIn(options.language), false);
  const lines = writers[id]({ report, options, mask });
  if (lines.length === 0) return undefined;
  const { bye } = wordsIn(options.language).replies.draft;
  const whole = [...lines, { text: '' }, { text: bye }, { text: '' }];
  const written = whole.map((line) => ({ ...line, text: plainSpaces(mask(line.text)) }));
  return { id, language: options.language, lines: written };
}

const writers: Readonly<Record<ReplyId, (matter: ReplyMatter) => readonly ReplyLine[]>> = {
  ask: askForDetails,
  decline,
  'pass-on': passOn,
  contact: askContact,
};
