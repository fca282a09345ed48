import type { Span } from '../mail/message.ts';
import type { Language } from '../report.ts';
import type { NoteWords } from '../words/note-sv.ts';

/** Which field of the note; the labels of all languages are kept by it. */
export type NoteFieldId = keyof NoteWords['labels'];

/**
 * Where a prefilled value comes from: words of the mail, its header, that something was looked for in vain, the
 * screening as a whole, the clock, the organisation's policy; or a person, who has yet to fill it in.
 */
export type NoteOrigin = 'mail' | 'header' | 'sought' | 'screening' | 'clock' | 'policy' | 'reader';

/** What a field says. `value` holds one line an item, and is empty where a person has to fill in. */
export interface NoteValue {
  readonly value: string;
  readonly origin: NoteOrigin;
  /** The stretches of the wording that the value was read from: some exactly where the origin is `mail`. */
  readonly spans: readonly Span[];
  /** How a table of many invitations says it, ISO dates first; absent where it says the same. */
  readonly cell?: string;
  /** How a short note says it; absent where it says the same. */
  readonly short?: string;
}

/** One labelled field. */
export interface NoteField extends NoteValue {
  readonly id: NoteFieldId;
  readonly label: string;
}

/** The documentation note: what was offered, what was found, and room for the decision. */
export interface Note {
  readonly title: string;
  readonly language: Language;
  readonly fields: readonly NoteField[];
}
