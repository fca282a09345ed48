import type { Run } from '../mail/body-text.ts';
import type { Message } from '../mail/message.ts';

/** One webmail's way of showing mail: the hosts it lives on, and how its page is read. */
export interface Webmail {
  readonly name: string;
  readonly hosts: readonly string[];
  /** Reads the message that is open in the page. Never changes the page, and never throws for what it finds. */
  readonly read: (page: Document) => Reading;
}

/** What one look at the page gave. */
export type Reading =
  | OpenMessage
  | { readonly kind: 'nothing-open' }
  /** A mail is being written and none is read. */
  | { readonly kind: 'draft' }
  /** A mail seems to be open, but `missing` says what could not be found or told apart. */
  | { readonly kind: 'unreadable'; readonly missing: readonly Missing[] };

/** A part of the page that a reading needs. `several-open`: more than one mail is open and none has the focus. */
export type Missing = 'pane' | 'body' | 'subject' | 'sender' | 'several-open';

/** A message read from the page. */
export interface OpenMessage {
  readonly kind: 'message';
  readonly message: Message;
  /** Which text nodes the body's stretches stand in. They hold until the page replaces the nodes. */
  readonly runs: readonly Run<Node>[];
  /** Equal for two readings of the same mail with the same text: subject, sender, date text and body. */
  readonly signature: string;
  /** `degraded` where the mail was found, but not all of its headers. */
  readonly health: 'ok' | 'degraded';
  /** The element that holds the body. */
  readonly element: Element;
}
