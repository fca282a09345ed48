import type { Outcome, Principle, Status, Weight } from '../../report.ts';

/** Where a rule's requirement was read, as a person reads it. */
export interface BasisSheet {
  readonly status: Status;
  readonly title: string;
  readonly publisher?: string;
  readonly section?: string;
  readonly quote?: string;
  readonly url?: string;
  /** Who tells it, and when somebody last read it: “Andrahandskälla, senast läst 2026-11-22”. */
  readonly reading?: string;
}

/** A rule in one language, with all that the pack says of it. */
export interface RuleSheet {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly advice: string;
  readonly principle: Principle;
  readonly weight: Weight;
  /** The status of its first basis, which is the one that the panel names. */
  readonly status: Status;
  /** What makes it speak, part by part; a line that begins with a dash belongs under the one before it. */
  readonly speaks: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  readonly basis: readonly BasisSheet[];
  readonly examples: readonly Example[];
  /** ISO date of the latest change; an overlay's own rule need not have one. */
  readonly revised?: string;
  /** Names of the overlays that decide over it. */
  readonly local?: string;
  /** An overlay has switched it off. */
  readonly off?: true;
}

/** A text that the rule was tried on, and what it gave. */
export interface Example {
  readonly text: string;
  readonly gives: Outcome | 'none';
}

/** A limit with its steps, the latest first. */
export interface LimitSheet {
  readonly id: string;
  readonly name: string;
  readonly note?: string;
  readonly status: Status;
  readonly steps: readonly {
    readonly from: string;
    /** The value with its unit; absent where it is not known. */
    readonly value?: string;
    readonly source?: string;
    readonly checked?: string;
    /** Name of the overlay that set it. */
    readonly local?: string;
  }[];
}

/** A document, and how many rules rest on it. */
export interface SourceSheet {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published?: string;
  readonly url?: string;
  readonly note?: string;
  readonly reading?: string;
  readonly usedBy: number;
}

/** The rules with all they refer to, in one language. */
export interface RuleBook {
  readonly edition: string;
  /** ISO dates. */
  readonly inForce: string;
  readonly latest: string;
  readonly rules: readonly RuleSheet[];
  readonly limits: readonly LimitSheet[];
  readonly questions: readonly { readonly id: string; readonly text: string }[];
  readonly sources: readonly SourceSheet[];
}

/** Whether a rule holds every word that is sought, in any of its texts. */
export function holdsWords(rule: RuleSheet, search: string): boolean {
  const texts = [
    rule.id,
    rule.title,
    rule.why,
    rule.advice,
    ...rule.speaks.flatMap(({ lines }) => lines),
    ...rule.basis.map(({ title }) => title),
  ]
    .join(' ')
    .toLocaleLowerCase();
  return search
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => texts.includes(word));
}
