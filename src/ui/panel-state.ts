import type { Dismissal } from '../note/dismissals.ts';
import type { OverlayNames } from '../note/overlay-names.ts';
import type { RecordChoice, RegisterRecord } from '../note/record.ts';
import type { RuleTexts } from '../note/replies/rule-texts.ts';
import type { Language, Report } from '../report.ts';
import type { Sources } from './sources.ts';

/** How a mail was read from the page, where that was not as usual. */
export interface HowRead {
  /** Parts that were found in an unusual way, and parts that were not found. */
  readonly unusual: readonly MailPart[];
  readonly lacking: readonly MailPart[];
  readonly remarks: readonly MailRemark[];
}

/** What a reading looks for. `pane` and `card` are the frames around the mail. */
export type MailPart =
  | 'pane'
  | 'card'
  | 'body'
  | 'subject'
  | 'sender'
  | 'recipients'
  | 'date'
  | 'attachments';

/** What is true of a mail beside its text. */
export type MailRemark =
  | 'pictures-blocked'
  | 'recipients-folded'
  | 'meeting-request'
  | 'possible-meeting-request'
  | 'meeting-response';

/** Why a mail cannot be read: what is not found, or that several are open, or that it is encrypted. */
export type Unreadable = 'pane' | 'body' | 'headers' | 'several-open' | 'encrypted';

/** What the panel shows. Everything in it is plain data that survives `structuredClone`. */
export type PanelState =
  | { readonly view: 'nothing-open'; readonly language: Language }
  | { readonly view: 'reading'; readonly language: Language }
  | { readonly view: 'unreadable'; readonly language: Language; readonly missing?: readonly Unreadable[] }
  | { readonly view: 'outdated'; readonly language: Language }
  /** No page of Outlook stands behind the panel: the reader brings a mail. */
  | { readonly view: 'bring'; readonly language: Language }
  | {
      readonly view: 'report';
      readonly language: Language;
      readonly report: Report;
      /** ISO date on which the screening was made. */
      readonly screened: string;
      /** Absent where the mail was read as usual. */
      readonly how?: HowRead;
      /** Absent where the whole open mail was read from the page. */
      readonly origin?: MailOrigin;
      /** What the reader has set aside of this mail; absent where nothing. */
      readonly dismissals?: readonly Dismissal[];
      /** The sender is of the reader's own organisation. */
      readonly isInternal?: true;
      /** The texts of its rules and questions in both languages. */
      readonly texts?: RuleTexts;
      /** What the register holds of this mail; absent where nothing. */
      readonly kept?: RegisterRecord;
    };

/**
 * What was screened in place of the open mail: text selected in the page, a file that was brought, pasted text, or the
 * invented invitation that newcomers try.
 */
export type MailOrigin =
  | { readonly from: 'selection' }
  | { readonly from: 'file'; readonly name: string }
  | { readonly from: 'paste' }
  | { readonly from: 'sample' };

/** What overlays are called, and the sources of all rules, theirs among them. */
export interface LocalRuleNames {
  readonly names: OverlayNames;
  readonly sources: Sources;
  /** How many overlays cannot be read, and so do not count. */
  readonly unread?: number;
}

/** What came of keeping a record: there was none before, there was one, storage has no room, or it did not work. */
export type KeepAnswer = 'kept' | 'updated' | 'full' | 'failed';

/** What the panel may ask of whoever holds it. */
export interface PanelActions {
  /**
   * Scroll to and mark these stretches of the wording in the mail, with the number of the card that they belong to;
   * absent where it stands nowhere to be marked.
   */
  readonly showInMail?: (
    spans: readonly { readonly start: number; readonly end: number }[],
    number?: number,
  ) => void;
  /** Screen a mail although it does not look like an invitation. */
  readonly screenAnyway: () => void;
  /** The structure of the page as text, without anything of the mail; absent where no page can be asked. */
  readonly describePage?: () => Promise<string | undefined>;
  /** Screen the text that is selected in the page; false where none is. Absent where no page can be asked. */
  readonly screenSelection?: () => Promise<boolean>;
  /** Go back from the selected text to the whole open mail. */
  readonly screenWhole?: () => void;
  /** Open a page where a mail can be dropped or pasted. */
  readonly bringMail?: () => void;
  /** Set a finding aside, and take that back; absent where nobody keeps it. */
  readonly dismiss?: (dismissal: Dismissal) => void;
  readonly restore?: (finding: string) => void;
  /** Keep what was found and decided in the register, or bring what it holds of this mail up to date. */
  readonly keepRecord?: (choice: RecordChoice) => Promise<KeepAnswer>;
  /** Absent where the organisation's policy decides on the language. */
  readonly setLanguage?: (language: Language) => void;
  /** Open the page with the rules; absent where there is none to open. */
  readonly openRules?: () => void;
  /** Make the panel so many CSS pixels wide, for good where `done`; absent where it is as wide as its place. */
  readonly resize?: (width: number, done: boolean) => void;
  /** Absent in a tab, which the browser closes. */
  readonly close?: () => void;
}
