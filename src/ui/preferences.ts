import type { Language } from '../report.ts';

/** How the extension behaves: what the organisation decided, else what the reader chose, else the default. */
export interface Preferences {
  /** `auto` follows the browser. */
  readonly language: 'auto' | Language;
  /** `auto` follows the system. */
  readonly theme: 'auto' | 'light' | 'dark';
  /** For which mails a handle shows up in Outlook: every invitation of a company, only those with findings, or none. One that no company pays for has a handle only with findings. */
  readonly handle: 'invitations' | 'findings' | 'never';
  /** What the note is copied as at first. */
  readonly noteFormat: 'standard' | 'short' | 'table';
  /** Whether persons are hidden in the note until somebody shows them. */
  readonly hidesPersons: boolean;
  /** Whether the reader may keep a record of screened invitations in this browser. */
  readonly register: boolean;
  /** After how many days a record is deleted by itself. */
  readonly registerDays: number;
  /** Whether the panel opens by itself on a mail with possible conflicts: by policy alone. */
  readonly opensItself: boolean;
  /** Whether the note says that the head of unit must be told: by policy alone. */
  readonly headOfUnitRequired: boolean;
  /** Whether a finding can be dismissed only with a few words about why: by policy alone. */
  readonly requiresComment: boolean;
  /** Domains of the reader's own organisation: by policy alone. */
  readonly internalDomains: readonly string[];
  /** Hosts of the organisation's own Outlook, proposed on the options page: by policy alone. */
  readonly extraHosts: readonly string[];
  readonly organisation: Organisation;
}

/** What a reader can choose. What is absent has not been chosen. */
export type Choices = Partial<
  Pick<
    Preferences,
    'language' | 'theme' | 'handle' | 'noteFormat' | 'hidesPersons' | 'register' | 'registerDays'
  >
>;

/** Whom to turn to, as the organisation's policy says. All addresses of pages are `https`. */
export interface Organisation {
  readonly name?: string;
  readonly contactName?: string;
  readonly contactEmail?: string;
  readonly contactUrl?: string;
  readonly guidelineUrl?: string;
  readonly formUrl?: string;
  readonly accessibilityFeedbackUrl?: string;
}

/** What holds where nobody has chosen anything. */
export const defaultPreferences: Preferences = {
  language: 'auto',
  theme: 'auto',
  handle: 'invitations',
  noteFormat: 'standard',
  hidesPersons: true,
  register: false,
  registerDays: 365,
  opensItself: false,
  headOfUnitRequired: false,
  requiresComment: false,
  internalDomains: [],
  extraHosts: [],
  organisation: {},
};
