import type { Choices, Preferences } from '../preferences.ts';

/** What the organisation's policy says, as far as it can be read, and what of it cannot. */
export interface PolicySheet {
  /** The preferences that policy decides. */
  readonly preferences: Partial<Preferences>;
  /** Every key that was received, but that of overlays. */
  readonly received: readonly ReceivedValue[];
}

/** One key of policy as it was received, and how far it counts. */
export interface ReceivedValue {
  readonly key: string;
  /** The value as text. */
  readonly value: string;
  readonly counts: 'all' | 'part' | 'none';
  /** What of the value is ignored, and why. */
  readonly ignored: readonly {
    readonly value: string;
    readonly reason: PolicyFault;
    /** The values that would do, where they are few. */
    readonly allowed?: readonly string[];
  }[];
}

/** What is wrong with a value of policy. */
export type PolicyFault =
  | 'unknown-key'
  | 'not-text'
  | 'empty'
  | 'too-long'
  | 'not-mail-address'
  | 'not-https'
  | 'not-boolean'
  | 'not-listed'
  | 'not-list'
  | 'not-domain'
  | 'not-host';

/** A key combination that the browser keeps for the extension. */
export interface Shortcut {
  /** Id of the command, as in the manifest. */
  readonly id: string;
  readonly description: string;
  /** The keys as the browser writes them; absent where none are set. */
  readonly keys?: string;
}

/** What the section of settings shows. */
export interface SettingsState {
  /** What counts now. */
  readonly preferences: Preferences;
  /** What the reader chose, whether or not it counts. */
  readonly choices: Choices;
  readonly policy: PolicySheet;
  readonly shortcuts: readonly Shortcut[];
}

/** What a file of settings held: what can be taken over, and the names of what cannot. Nothing where it is no such file. */
export type SettingsFile =
  | { readonly choices: Choices; readonly unread: readonly string[] }
  | { readonly problem: 'no-settings' };

/** What the reader may do with settings. */
export interface SettingsActions {
  /** Keeps a choice beside the others. False where storage refused. */
  readonly choose: (change: Choices) => Promise<boolean>;
  /** Keeps these choices in place of all others. False where storage refused. */
  readonly replaceChoices: (choices: Choices) => Promise<boolean>;
  /** Hands the reader's choices over as a file. */
  readonly saveSettings: () => void;
  /** What a file of settings holds. Nothing happens yet. */
  readonly readSettings: (text: string) => SettingsFile;
  /** Opens the browser's own page for key combinations, where the browser lets us. */
  readonly openShortcuts: () => void;
}
