import type { OverlayNames } from '../note/overlay-names.ts';
import type { Language, Report } from '../report.ts';
import type { Sources } from './sources.ts';

/** What the panel shows. Everything in it is plain data that survives `structuredClone`. */
export type PanelState =
  | { readonly view: 'nothing-open'; readonly language: Language }
  | { readonly view: 'reading'; readonly language: Language }
  | { readonly view: 'unreadable'; readonly language: Language }
  | { readonly view: 'outdated'; readonly language: Language }
  | {
      readonly view: 'report';
      readonly language: Language;
      readonly report: Report;
      /** ISO date on which the screening was made. */
      readonly screened: string;
    };

/** What overlays are called, and the sources that they bring along. */
export interface LocalRuleNames {
  readonly names: OverlayNames;
  readonly sources: Sources;
}

/** What the panel may ask of whoever holds it. */
export interface PanelActions {
  /** Scroll to and mark these stretches of the wording in the open mail. */
  readonly showInMail: (spans: readonly { readonly start: number; readonly end: number }[]) => void;
  /** Screen a mail although it does not look like an invitation. */
  readonly screenAnyway: () => void;
  readonly setLanguage: (language: Language) => void;
  /** Open the page with the rules; absent where there is none to open. */
  readonly openRules?: () => void;
  readonly close: () => void;
}
