/** One thing that an overlay changes, in plain words. */
export interface ChangeSheet {
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

/** What is wrong with an overlay, and where. */
export interface FaultSheet {
  readonly place: string;
  readonly message: string;
}

/** One overlay that is kept: who it comes from, and what it changes or why it does not count. */
export interface OverlaySheet {
  /** Names it among the others. */
  readonly key: string;
  readonly origin: 'policy' | 'reader';
  readonly name: string;
  readonly id?: string;
  readonly revised?: string;
  readonly changes: readonly ChangeSheet[];
  readonly faults: readonly FaultSheet[];
  /** How many faults are not listed. */
  readonly moreFaults: number;
}

/** What a file would change if it were added, or what is wrong with it. Nothing has happened yet. */
export type ImportSheet =
  | {
      readonly overlays: readonly {
        readonly name: string;
        readonly id: string;
        readonly replaces: boolean;
        readonly changes: readonly ChangeSheet[];
      }[];
      readonly texts: readonly string[];
    }
  | { readonly faults: readonly FaultSheet[]; readonly moreFaults: number };
