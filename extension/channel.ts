import * as v from 'valibot';
import type { Message } from '../src/mail/message.ts';
import type { LocalRuleNames, PanelState } from '../src/ui/panel-state.ts';

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
  | { readonly type: 'unreadable'; readonly turn: Turn }
  | { readonly type: 'message'; readonly turn: Turn; readonly message: Message }
  | { readonly type: 'dialog'; readonly turn: Turn; readonly open: boolean };

/** What the background tells the content script, answered with `true`. `spans` are ranges of the message's body. */
export type PageOrder =
  | { readonly type: 'shape'; readonly turn: Turn; readonly shape: Shape }
  | { readonly type: 'reveal'; readonly turn: Turn }
  | { readonly type: 'are-you-there'; readonly turn: Turn }
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
  | { readonly type: 'set-language'; readonly language: 'sv' | 'en' }
  | { readonly type: 'show-in-mail'; readonly turn: Turn; readonly spans: readonly BodySpan[] };

/** What the background tells the panel. */
export interface PanelNews {
  readonly type: 'state';
  readonly turn: Turn;
  readonly shape: Shape;
  readonly state: PanelState;
  readonly local: LocalRuleNames;
}

/** Name of the port between panel and background. */
export const panelPort = 'panel';

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

const pageNews = v.variant('type', [
  v.strictObject({ type: v.literal('reading'), turn }),
  v.strictObject({ type: v.literal('nothing-open'), turn }),
  v.strictObject({ type: v.literal('unreadable'), turn }),
  v.strictObject({ type: v.literal('message'), turn, message }),
  v.strictObject({ type: v.literal('dialog'), turn, open: v.boolean() }),
]);
const shape = v.picklist(['none', 'handle', 'panel']);
const pageOrder = v.variant('type', [
  v.strictObject({ type: v.literal('shape'), turn, shape }),
  v.strictObject({ type: v.literal('reveal'), turn }),
  v.strictObject({ type: v.literal('are-you-there'), turn }),
  v.strictObject({ type: v.literal('mark'), turn, spans }),
]);
const panelRequest = v.variant('type', [
  v.strictObject({ type: v.literal('shown'), turn, shape }),
  v.strictObject({ type: v.literal('open'), turn }),
  v.strictObject({ type: v.literal('close'), turn }),
  v.strictObject({ type: v.literal('screen-anyway'), turn }),
  v.strictObject({ type: v.literal('set-language'), language: v.picklist(['sv', 'en']) }),
  v.strictObject({ type: v.literal('show-in-mail'), turn, spans }),
]);
const panelNews = v.object({
  type: v.literal('state'),
  turn: v.string(),
  shape,
  state: v.custom<PanelState>(isPanelState),
  local: v.object({ names: v.custom<object>(isGroup), sources: v.custom<object>(isGroup) }),
});

/** The news that an arrived value holds, or nothing when it is no such thing. */
export function asPageNews(value: unknown): PageNews | undefined {
  return outputOf(v.safeParse(pageNews, value));
}

/** The order that an arrived value holds, or nothing when it is no such thing. */
export function asPageOrder(value: unknown): PageOrder | undefined {
  return outputOf(v.safeParse(pageOrder, value));
}

/** The request that an arrived value holds, or nothing when it is no such thing. */
export function asPanelRequest(value: unknown): PanelRequest | undefined {
  return outputOf(v.safeParse(panelRequest, value));
}

/** The panel's news that an arrived value holds, or nothing when it is no such thing. */
export function asPanelNews(value: unknown): PanelNews | undefined {
  return outputOf(v.safeParse(panelNews, value));
}

function outputOf<T>(result: { readonly success: boolean; readonly output: unknown }): T | undefined {
  return result.success ? (result.output as T) : undefined;
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isPanelState(value: unknown): boolean {
  if (!isGroup(value) || !('view' in value)) return false;
  if (value.view === 'report') return 'report' in value && typeof value.report === 'object';
  return ['nothing-open', 'reading', 'unreadable', 'outdated'].includes(String(value.view));
}
