import type { RegisterRecord } from '../../note/record.ts';

/** What the section about the register shows. */
export interface RegisterState {
  /** The panel may add to it. */
  readonly isOn: boolean;
  /** After how many days a record is deleted by itself. */
  readonly days: number;
  readonly records: readonly RegisterRecord[];
  /** How many records cannot be read. */
  readonly damaged: number;
  /** What has happened by itself since the reader last said that they had heard. */
  readonly news?: { readonly expired: number; readonly days: number; readonly repaired: number };
  readonly isNearlyFull: boolean;
}

/**
 * What came of an import: how many records were taken in, were there already, are too old to be
 * kept, could not be read; or why none was.
 */
export type ImportAnswer =
  | { readonly added: number; readonly known: number; readonly old: number; readonly refused: number }
  | { readonly problem: 'no-register' | 'full' | 'failed' };

/** What the section may ask of whoever holds it. Promises give false where nothing has changed. */
export interface RegisterActions {
  readonly remove: (id: string) => Promise<boolean>;
  /** Puts back what was just deleted. */
  readonly putBack: (record: RegisterRecord) => Promise<boolean>;
  readonly removeDamaged: () => Promise<boolean>;
  readonly clear: () => Promise<boolean>;
  /** The reader has read the news. */
  readonly hear: () => Promise<boolean>;
  readonly take: (text: string) => Promise<ImportAnswer>;
  /** Hands these records over as a file. */
  readonly saveCsv: (records: readonly RegisterRecord[]) => void;
  readonly saveJson: (records: readonly RegisterRecord[]) => void;
}
