import type { Basis, Sector, Weight } from '../report.ts';
import type { Condition, LocalText, Rule, RuleCase, Source } from './rule.ts';

/**
 * What a region, a clinic or a reader changes in the pack, as one JSON file holds it. All of it counts or nothing.
 * Several are laid on each other in order: a later one wins field by field, lists unite.
 */
export interface Overlay {
  /** Id of the overlay, kebab-case: `region-x`. */
  readonly overlay: string;
  /** Who answers for it, as people call it. */
  readonly name: LocalText;
  /** ISO date of the latest change. */
  readonly revised?: string;
  /** Changes of rules that stand already, by the rule's id. */
  readonly rules?: Readonly<Record<string, RuleChange>>;
  /** Limits set, changed or removed, by the limit's id. */
  readonly limits?: Readonly<Record<string, LimitChange>>;
  /** Documents that this overlay's rules refer to. */
  readonly sources?: readonly Source[];
  /** Rules of its own; in reports their id is `<overlay>/<id>`. */
  readonly ownRules?: readonly OwnRule[];
  /** Companies that the product does not know. */
  readonly companies?: readonly OwnCompany[];
  /** Mail domains of the reader's own organisation, subdomains included. */
  readonly internalDomains?: readonly string[];
}

/** What changes in one rule. */
export interface RuleChange {
  /** `true` switches the rule off, `false` on again; what policy switched off stays off. */
  readonly off?: boolean;
  readonly weight?: Weight;
  /** Where somebody read the rule in the edition in force: the rule's first basis from then on, status `confirmed`. */
  readonly confirmed?: ConfirmedBasis;
  /** Further support, after that of the pack. */
  readonly basis?: readonly Basis[];
  /** A sentence of one's own, shown after the rule's advice. */
  readonly text?: LocalText;
  /** Where one's own guideline can be read (https). */
  readonly link?: string;
  /** For those who keep the overlay; never shown. */
  readonly note?: string;
}

/** A place in the edition in force. */
export interface ConfirmedBasis {
  /** Id of a source. */
  readonly source: string;
  readonly section: string;
  /** The words that stand there. */
  readonly quote?: string;
  /** ISO date on which somebody read it. */
  readonly checked?: string;
}

/** A value from a day on (ISO date), or `null`, which removes the limit from then on; without a day it always counts. */
export interface LimitChange {
  readonly value: number | null;
  readonly from?: string;
  /** ISO 4217 or `minutes`; needed only for a limit that the pack does not have. */
  readonly unit?: string;
  readonly name?: LocalText;
  readonly source?: string;
}

/** A rule in the pack's grammar. Its basis and its proof are its owner's affair. */
export interface OwnRule
  extends Pick<
    Rule,
    | 'id'
    | 'principle'
    | 'weight'
    | 'title'
    | 'openTitle'
    | 'why'
    | 'advice'
    | 'question'
    | 'concerns'
    | 'yieldsTo'
    | 'after'
  > {
  readonly applies?: Condition;
  readonly breach?: Condition;
  readonly cases?: readonly RuleCase[];
  readonly basis?: readonly Basis[];
}

/** A company and what gives it away. */
export interface OwnCompany {
  readonly name: string;
  readonly sector: Extract<
    Sector,
    'pharma' | 'medtech' | 'labtech' | 'biotech' | 'other-industry' | 'agency'
  >;
  /** Mail domains, subdomains included. */
  readonly domains?: readonly string[];
}

/** Whose overlay it is: what the organisation's policy switches off, the reader cannot switch on. */
export type OverlayOrigin = 'policy' | 'reader';
