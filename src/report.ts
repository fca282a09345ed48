import type { Span } from './mail/message.ts';

/** A language of the interface and of the rules' texts. */
export type Language = 'sv' | 'en';
/** What kind of message it is. */
export type Kind = 'industry-invitation' | 'other-invitation' | 'not-invitation' | 'unreadable';
/** What kind of cooperation an invitation is about. */
export type Situation =
  | 'product-information'
  | 'service-information'
  | 'risk-minimisation'
  | 'gathering'
  | 'third-party-event'
  | 'advisory-board'
  | 'assignment'
  | 'market-survey'
  | 'development-project'
  | 'stipend'
  | 'donation'
  | 'study-visit'
  | 'reference-visit'
  | 'clinical-trial'
  | 'sponsorship-request'
  | 'unknown';
/** The four principles that the rules rest on. */
export type Principle = 'trust' | 'transparency' | 'moderation' | 'documentation';
/** How a source treats the pattern that a rule describes. */
export type Weight = 'prohibited' | 'decision' | 'information' | 'practice';
/** What a rule says of a message: it appears to conflict, a person has to decide, or the text does not tell. */
export type Outcome = 'conflict' | 'review' | 'unclear';
/** Whether the text states, denies or leaves open what a signal names. */
export type Stance = 'stated' | 'denied' | 'unclear';
/** Who bears the cost of what a signal is about. */
export type Payer = 'company' | 'participant' | 'employer' | 'organiser' | 'unknown';
/** How sure it is that a rule stands in the edition in force. */
export type Status = 'confirmed' | 'earlier-edition' | 'industry-code' | 'law' | 'inferred';
/** What line of work an organiser is in. */
export type Sector =
  | 'pharma'
  | 'medtech'
  | 'labtech'
  | 'biotech'
  | 'other-industry'
  | 'agency'
  | 'society'
  | 'care'
  | 'authority'
  | 'university'
  | 'other';

/** A span with the wording's own characters between its ends. */
export interface Quote extends Span {
  readonly quote: string;
}

/** A sum of money. `min` or `max` may be missing: “högst 300 kr” has no `min`. */
export interface Amount {
  readonly min?: number;
  readonly max?: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly per?: 'person' | 'hour' | 'night' | 'day' | 'group' | 'event';
  readonly vat?: 'included' | 'excluded';
  readonly approximate?: true;
}

/** The closed list of signals. */
export type SignalId =
  | 'meal'
  | 'alcohol'
  | 'travel'
  | 'lodging'
  | 'extension'
  | 'venue'
  | 'participation-fee'
  | 'honorarium'
  | 'gift'
  | 'prize'
  | 'leisure'
  | 'companion'
  | 'cost-share'
  | 'schedule'
  | 'deadline'
  | 'programme'
  | 'recipient'
  | 'target-group'
  | 'approval'
  | 'purpose'
  | 'sponsor'
  | 'compliance-claim'
  | 'procurement'
  | 'exclusivity'
  | 'pressure'
  | 'publication'
  | 'agreement'
  | 'vetting'
  | 'contact';

/** One row of an agenda. Without `minutes` where its end is unknown. */
export interface ProgrammeRow extends Span {
  /** Local time, `HH:MM`. */
  readonly from: string;
  readonly minutes?: number;
  readonly as: 'professional' | 'social' | 'break';
}

/** What the wording states, denies or leaves open. Which attributes a signal carries depends on its `id`. */
export interface Signal extends Quote {
  readonly id: SignalId;
  readonly kind?: string;
  readonly stance: Stance;
  readonly payer?: Payer;
  readonly amount?: Amount;
  readonly sitting?: 'lunch' | 'dinner' | 'other';
  readonly nights?: number;
  readonly place?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly exclusive?: true;
  readonly paidTo?: 'person' | 'employer' | 'own-company';
  /** For a gift `person` or `unit`; for a schedule its end, local `HH:MM`. */
  readonly to?: string;
  readonly percentage?: number;
  readonly of?: 'travel' | 'lodging' | 'fee' | 'all';
  /** ISO dates, `YYYY-MM-DD`. */
  readonly date?: string;
  readonly endDate?: string;
  /** A schedule's start, local `HH:MM`. */
  readonly from?: string;
  readonly minutes?: number;
  readonly partOfDay?: 'morning' | 'midday' | 'afternoon' | 'evening';
  readonly weekend?: true;
  readonly yearImplied?: true;
  readonly professionalMinutes?: number;
  readonly socialMinutes?: number;
  readonly rows?: readonly ProgrammeRow[];
  readonly employer?: true;
  /** Index of the event, where the message holds several. */
  readonly event?: number;
  /** Further stretches of the wording that the values were joined from. */
  readonly more?: readonly Span[];
}

