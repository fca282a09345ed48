import type { Report } from '../../report.ts';
import { askForDetails } from './ask-for-details.ts';
import { finishReply } from './finish-reply.ts';
import type { Reply, ReplyId, ReplyOptions } from './reply.ts';

/** The request for details alone, whichever draft is asked for: all that a panel needs before somebody wants to write. */
export function writeRequest(_: ReplyId, report: Report, options: ReplyOptions): Reply | undefined {
  return finishReply('ask', askForDetails, report, options);
}
