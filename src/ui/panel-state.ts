import type { Dismissal } from '../note/dismissals.ts';
import type { OverlayNames } from '../note/overlay-names.ts';
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

/** What overlays are called, and the sources that they bring along. */
export interface LocalRuleNames {
  readonly names: OverlayNames;
  readonly sources: Sources;
}

/** What the panel may ask of whoever holds it. */
export interface PanelActions {
  /** Scroll to and mark these stretches of the wording in the mail; absent where it stands nowhere to be marked. */
  readonly showInMail?: (spans: readonly { readonly start: number; readonly end: number }[]) => void;
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
  readonly setLanguage: (language: Language) => void;
  /** Open the page with the rules; absent where there is none to open. */
  readonly openRules?: () => void;
  /** Absent in a tab, which the browser closes. */
  readonly close?: () => void;
}