/** Who stands behind the message. No span when the name stands only in From. */
export interface Organiser {
  readonly name: string;
  readonly sector: Sector;
  readonly role: 'host' | 'sponsor' | 'agency';
  readonly country?: string;
  readonly start?: number;
  readonly end?: number;
}

/** Where a rule's requirement was read, and how sure that is. */
export interface Basis {
  readonly source: string;
  readonly section?: string;
  readonly status: Status;
  /** The words that stand there, where somebody wrote them down. */
  readonly quote?: string;
}

/** A rule that fired on this message, with its evidence. */
export interface Finding {
  readonly rule: string;
  readonly principle: Principle;
  readonly weight: Weight;
  readonly outcome: Outcome;
  /** Indexes into the report's `signals`. */
  readonly signals: readonly number[];
  readonly evidence: readonly Quote[];
  readonly lookedFor?: readonly string[];
  readonly limit?: {
    readonly id: string;
    readonly value: number;
    readonly currency: string;
    readonly verified: boolean;
  };
  /** Id of the overlay whose rule, weight, text or limit decided. */
  readonly local?: string;
  readonly event?: number;
  readonly title: string;
  readonly why: string;
  readonly advice: string;
  readonly basis: readonly Basis[];
}

/** Something the sender should have told and did not. */
export interface Question {
  readonly id: string;
  readonly text: string;
}

/** A named function's three-valued answer about a message, with the words that it rests on. */
export type FactId =
  | 'head-addressed'
  | 'individual-addressed'
  | 'open-addressed'
  | 'recipients-unread'
  | 'social-headline'
  | 'social-minutes-lead'
  | 'short-talk-with-evening-meal'
  | 'beside-congress'
  | 'event-abroad'
  | 'several-days'
  | 'off-site'
  | 'off-site-reason'
  | 'foreign-host'
  | 'host-unlisted'
  | 'only-agency-named'
  | 'company-unnamed'
  | 'staff-event'
  | 'gift-of-value'
  | 'new-to-unit'
  | 'advice-asked'
  | 'plan-stated'
  | 'details-unread';

/** Everything a screening says of one message, schema 1. Field order is part of the format. */
export interface Report {
  readonly schema: 1;
  readonly pack: {
    readonly id: string;
    readonly edition: string;
    readonly inForce: string;
    readonly overlays: readonly string[];
  };
  readonly message: {
    readonly subject: string;
    readonly from?: { readonly name?: string; readonly address?: string };
    readonly to: readonly { readonly name?: string; readonly address?: string }[];
    readonly cc: readonly { readonly name?: string; readonly address?: string }[];
    readonly sent?: string;
    readonly attachments: readonly { readonly name: string; readonly read: boolean }[];
    readonly forwardedFrom?: { readonly name?: string; readonly address?: string };
  };
  readonly reading?: {
    readonly hiddenText?: true;
    readonly analysedTo?: number;
    readonly unread?: readonly string[];
    readonly recipientsUnread?: true;
  };
  /** Subject line first, then the body, then the texts of attachments; every span points into it. */
  readonly wording: string;
  readonly kind: Kind;
  readonly kindSetBy?: 'reader';
  readonly kindEvidence: readonly Quote[];
  readonly situation?: Situation;
  readonly languages: readonly ('sv' | 'en' | 'nb' | 'da' | 'other')[];
  readonly organisers: readonly Organiser[];
  readonly signals: readonly Signal[];
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
  readonly summary: {
    readonly conflict: number;
    readonly review: number;
    readonly unclear: number;
    readonly questions: number;
  };
}
