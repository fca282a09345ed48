import type { Span } from '../../mail/message.ts';
import type { Sector } from '../../report.ts';

/** What every listed thing has. `ambiguous` holds those of its own names that must not count when they stand alone. */
interface Named {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly ambiguous?: readonly string[];
}

/** A firm that sells to health care, or an agency; `role` tells what an agency does. */
export interface Company extends Named {
  readonly sector: Extract<
    Sector,
    'pharma' | 'medtech' | 'labtech' | 'biotech' | 'other-industry' | 'agency'
  >;
  readonly role?: 'congress-organiser' | 'platform' | 'media' | 'med-ed' | 'cro';
  readonly domains?: readonly string[];
}

/** Somebody who is not a selling company: care provider, authority, university, society or trade body. */
export interface CareBody extends Named {
  readonly kind: 'region' | 'private-care' | 'authority' | 'university' | 'society' | 'industry-body';
  readonly domains?: readonly string[];
  readonly formerDomains?: readonly string[];
}

/** A house, hotel, restaurant or resort where events are held; `kind` is that of the signal `venue`. */
export interface Venue extends Named {
  readonly kind:
    | 'conference-centre'
    | 'hospital'
    | 'hotel'
    | 'fine-dining'
    | 'spa'
    | 'golf'
    | 'ski'
    | 'castle'
    | 'resort'
    | 'cruise'
    | 'arena'
    | 'entertainment';
  readonly luxury?: true;
  readonly place?: string;
  /** ISO 3166-1 alpha-2; absent for a chain. */
  readonly country?: string;
  /** True when an ambiguous name of it is also a person's. */
  readonly person?: true;
}

/** A country, a city abroad, or a Swedish municipality or locality (`in` its municipality). */
export interface Place extends Named {
  readonly type: 'country' | 'city' | 'municipality' | 'locality';
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly in?: string;
  /** True when an ambiguous name of it is also a person's. */
  readonly person?: true;
}

/** A recurrent professional meeting and who holds it, which says nothing of who pays. */
export interface Congress extends Named {
  readonly organiser: string;
  readonly by: 'society' | 'industry' | 'agency' | 'region';
  readonly scope: 'international' | 'nordic' | 'sweden';
}

/** An entry of one of the lists, with the list that it comes from. */
export type ListedName =
  | { readonly type: 'company'; readonly entry: Company }
  | { readonly type: 'care'; readonly entry: CareBody }
  | { readonly type: 'venue'; readonly entry: Venue }
  | { readonly type: 'place'; readonly entry: Place }
  | { readonly type: 'congress'; readonly entry: Congress };

/**
 * A listed name found in a text. The span leaves out a genitive s and takes in a legal form ("Pfizer Sverige AB").
 * `ambiguous` is true when nothing beside the name itself says that it is one: it then needs other support.
 * `preposition` is the word just before it, in small letters, when that is one ("hos", "i", "till").
 */
export type NameMatch = ListedName & Span & { readonly ambiguous: boolean; readonly preposition?: string };
