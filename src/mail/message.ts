/** Half-open range of UTF-16 code units: `start` ≤ i < `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Somebody named in a mail header. Either part may be absent, never both empty. */
export interface Person {
  readonly name?: string;
  readonly address?: string;
}

/** A file that came with the message. `text` is present when the file was read. */
export interface Attachment {
  readonly name: string;
  readonly text?: string;
}

/**
 * One e-mail as its reader sees it, before any normalisation.
 *
 * `body` is visible text: one line a block, cells parted by a tab. `alternatives` are the ranges of `body` that are
 * alternative texts of images: they may name a company, nothing else. `sent` is ISO 8601 with offset.
 */
export interface Message {
  readonly subject: string;
  readonly from?: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly sent?: string;
  readonly body: string;
  readonly alternatives?: readonly Span[];
  readonly attachments: readonly Attachment[];
  /** True when the source held text that a reader cannot see; that text is not in `body`. */
  readonly hiddenText?: boolean;
  /** True when the body is mainly pictures, so that what counts may stand in them. */
  readonly hasPictures?: boolean;
  /** True when not all whom it was sent to are known. Without it, empty `to` and `cc` are recipients that were hidden. */
  readonly recipientsUnread?: boolean;
}
