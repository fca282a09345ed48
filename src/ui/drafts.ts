import type { DismissalReason } from '../note/dismissals.ts';
import type { Report } from '../report.ts';
import { type NoteEdits, untouched } from './note-edits.ts';
import { type ReplyEdits, untouchedReplies } from './reply-edits.ts';

/** What a person has done in the panel with one mail: the tab they were on and what they wrote in note and replies. */
export interface Draft {
  readonly tab: string;
  readonly edits: NoteEdits;
  readonly replies: ReplyEdits;
  /** What they wrote for the register; absent where nothing. */
  readonly remark?: string;
  /** What they began to say of findings that they want to dismiss, by `findingKey`; absent where nothing. */
  readonly dismissing?: BegunDismissals;
  /** When it was last changed, in milliseconds: of two the later one counts. */
  readonly at: number;
}

/** A dismissal that may still lack its reason. */
export interface BegunDismissal {
  readonly reason?: DismissalReason;
  readonly comment: string;
}

/** Dismissals that were begun, by `findingKey`. */
export type BegunDismissals = Readonly<Record<string, BegunDismissal>>;

/**
 * The drafts by mail, by `messageKey`. Whoever holds the panel keeps them, so that nothing is lost by closing it or by
 * opening another mail.
 */
export interface Drafts {
  readonly get: (mail: string) => Draft | undefined;
  readonly set: (mail: string, draft: Draft) => void;
}

/** How every mail begins. */
export const freshDraft: Draft = { tab: 'findings', edits: untouched, replies: untouchedReplies, at: 0 };

/**
 * Which mail a report is about: the same in every language and however often it is screened. By its hash all is kept
 * that belongs to the mail.
 */
export function messageKey({ message, wording }: KeyedMail): string {
  const { subject, from, sent } = message;
  return [subject, from?.address ?? from?.name, sent, wording].join('\n');
}

/** What a mail is known by: its text as it is screened, and three of its headers. */
interface KeyedMail {
  readonly message: Pick<Report['message'], 'subject' | 'from' | 'sent'>;
  readonly wording: string;
}
