import type { Message } from '../../src/mail/message.ts';
import type { Missing, Part, Remark } from '../../src/webmail/webmail.ts';
import type { Labels } from './labels.ts';

/** What a page of Outlook may look like, and what a reading of it has to give. */
export interface Scene {
  readonly id: string;
  readonly page: (options: { readonly labels: Labels; readonly seed: number }) => ScenePage;
  /** The same in every language, but where nothing but a word tells it. */
  readonly expected: ExpectedReading | ((labels: Labels) => ExpectedReading);
}

/** A page's markup within `body`, and what surrounds it. */
export interface ScenePage {
  readonly html: string;
  /** Path of the page's address; else that of an inbox. */
  readonly path?: string;
  readonly bodyClass?: string;
  /** Selector of the element that has the focus, the first one if several match. */
  readonly focus?: string;
}

export type ExpectedReading =
  | { readonly kind: 'nothing-open' | 'draft' }
  | { readonly kind: 'unreadable'; readonly missing: readonly Missing[] }
  | {
      readonly kind: 'message';
      readonly message: Message;
      readonly lacking?: readonly Part[];
      readonly unusual?: readonly Part[];
      readonly remarks?: readonly Remark[];
      readonly others?: number;
    };
