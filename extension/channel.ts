import type { Message } from '../src/mail/message.ts';
import type { Dismissal } from '../src/note/dismissals.ts';
import type { RecordChoice } from '../src/note/record.ts';
import type { Draft } from '../src/ui/drafts.ts';
import type { HowRead, MailOrigin, Unreadable } from '../src/ui/panel-state.ts';

/**
 * Name of one reading of the page. The content script makes a new one whenever what is open may have changed; an
 * answer that carries another turn than the present one is about a mail that is no longer open.
 */
export type Turn = string;

/** How much of the frame the page shows. */
export type Shape = 'none' | 'handle' | 'panel';

/** What the content script tells the background. */
export type PageNews =
  | { readonly type: 'reading'; readonly turn: Turn }
  | { readonly type: 'nothing-open'; readonly turn: Turn }
  | { readonly type: 'unreadable'; readonly turn: Turn; readonly missing?: readonly Unreadable[] }
  | { readonly type: 'message'; readonly turn: Turn; readonly message: Message; readonly how?: HowRead }
  | { readonly type: 'dialog'; readonly turn: Turn; readonly open: boolean };

/**
 * What the background tells the content script, answered with `true`, and `describe` with the structure of the page as
 * text. `spans` are ranges of the message's body, `number` that of the card which they belong to. `width` is the panel's, in CSS pixels; a panel that opens `still`
 * leaves the focus where it is.
 */
export type PageOrder =
  | {
      readonly type: 'shape';
      readonly turn: Turn;
      readonly shape: Shape;
      readonly width?: number;
      readonly still?: boolean;
    }
  | { readonly type: 'reveal'; readonly turn: Turn }
  | { readonly type: 'are-you-there'; readonly turn: Turn }
  | { readonly type: 'describe'; readonly turn: Turn }
  | {
      readonly type: 'mark';
      readonly turn: Turn;
      readonly spans: readonly BodySpan[];
      readonly number?: number;
    };

/**
 * What the panel asks of the background. `spans` are ranges of the report's wording. `turn` is the one that the panel
 * had drawn: what the reader asked of one mail is not done to the next. `mail` is the draft's own, by its hash, whichever
 * is open by now.
 */
export type PanelRequest =
  | { readonly type: 'shown'; readonly turn: Turn; readonly shape: Shape }
  | { readonly type: 'open'; readonly turn: Turn }
  | { readonly type: 'close'; readonly turn: Turn }
  | { readonly type: 'screen-anyway'; readonly turn: Turn }
  | { readonly type: 'describe-page'; readonly turn: Turn }
  | { readonly type: 'screen-selection'; readonly turn: Turn }
  | { readonly type: 'screen-whole'; readonly turn: Turn }
  | { readonly type: 'bring-mail' }
  | { readonly type: 'screen-message'; readonly message: Message; readonly origin: MailOrigin }
  | { readonly type: 'dismiss'; readonly turn: Turn; readonly dismissal: Dismissal }
  | { readonly type: 'restore'; readonly turn: Turn; readonly finding: string }
  | { readonly type: 'resize'; readonly turn: Turn; readonly width: number; readonly done: boolean }
  | { readonly type: 'set-language'; readonly language: 'sv' | 'en' }
  | { readonly type: 'keep-record'; readonly turn: Turn; readonly choice: RecordChoice }
  | { readonly type: 'keep-draft'; readonly mail: string; readonly draft: Draft }
  | {
      readonly type: 'show-in-mail';
      readonly turn: Turn;
      readonly spans: readonly BodySpan[];
      readonly number?: number;
    };

/** A request under a number of its panel's own: the background answers with the number once the request is done. */
export interface NumberedRequest {
  readonly id: number;
  readonly request: PanelRequest;
}

interface BodySpan {
  readonly start: number;
  readonly end: number;
}
