import type { ReplyId } from '../note/replies/reply.ts';
import type { Language } from '../report.ts';

/** What a person has done with the replies to one mail. */
export interface ReplyEdits {
  readonly chosen: ReplyId;
  /** The language they chose; absent where it follows the mail. */
  readonly language?: Language;
  readonly saysReason: boolean;
  /** What they wrote in place of a draft, by `editKey`. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Replies that nobody has touched. */
export const untouchedReplies: ReplyEdits = { chosen: 'ask', saysReason: false, texts: {} };

/** Which draft a person has written over: each language, and each with and without reason, is one of its own. */
export function editKey(id: ReplyId, language: Language, saysReason: boolean): string {
  return [id, language, id === 'decline' && saysReason ? 'reason' : ''].join(' ').trim();
}
