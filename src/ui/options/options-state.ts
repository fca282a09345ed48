import type { Language } from '../../report.ts';
import type { AccessibilityStatement } from './accessibility-statement.ts';
import type { ImportSheet, OverlaySheet } from './overlay-sheets.ts';
import type { Review, ReviewFile, RuleReview } from './review-state.ts';
import type { RuleBook, RuleSheet, SourceSheet } from './rule-book.ts';
import type { SettingsActions, SettingsState } from './settings-state.ts';

/** The sections of the options page, named as in its address. */
export type SectionId =
  | 'settings'
  | 'local'
  | 'review'
  | 'reference'
  | 'hosts'
  | 'register'
  | 'about'
  | 'accessibility';

/** The hosts where Outlook is read: always, and because the reader added them. */
export interface HostsState {
  readonly always: readonly string[];
  readonly added: readonly {
    readonly host: string;
    /** False where the panel opens as a tab. */
    readonly canHoldFrame: boolean;
  }[];
}

/** The host that was added or removed, or why nothing has changed. */
export type HostAnswer =
  | { readonly host: string }
  | { readonly problem: 'no-host' | 'not-secure' | 'known' | 'refused' };

/** All that the options page shows. */
export interface OptionsState {
  readonly language: Language;
  readonly section: SectionId;
  readonly settings: SettingsState;
  /** The overlays that are kept, in the order in which they are laid. */
  readonly overlays: readonly OverlaySheet[];
  /** The latest import or removal can be taken back. */
  readonly canTakeBack: boolean;
  /** The rules as they count now. */
  readonly book: RuleBook;
  /** The delivered rules, which the review goes through. */
  readonly reviewed: readonly RuleSheet[];
  /** The documents of the edition in force, the agreement itself first. */
  readonly documents: readonly SourceSheet[];
  readonly review: Review;
  /** The latest answer could not be kept. */
  readonly isUnsaved: boolean;
  readonly hasKeys: boolean;
  readonly hosts: HostsState;
  /** Version of the extension. */
  readonly version: string;
}

/** What the options page may ask of whoever holds it. */
export interface OptionsActions extends SettingsActions {
  readonly setLanguage: (language: Language) => void;
  /** What a file would change. Nothing happens yet. */
  readonly readImport: (text: string) => ImportSheet;
  /** Adds texts that were read, in place of those with the same id. False where storage refused. */
  readonly addOverlays: (texts: readonly string[]) => Promise<boolean>;
  readonly removeOverlay: (key: string) => Promise<boolean>;
  readonly takeBack: () => Promise<boolean>;
  readonly saveOverlay: (key: string) => void;
  readonly saveAllOverlays: () => void;
  readonly answer: (rule: string, answer: RuleReview) => void;
  readonly nameFile: (file: ReviewFile) => void;
  readonly resetReview: () => void;
  /** Hands over the rule file that the review leads to. */
  readonly saveReview: () => void;
  /** Reads a rule file into the review; nothing where it cannot be read. */
  readonly resumeReview: (
    text: string,
  ) => { readonly count: number; readonly holdsMore: boolean } | undefined;
  /** Adds the host that an address names. To be called in answer to a click, else the browser does not ask. */
  readonly addHost: (typed: string) => Promise<HostAnswer>;
  readonly removeHost: (host: string) => Promise<HostAnswer>;
  readonly setKeys: (hasKeys: boolean) => void;
  /** Hands the accessibility statement over as a web page. */
  readonly saveStatement: (name: string, statement: AccessibilityStatement) => void;
}
