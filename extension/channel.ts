import * as v from 'valibot';
import type { Message } from '../src/mail/message.ts';
import type { Dismissal } from '../src/note/dismissals.ts';
import { decisionIds, longestOwnText, type RecordChoice } from '../src/note/record.ts';
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
 * text. `spans` are ranges of the message's body. `width` is the panel's, in CSS pixels; a panel that opens `still`
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
  | { readonly type: 'mark'; readonly turn: Turn; readonly spans: readonly BodySpan[] };

/**
 * What the panel asks of the background. `spans` are ranges of the report's wording. `turn` is the one that the panel
 * had drawn: what the reader asked of one mail is not done to the next.
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
  | { readonly type: 'show-in-mail'; readonly turn: Turn; readonly spans: readonly BodySpan[] };

interface BodySpan {
  readonly start: number;
  readonly end: number;
}

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const spans = v.pipe(v.array(v.strictObject({ start: offset, end: offset })), v.maxLength(500));
const turn = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const person = v.strictObject({ name: v.exactOptional(v.string()), address: v.exactOptional(v.string()) });
const message = v.strictObject({
  subject: v.string(),
  from: v.exactOptional(person),
  to: v.array(person),
  cc: v.array(person),
  sent: v.exactOptional(v.string()),
  body: v.string(),
  alternatives: v.exactOptional(v.array(v.strictObject({ start: offset, end: offset }))),
  attachments: v.array(v.strictObject({ name: v.string(), text: v.exactOptional(v.string()) })),
  hiddenText: v.exactOptional(v.boolean()),
  hasPictures: v.exactOptional(v.boolean()),
});

const mailParts = v.array(
  v.picklist(['pane', 'card', 'body', 'subject', 'sender', 'recipients', 'date', 'attachments']),
);
const how = v.strictObject({
  unusual: mailParts,
  lacking: mailParts,
  remarks: v.array(
    v.picklist([
      'pictures-blocked',
      'recipients-folded',
      'meeting-request',
      'possible-meeting-request',
      'meeting-response',
    ]),
  ),
});
const missing = v.array(v.picklist(['pane', 'body', 'headers', 'several-open', 'encrypted']));

const pageNews = v.variant('type', [
  v.strictObject({ type: v.literal('reading'), turn }),
  v.strictObject({ type: v.literal('nothing-open'), turn }),
  v.strictObject({ type: v.literal('unreadable'), turn, missing: v.exactOptional(missing) }),
  v.strictObject({ type: v.literal('message'), turn, message, how: v.exactOptional(how) }),
  v.strictObject({ type: v.literal('dialog'), turn, open: v.boolean() }),
]);
const shape = v.picklist(['none', 'handle', 'panel']);
const origin = v.variant('from', [
  v.strictObject({ from: v.literal('selection') }),
  v.strictObject({ from: v.literal('file'), name: v.pipe(v.string(), v.maxLength(300)) }),
  v.strictObject({ from: v.literal('paste') }),
]);
const finding = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const dismissal = v.strictObject({
  finding,
  reason: v.picklist(['misread', 'not-applicable', 'settled']),
  comment: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(300))),
});
const ownText = v.exactOptional(v.pipe(v.string(), v.maxLength(longestOwnText)));
const choice = v.strictObject({
  decision: v.exactOptional(v.picklist(decisionIds)),
  role: ownText,
  reference: ownText,
  remark: ownText,
});
const panelRequest = v.variant('type', [
  v.strictObject({ type: v.literal('shown'), turn, shape }),
  v.strictObject({ type: v.literal('open'), turn }),
  v.strictObject({ type: v.literal('close'), turn }),
  v.strictObject({ type: v.literal('screen-anyway'), turn }),
  v.strictObject({ type: v.literal('describe-page'), turn }),
  v.strictObject({ type: v.literal('screen-selection'), turn }),
  v.strictObject({ type: v.literal('screen-whole'), turn }),
  v.strictObject({ type: v.literal('bring-mail') }),
  v.strictObject({ type: v.literal('screen-message'), message, origin }),
  v.strictObject({ type: v.literal('dismiss'), turn, dismissal }),
  v.strictObject({ type: v.literal('restore'), turn, finding }),
  v.strictObject({
    type: v.literal('resize'),
    turn,
    width: v.pipe(v.number(), v.finite()),
    done: v.boolean(),
  }),
  v.strictObject({ type: v.literal('set-language'), language: v.picklist(['sv', 'en']) }),
  v.strictObject({ type: v.literal('show-in-mail'), turn, spans }),
  v.strictObject({ type: v.literal('keep-record'), turn, choice }),
]);
const structure = v.pipe(v.string(), v.maxLength(500_000));
/** The news that an arrived value holds, or nothing when it is no such thing. */
export function asPageNews(value: unknown): PageNews | undefined {
  return outputOf(v.safeParse(pageNews, value));
}

/** The request that an arrived value holds, or nothing when it is no such thing. */
export function asPanelRequest(value: unknown): PanelRequest | undefined {
  return outputOf(v.safeParse(panelRequest, value));
}

/** The structure of a page that an arrived value holds, or nothing when it is no such thing. */
export function asStructure(value: unknown): string | undefined {
  return outputOf(v.safeParse(structure, value));
}

/** What the welcome page asks of the background: to open the panel with a bundled invitation in it. */
export const sampleRequest = { type: 'show-sample' } as const;

/** True for the welcome page's request. */
export function isSampleRequest(value: unknown): boolean {
  return v.is(v.strictObject({ type: v.literal(sampleRequest.type) }), value);
}

function outputOf<T>(result: { readonly success: boolean; readonly output: unknown }): T | undefined {
  return result.success ? (result.output as T) : undefined;
}
