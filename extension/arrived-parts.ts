import * as v from 'valibot';

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const span = v.strictObject({ start: offset, end: offset });
const person = v.strictObject({ name: v.exactOptional(v.string()), address: v.exactOptional(v.string()) });

/** What a mail must look like that arrives from another part of the extension. */
export const arrivedMessage = v.strictObject({
  subject: v.string(),
  from: v.exactOptional(person),
  to: v.array(person),
  cc: v.array(person),
  sent: v.exactOptional(v.string()),
  body: v.string(),
  alternatives: v.exactOptional(v.array(span)),
  attachments: v.array(v.strictObject({ name: v.string(), text: v.exactOptional(v.string()) })),
  hiddenText: v.exactOptional(v.boolean()),
  hasPictures: v.exactOptional(v.boolean()),
  recipientsUnread: v.exactOptional(v.boolean()),
});

/** The name of a reading of the page. */
export const arrivedTurn = v.pipe(v.string(), v.minLength(1), v.maxLength(64));

/** Ranges of a text. */
export const arrivedSpans = v.pipe(v.array(span), v.maxLength(500));
