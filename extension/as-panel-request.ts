import * as v from 'valibot';
import { decisionIds, longestOwnText } from '../src/note/record.ts';
import { arrivedMessage as message, arrivedSpans as spans, arrivedTurn as turn } from './arrived-parts.ts';
import type { NumberedRequest, PanelRequest } from './channel.ts';

/** The number that an arrived value has, and the request that it holds, or no request when it is no such thing. */
export function asPanelRequest(value: unknown): Partial<NumberedRequest> {
  const { id, request } = v.is(numbered, value) ? value : {};
  const { success, output } = v.safeParse(panelRequest, request);
  // A draft's fields are the panel's own matter, and not looked into.
  return { ...(id !== undefined && { id }), ...(success && { request: output as PanelRequest }) };
}

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
/** Longest draft of one mail, in characters. */
const longestDraft = 100_000;
const texts = v.record(v.string(), v.unknown());
/** Only that it is of a draft's make, and no bigger: what is in the fields is the panel's own matter. */
const draft = v.pipe(
  v.looseObject({
    tab: v.string(),
    edits: v.looseObject({ values: texts }),
    replies: v.looseObject({ chosen: v.string(), saysReason: v.boolean(), texts }),
    remark: v.exactOptional(v.string()),
    at: v.pipe(v.number(), v.finite()),
  }),
  v.check((value) => JSON.stringify(value).length <= longestDraft),
);
const cardNumber = v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(1)));
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
  v.strictObject({ type: v.literal('show-in-mail'), turn, spans, number: cardNumber }),
  v.strictObject({ type: v.literal('keep-record'), turn, choice }),
  v.strictObject({
    type: v.literal('keep-draft'),
    mail: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
    draft,
  }),
]);
const numbered = v.strictObject({ id: v.pipe(v.number(), v.safeInteger()), request: v.unknown() });
