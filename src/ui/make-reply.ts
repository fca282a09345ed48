import type { Dismissal } from '../note/dismissals.ts';
import { maskFor } from '../note/mask.ts';
import { askForDetails } from '../note/replies/ask-for-details.ts';
import { finishReply } from '../note/replies/finish-reply.ts';
import { mailLanguage } from '../note/replies/mail-language.ts';
import { type Reply, type ReplyId, replyText } from '../note/replies/reply.ts';
import type { RuleTexts } from '../note/replies/rule-texts.ts';
import type { writeReply } from '../note/replies/write-reply.ts';
import type { Language, Report } from '../report.ts';
import { wordsIn } from '../words/words-in.ts';
import { editKey, type ReplyEdits } from './reply-edits.ts';

/** One draft as it stands: what was drafted, and the text that a person has made of it. */
export interface MadeReply {
  readonly draft: Reply;
  readonly key: string;
  /** Lines ended by LF, as a text field has them, with the personal identity numbers in them hidden. */
  readonly text: string;
  readonly isEdited: boolean;
}

/**
 * The draft of an open mail with the person's own words in place. Nothing where there is nothing to write. The request
 * for details is at hand at once; who wants another draft brings what writes it.
 */
export function makeReply(
  id: ReplyId,
  mail: {
    readonly report: Report;
    readonly language: Language;
    readonly screened: string;
    readonly dismissals?: readonly Dismissal[];
    readonly texts?: RuleTexts;
  },
  edits: ReplyEdits,
  tellsHead: boolean,
  write: typeof writeReply = writeRequest,
): MadeReply | undefined {
  const language = edits.language ?? mailLanguage(mail.report, mail.language);
  const { saysReason } = edits;
  const draft = write(id, mail.report, {
    language,
    date: mail.screened,
    dismissals: mail.dismissals ?? [],
    texts: mail.texts,
    saysReason,
    tellsHead,
  });
  if (!draft) return undefined;
  const key = editKey(id, language, saysReason);
  const drafted = replyText(draft).replaceAll('\r\n', '\n');
  const own = edits.texts[key];
  // Which persons to name is the writer's choice; a personal identity number is not.
  const written = own === undefined ? undefined : maskFor(mail.report, wordsIn(language), true)(own);
  return { draft, key, text: written ?? drafted, isEdited: written !== undefined && written !== drafted };
}

const writeRequest: typeof writeReply = (id, report, options) =>
  id === 'ask' ? finishReply(id, askForDetails, report, options) : undefined;

/** A reply's text with the line ends that a mail has. */
export function forMail(text: string): string {
  return text.replace(/\r?\n/g, '\r\n');
}
