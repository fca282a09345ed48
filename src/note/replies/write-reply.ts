import type { Report } from '../../report.ts';
import { askContact } from './ask-contact.ts';
import { askForDetails } from './ask-for-details.ts';
import { decline } from './decline.ts';
import { finishReply } from './finish-reply.ts';
import { passOn } from './pass-on.ts';
import type { Reply, ReplyId, ReplyLine, ReplyMatter, ReplyOptions } from './reply.ts';

/**
 * One draft, filled from what was read and found. It names no person whom the mail's header names. Nothing where there
 * is nothing to write: a request for details when none is missing.
 */
export function writeReply(id: ReplyId, report: Report, options: ReplyOptions): Reply | undefined {
  return finishReply(id, writers[id], report, options);
}

const writers: Readonly<Record<ReplyId, (matter: ReplyMatter) => readonly ReplyLine[]>> = {
  ask: askForDetails,
  decline,
  'pass-on': passOn,
  contact: askContact,
};
