import type {
  Basis,
  FactId,
  Finding,
  Payer,
  Principle,
  SignalId,
  Situation,
  Stance,
  Weight,
} from '../report.ts';
import type { OverlayOrigin } from './overlay.ts';

/** The same text in the languages of the interface. */
export interface LocalText {
  readonly sv: string;
  readonly en: string;
}

/**
 * Demands on one signal; all of them have to hold of the same signal. Attributes other than those named here
 * (`country`, `exclusive`, `of` …) are given as a value or a list of the values that do.
 */
export interface SignalTest {
  readonly signal: SignalId;
  readonly kind?: string | readonly string[];
  readonly stance?: Stance | readonly Stance[];
  readonly payer?: Payer | readonly Payer[];
  /** Id of a limit that the signal's amount, or its minutes, must be above. */
  readonly above?: string;
  readonly [attribute: string]: AttributeDemand | undefined;
}

/** A value that an attribute must have, or a list of values of which it must have one. */
export type AttributeDemand = string | number | boolean | readonly (string | number | boolean)[];

/** Demands that the message is about one of these situations. */
export interface SituationTest {
  readonly situation: Situation | readonly Situation[];
}

/** Demands that a fact holds. */
export interface FactTest {
  readonly fact: FactId;
}

/** The smallest thing that a condition can ask. */
export type Test = SignalTest | SituationTest | FactTest;

/** What a rule asks of a message. Everything under `all`, something under `any`, and nothing under `none` has to hold. */
export interface Condition {
  readonly all?: readonly Term[];
  readonly any?: readonly Term[];
  readonly none?: readonly Term[];
}

/** A test, or one further condition; a condition inside a condition holds tests alone. */
export type Term = Test | Condition;

/** What a rule weighs when this is how it is broken. */
export interface RuleCase {
  readonly weight: Weight;
  readonly breach: Condition;
  /** What the finding claims then, where that is not what the rule's title says. */
  readonly title?: LocalText;
}

/** An example that shows what a rule does: a line put into a frame, or a whole message, and the outcome it must give. */
export interface Proof {
  /** Name of the frame whose marked line `text` takes the place of. */
  readonly in?: Situation;
  readonly text?: string;
  /** The lines of a whole message, header lines first, where a line in a frame is not enough. */
  readonly message?: readonly string[];
  readonly gives: Finding['outcome'] | 'none';
  /** Other rules that may fire on the example. */
  readonly also: readonly string[];
}

/** One tested requirement, as `rules/rules/<id>.json` holds it. */
export interface Rule {
  readonly id: string;
  readonly principle: Principle;
  readonly weight: Weight;
  readonly title: LocalText;
  /** What the finding claims where the message leaves open what the title says. */
  readonly openTitle?: LocalText;
  readonly why: LocalText;
  readonly advice: LocalText;
  /** When the rule concerns a message at all; without it, always. */
  readonly applies?: Condition;
  /** When the message is in breach; a rule has either this or `cases`. */
  readonly breach?: Condition;
  /** Breaches of different weight; the first that holds counts. */
  readonly cases?: readonly RuleCase[];
  /** The question to the sender that the finding leads to. */
  readonly question?: string;
  /** `other-invitation`: the rule concerns invitations without a company's money, too. */
  readonly concerns?: 'other-invitation';
  /** Rules whose finding makes this one superfluous. */
  readonly yieldsTo?: readonly string[];
  /** `conflict`: judged last, and only when another rule gave a conflict. */
  readonly after?: 'conflict';
  readonly basis: readonly Basis[];
  /** Id of the overlay that made the rule, or changed what it weighs or says. */
  readonly local?: string;
  /** Whose overlay switched the rule off; it is not judged then. */
  readonly off?: OverlayOrigin;
  /** ISO date on which this file's wording or condition last changed; an overlay's rule need not say. */
  readonly revised?: string;
  readonly proof: readonly Proof[];
}

/** One step of a limit: what it was from a day on. Without `value` it is not known, and nothing is above it. */
export interface LimitStep {
  /** ISO date. */
  readonly from: string;
  readonly value?: number;
  readonly source?: string;
  /** ISO date on which somebody last read the value in its source; without it, the value is unconfirmed. */
  readonly checked?: string;
  /** Id of the overlay that set the step; its owner answers for the value. */
  readonly local?: string;
}

/** A dated series of one amount, as `rules/limits/<id>.json` holds it, earliest step first. */
export interface Limit {
  readonly id: string;
  readonly name: LocalText;
  /** ISO 4217 for money per person; `minutes` for a length of time. */
  readonly unit: string;
  readonly note?: LocalText;
  readonly status: Basis['status'];
  readonly steps: readonly LimitStep[];
}

/**
 * Who tells it: `text` is the rule, code or decision itself, `party` the account of one who made or applies it; `report`
 * is anybody else's, a secondary source.
 */
export type SourceOrigin = 'text' | 'party' | 'report';

/** Where a requirement was read, as `rules/sources/<id>.json` holds it. */
export interface Source {
  readonly id: string;
  readonly title: LocalText;
  readonly publisher: string;
  /** Year, or ISO date, of the text itself. */
  readonly published?: string;
  /** Where a person can read it. */
  readonly url: string;
  /** Who tells it; an overlay's source need not say. */
  readonly origin?: SourceOrigin;
  /** ISO date on which somebody last read it; missing where nobody has. */
  readonly checked?: string;
  /** Nobody has read it yet, and nothing rests on it. */
  readonly unread?: true;
  readonly note?: LocalText;
}

/** A question to the sender, as `rules/questions/<id>.json` holds it. */
export interface QuestionText {
  readonly id: string;
  /** 1 is asked first. */
  readonly rank: number;
  readonly text: LocalText;
  /** Words that decide whether the question is asked, where it needs any. Lower case. */
  readonly words?: readonly string[];
}
