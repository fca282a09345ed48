import * as v from 'valibot';

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is no id of small letters, digits and hyphens'),
);
const date = v.pipe(v.string(), v.isoDate('is no date such as 2026-02-01'));
const text = v.pipe(v.string(), v.trim(), v.minLength(3, 'has no text'));
const localText = v.strictObject({ sv: text, en: text });
const principle = v.picklist(['trust', 'transparency', 'moderation', 'documentation']);
const weight = v.picklist(['prohibited', 'decision', 'information', 'practice']);
const status = v.picklist(['confirmed', 'earlier-edition', 'industry-code', 'law', 'inferred']);
const value = v.union([v.string(), v.number(), v.boolean()]);
const demand = v.union([value, v.pipe(v.array(value), v.minLength(1))]);
const signal = v.pipe(
  v.objectWithRest({ signal: id }, demand),
  v.check((test) => !('situation' in test) && !('fact' in test), 'a test names one thing'),
);
const situation = v.strictObject({ situation: v.union([id, v.pipe(v.array(id), v.minLength(1))]) });
const fact = v.strictObject({ fact: id });
const test = v.union([signal, situation, fact]);
const inner = holding(test);

/** The shape of a condition: lists of tests, or once of further conditions. */
export const condition = holding(v.union([test, inner]));

const proofFrame = v.strictObject({
  in: id,
  text,
  gives: v.picklist(['conflict', 'review', 'unclear', 'none']),
  also: v.array(id),
});
const proofMessage = v.strictObject({
  message: v.pipe(v.array(v.string()), v.minLength(3)),
  gives: v.picklist(['conflict', 'review', 'unclear', 'none']),
  also: v.array(id),
});

/** The shape of `rules/rules/<id>.json`: either one breach or several cases, never both. */
export const ruleSchema = v.pipe(
  v.strictObject({
    id,
    principle,
    weight,
    title: localText,
    openTitle: v.optional(localText),
    why: localText,
    advice: localText,
    applies: v.optional(condition),
    breach: v.optional(condition),
    cases: v.optional(
      v.pipe(
        v.array(v.strictObject({ weight, breach: condition, title: v.optional(localText) })),
        v.minLength(2),
      ),
    ),
    question: v.optional(id),
    concerns: v.optional(v.literal('other-invitation')),
    yieldsTo: v.optional(v.array(id)),
    after: v.optional(v.literal('conflict')),
    basis: v.pipe(
      v.array(v.strictObject({ source: id, section: v.optional(text), status })),
      v.minLength(1, 'names no source'),
    ),
    revised: date,
    proof: v.pipe(v.array(v.union([proofFrame, proofMessage])), v.minLength(4, 'has too few examples')),
  }),
  v.check(
    (rule) => (rule.breach === undefined) !== (rule.cases === undefined),
    'has to have either breach or cases',
  ),
);

const edition = { edition: v.pipe(v.string(), v.minLength(1, 'has no text')), inForce: date };

/** The shape of `rules/pack.json`: editions from the latest to the earliest. */
export const packSchema = v.pipe(
  v.strictObject({ id, ...edition, earlier: v.array(v.strictObject(edition)) }),
  v.check(
    ({ inForce, earlier }) => earlier.every((one, at) => one.inForce < (earlier[at - 1]?.inForce ?? inForce)),
    'names editions that are not in order, the latest first',
  ),
);

/** The shape of `rules/limits/<id>.json`: steps in the order of their dates. */
export const limitSchema = v.strictObject({
  id,
  name: localText,
  unit: v.pipe(v.string(), v.regex(/^([A-Z]{3}|minutes)$/, 'is no currency in three capitals')),
  note: v.optional(localText),
  status,
  steps: v.pipe(
    v.array(
      v.strictObject({
        from: date,
        value: v.optional(v.pipe(v.number(), v.minValue(0))),
        source: v.optional(id),
        checked: v.optional(date),
      }),
    ),
    v.minLength(1),
    v.check(
      (steps) => steps.every((step, at) => at === 0 || (steps[at - 1]?.from ?? '') < step.from),
      'are not in the order of their dates',
    ),
  ),
});

/** The shape of `rules/sources/<id>.json`. Only a source that nothing rests on yet may be unread. */
export const sourceSchema = v.pipe(
  v.strictObject({
    id,
    title: localText,
    publisher: text,
    published: v.optional(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}){0,2}$/, 'is no year or date'))),
    url: v.pipe(v.string(), v.url('is no web address')),
    origin: v.picklist(['text', 'party', 'report']),
    checked: v.optional(date),
    unread: v.optional(v.literal(true)),
    note: v.optional(localText),
  }),
  v.check(
    ({ checked, unread }) => (checked === undefined) === (unread === true),
    'has to have either checked, the day somebody last read it, or unread',
  ),
);

/** The shape of `rules/questions/<id>.json`. */
export const questionSchema = v.strictObject({
  id,
  rank: v.pipe(v.number(), v.integer(), v.minValue(1)),
  text: localText,
  words: v.optional(v.array(v.pipe(v.string(), v.regex(/^[\p{Ll}]+$/u)))),
});

function holding<T extends v.GenericSchema>(term: T) {
  const terms = v.optional(v.pipe(v.array(term), v.minLength(1)));
  return v.pipe(
    v.strictObject({ all: terms, any: terms, none: terms }),
    v.check((condition) => Object.keys(condition).length > 0, 'a condition asks something'),
  );
}
