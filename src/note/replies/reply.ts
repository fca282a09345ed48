import type { Language, Quote, Report } from '../../report.ts';
import type { Dismissal } from '../dismissals.ts';
import type { RuleTexts } from './rule-texts.ts';

/** Which draft: ask for what is missing, decline, pass to the head of unit, ask whoever advises the organisation. */
export type ReplyId = 'ask' | 'decline' | 'pass-on' | 'contact';

/** All drafts, in the order in which a person is offered them. */
export const replyIds: readonly ReplyId[] = ['ask', 'decline', 'pass-on', 'contact'];

/** A draft to copy into a mail. It is never sent by us. */
export interface Reply {
  readonly id: ReplyId;
  readonly language: Language;
  readonly lines: readonly ReplyLine[];
}

/** One line of a draft; an empty one parts paragraphs. */
export interface ReplyLine {
  readonly text: string;
  /** What it rests on; absent where the words are the same in every draft. */
  readonly from?: LineOrigin;
}

/** Words of the mail, or what the mail lacks: then there are no quotes, and a question's id where one asks for it. */
export interface LineOrigin {
  readonly quotes: readonly Quote[];
  readonly question?: string;
}

/** How a draft is written. */
export interface ReplyOptions {
  /** Of the draft, not of the interface. */
  readonly language: Language;
  /** ISO day on which it is written. */
  readonly date: string;
  /** What was set aside is not brought up. */
  readonly dismissals: readonly Dismissal[];
  /** The rules' and questions' texts in both languages; without them the report's own stand in. */
  readonly texts?: RuleTexts | undefined;
  /** A declining reply says why. */
  readonly saysReason: boolean;
  /** The organisation wants the head of unit to be told. */
  readonly tellsHead: boolean;
}

/** What every draft is written from: the report, how to write, and a way of hiding the persons whom the mail names. */
export interface ReplyMatter {
  readonly report: Report;
  readonly options: ReplyOptions;
  readonly mask: (text: string) => string;
}

/** A draft as plain text with the line ends that mail has. */
export function replyText({ lines }: Reply): string {
  return lines.map(({ text }) => text).join('\r\n');
}
