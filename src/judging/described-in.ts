import type { Language, SignalId, Situation } from '../report.ts';
import type { LocalText } from './rule.ts';

/** What a description is written with: a language, its words, and the limits that conditions name. */
export interface DescribedIn {
  readonly language: Language;
  readonly words: DescribingWords;
  readonly limits: ReadonlyMap<string, { readonly name: LocalText; readonly unit: string }>;
}

/** What the interface calls signals, situations and facts, and the words that join them; `wordsIn` gives them. */
export interface DescribingWords {
  readonly situations: Readonly<Record<Situation, string>>;
  readonly signals: Readonly<Record<SignalId, string>>;
  readonly signalKinds: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly paidTo: Readonly<Record<string, string>>;
  readonly shareOf: Readonly<Record<string, string>>;
  readonly conditions: {
    readonly all: string;
    readonly allAlone: string;
    readonly any: string;
    readonly none: string;
    readonly noneSingle: string;
    readonly noneAlone: string;
    readonly noneAloneSingle: string;
    readonly and: string;
    readonly or: string;
    readonly exceptInline: (what: string) => string;
    readonly mentions: (what: string) => string;
    readonly situation: (what: string) => string;
    /** What a rule asks where it asks nothing but that a mail is of no such kind. */
    readonly notSituation: (what: string) => string;
    readonly facts: Readonly<Record<string, string>>;
    readonly payers: Readonly<Record<string, string>>;
    readonly stances: Readonly<Record<string, string>>;
    readonly sitting: Readonly<Record<string, string>>;
    readonly partOfDay: Readonly<Record<string, string>>;
    readonly to: Readonly<Record<string, string>>;
    readonly attributes: Readonly<Record<string, string>>;
    readonly unspecified: string;
    readonly amountUnknown: string;
    readonly aboveAmount: (limit: string) => string;
    readonly aboveMinutes: (limit: string) => string;
    readonly country: (country: string) => string;
    readonly weekend: string;
    readonly exclusive: string;
    readonly employer: string;
    readonly is: (attribute: string, value: string) => string;
  };
}
