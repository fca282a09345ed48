import * as v from 'valibot';

/** The public report format, schema 1, as data that a report is checked against. Nothing beside it is accepted. */
const span = { start: v.pipe(v.number(), v.integer(), v.minValue(0)), end: v.pipe(v.number(), v.integer()) };
const quote = v.strictObject({ ...span, quote: v.string() });
const person = v.strictObject({ name: v.optional(v.string()), address: v.optional(v.string()) });
const isoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));
const clock = v.pipe(v.string(), v.regex(/^\d\d:\d\d$/));
const outcome = v.picklist(['conflict', 'review', 'unclear']);
const payer = v.picklist(['company', 'participant', 'employer', 'organiser', 'unknown']);

/** The kinds of the signals that have kinds. */
export const signalKinds: Readonly<Record<string, readonly string[]>> = {
  meal: ['breakfast', 'coffee', 'light', 'lunch', 'dinner', 'reception', 'banquet', 'unspecified'],
  alcohol: ['wine', 'beer', 'spirits', 'sparkling', 'tasting', 'unspecified'],
  travel: ['flight', 'train', 'bus', 'car', 'boat', 'transfer', 'unspecified'],
  lodging: ['hotel', 'unspecified'],
  venue:
    'workplace hospital digital conference-centre hotel restaurant fine-dining spa golf ski castle resort cruise arena entertainment other'.split(
      ' ',
    ),
  'participation-fee': ['free', 'priced'],
  honorarium: ['attendance', 'assignment', 'survey', 'lost-time', 'unspecified'],
  gift: ['item', 'cash', 'voucher', 'book', 'sample', 'equipment'],
  prize: ['draw', 'contest'],
  leisure: ['sport', 'culture', 'sightseeing', 'entertainment', 'wellness', 'other'],
  recipient: ['head-of-unit', 'appointed-person', 'individual', 'group', 'open'],
  'target-group': ['staff', 'patients', 'elected', 'students'],
  approval: ['required', 'stated'],
  vetting: ['e4ethics', 'cvs'],
  procurement: ['ongoing', 'contract', 'mention'],
};
/** The signals that have none. */
export const signalsWithoutKind =
  'extension companion cost-share schedule deadline programme purpose sponsor compliance-claim exclusivity pressure publication agreement contact'.split(
    ' ',
  );
const paid = [
  'meal',
  'alcohol',
  'travel',
  'lodging',
  'participation-fee',
  'honorarium',
  'gift',
  'leisure',
  'companion',
];

const amount = v.strictObject({
  min: v.optional(v.number()),
  max: v.optional(v.number()),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  per: v.optional(v.picklist(['person', 'hour', 'night', 'day', 'group', 'event'])),
  vat: v.optional(v.picklist(['included', 'excluded'])),
  approximate: v.optional(v.literal(true)),
});

const row = v.strictObject({
  ...span,
  from: clock,
  minutes: v.optional(v.number()),
  as: v.picklist(['professional', 'social', 'break']),
});

const signal = v.pipe(
  v.strictObject({
    id: v.picklist([...Object.keys(signalKinds), ...signalsWithoutKind]),
    kind: v.optional(v.string()),
    stance: v.picklist(['stated', 'denied', 'unclear']),
    payer: v.optional(payer),
    amount: v.optional(amount),
    sitting: v.optional(v.picklist(['lunch', 'dinner', 'other'])),
    nights: v.optional(v.number()),
    place: v.optional(v.string()),
    country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
    exclusive: v.optional(v.literal(true)),
    paidTo: v.optional(v.picklist(['person', 'employer', 'own-company'])),
    percentage: v.optional(v.number()),
    of: v.optional(v.picklist(['travel', 'lodging', 'fee', 'all'])),
    date: v.optional(isoDate),
    endDate: v.optional(isoDate),
    from: v.optional(clock),
    to: v.optional(v.string()),
    minutes: v.optional(v.number()),
    partOfDay: v.optional(v.picklist(['morning', 'midday', 'afternoon', 'evening'])),
    weekend: v.optional(v.literal(true)),
    yearImplied: v.optional(v.literal(true)),
    professionalMinutes: v.optional(v.number()),
    socialMinutes: v.optional(v.number()),
    rows: v.optional(v.array(row)),
    employer: v.optional(v.literal(true)),
    event: v.optional(v.number()),
    more: v.optional(v.array(v.strictObject(span))),
    ...span,
    quote: v.string(),
  }),
  v.check(
    ({ id, kind }) =>
      signalKinds[id] ? kind === undefined || signalKinds[id].includes(kind) : kind === undefined,
    'kind',
  ),
  v.check(
    ({ id, payer: who }) => !paid.includes(id) || who !== undefined,
    'a signal that costs money tells its payer',
  ),
  v.check(
    ({ stance, payer: who }) => stance !== 'denied' || who === undefined || who === 'unknown',
    'nobody pays what is denied',
  ),
);

