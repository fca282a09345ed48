import type { Run } from '../mail/body-text.ts';
import type { Message } from '../mail/message.ts';

/** One webmail's way of showing mail: the hosts it lives on, and how its page is read. */
export interface Webmail {
  readonly name: string;
  readonly hosts: readonly string[];
  /**
   * Reads the message that is open in the page, step by step, so that a huge one can be read in many short tasks.
   * `pointed` is what the reader last clicked or moved to: it tells which of several opened mails is meant. Never
   * changes the page, and never throws for what it finds.
   */
  readonly read: (page: Document, pointed?: Node) => Generator<void, Reading>;
}

/** What one look at the page gave. */
export type Reading =
  | OpenMessage
  | { readonly kind: 'nothing-open' }
  /** A mail is being written and none is read. */
  | { readonly kind: 'draft' }
  /** A mail seems to be open, but `missing` says what could not be found or told apart. */
  | { readonly kind: 'unreadable'; readonly missing: readonly Missing[] };

/**
 * What a reading cannot do without. `several-open`: more than one mail is open and none has the focus. `headers`: there
 * is neither subject nor sender. `encrypted`: what can be read is not the mail.
 */
export type Missing = 'pane' | 'body' | 'headers' | 'several-open' | 'encrypted';

/** A part of an open mail, and of the page around it, that is looked for by itself. */
export type Part = 'pane' | 'card' | 'body' | 'subject' | 'sender' | 'recipients' | 'date' | 'attachments';

/**
 * What is true of the open mail beside its text. `recipients-folded`: Outlook names only some of them.
 * `meeting-response`: an answer to a meeting request, not a request.
 */
export type Remark =
  | 'pictures-blocked'
  | 'recipients-folded'
  | 'meeting-request'
  | 'possible-meeting-request'
  | 'meeting-response';

/** How the parts of a mail were found. */
export interface Finding {
  /** The selector by which each part was found. */
  readonly used: Readonly<Partial<Record<Part, string>>>;
  /** Parts that were found by a way out, not by the anchor that proves them. */
  readonly unusual: readonly Part[];
  /** Parts that could not be found, or of which several contradict each other. */
  readonly lacking: readonly Part[];
  readonly remarks: readonly Remark[];
}

/** A message read from the page. */
export interface OpenMessage {
  readonly kind: 'message';
  readonly message: Message;
  /** Which text nodes the body's stretches stand in. They hold until the page replaces the nodes. */
  readonly runs: readonly Run<Node>[];
  /** Equal for two readings of the same mail with the same text: subject, sender, date text and body. */
  readonly signature: string;
  /** `degraded` where a part is lacking or was found in an unusual way. */
  readonly health: 'ok' | 'degraded';
  readonly found: Finding;
  /** How many other mails are opened beside it, to be read when the reader points at them. */
  readonly others: number;
  /** The element that holds the body. */
  readonly element: Element;
}