const findingShape = v.strictObject({
  rule: v.string(),
  principle: v.picklist(['trust', 'transparency', 'moderation', 'documentation']),
  weight: v.picklist(['prohibited', 'decision', 'information', 'practice']),
  outcome,
  signals: v.array(v.number()),
  evidence: v.array(quote),
  lookedFor: v.optional(v.array(v.string())),
  limit: v.optional(
    v.strictObject({ id: v.string(), value: v.number(), currency: v.string(), verified: v.boolean() }),
  ),
  local: v.optional(v.string()),
  event: v.optional(v.number()),
  title: v.pipe(v.string(), v.minLength(5)),
  why: v.pipe(v.string(), v.minLength(5)),
  advice: v.pipe(v.string(), v.minLength(5)),
  basis: v.array(
    v.strictObject({
      source: v.string(),
      section: v.optional(v.string()),
      status: v.picklist(['confirmed', 'earlier-edition', 'industry-code', 'law', 'inferred']),
      quote: v.optional(v.string()),
    }),
  ),
});

const finding = v.pipe(
  findingShape,
  v.check(
    ({ basis, local }) => basis.length > 0 || local !== undefined,
    'only a local rule rests on no source',
  ),
);

/** Accepts a report of schema 1 and nothing else. */
export const reportSchema = v.strictObject({
  schema: v.literal(1),
  pack: v.strictObject({
    id: v.string(),
    edition: v.string(),
    inForce: isoDate,
    overlays: v.array(v.string()),
  }),
  message: v.strictObject({
    subject: v.string(),
    from: v.optional(person),
    to: v.array(person),
    cc: v.array(person),
    sent: v.optional(v.string()),
    attachments: v.array(v.strictObject({ name: v.string(), read: v.boolean() })),
    forwardedFrom: v.optional(person),
  }),
  reading: v.optional(
    v.strictObject({
      hiddenText: v.optional(v.literal(true)),
      analysedTo: v.optional(v.number()),
      unread: v.optional(v.array(v.string())),
      recipientsUnread: v.optional(v.literal(true)),
    }),
  ),
  wording: v.string(),
  kind: v.picklist(['industry-invitation', 'other-invitation', 'not-invitation', 'unreadable']),
  kindSetBy: v.optional(v.literal('reader')),
  kindEvidence: v.array(quote),
  situation: v.optional(v.string()),
  languages: v.array(v.picklist(['sv', 'en', 'nb', 'da', 'other'])),
  organisers: v.array(
    v.strictObject({
      name: v.pipe(v.string(), v.minLength(1)),
      sector: v.picklist(
        'pharma medtech labtech biotech other-industry agency society care authority university other'.split(
          ' ',
        ),
      ),
      role: v.picklist(['host', 'sponsor', 'agency']),
      country: v.optional(v.string()),
      start: v.optional(v.number()),
      end: v.optional(v.number()),
    }),
  ),
  signals: v.array(signal),
  findings: v.array(finding),
  questions: v.array(v.strictObject({ id: v.string(), text: v.string() })),
  summary: v.strictObject({
    conflict: v.number(),
    review: v.number(),
    unclear: v.number(),
    questions: v.number(),
  }),
});
