import * as v from 'valibot';
import { hashText } from '../../src/mail/hash-text.ts';
import { decisionIds, longestOwnText, type RegisterRecord } from '../../src/note/record.ts';

/** A record as storage holds it: its text, and a sum of it by which damage is noticed. */
export interface StoredRecord {
  readonly version: 1;
  readonly sum: string;
  readonly text: string;
}

/** Where a record is kept, where what it said before its latest change, and where what can be read as neither. */
export const recordKeys = {
  now: (id: string) => `record:${id}`,
  before: (id: string) => `record-before:${id}`,
  // As a record of an id that no record has: it is told, and deleted, as damaged ones are.
  unread: (id: string, value: unknown) => `record:${id} ${hashText(JSON.stringify(value))}`,
};

/** Which record a key of storage holds; nothing for any other key. */
export function recordIn(key: string): { readonly id: string; readonly as: 'now' | 'before' } | undefined {
  const [, name, id] = /^(record|record-before):(.*)$/s.exec(key) ?? [];
  if (name === undefined || id === undefined) return undefined;
  return { id, as: name === 'record' ? 'now' : 'before' };
}

/** A record in the form in which it is kept. */
export function storeRecord(record: RegisterRecord): StoredRecord {
  const text = JSON.stringify(record);
  return { version: 1, sum: hashText(text), text };
}

/** The record that a value from storage holds, or nothing where it is damaged, of another kind, or another mail's. */
export function openRecord(value: unknown, id: string): RegisterRecord | undefined {
  const read = v.safeParse(stored, value);
  if (!read.success || hashText(read.output.text) !== read.output.sum) return undefined;
  const record = asRecord(parse(read.output.text));
  return record?.id === id ? record : undefined;
}

/** The record that a value from anywhere is, or nothing when it is none. */
export function asRecord(value: unknown): RegisterRecord | undefined {
  const read = v.safeParse(recordSchema, value);
  return read.success ? read.output : undefined;
}

const stored = v.object({ version: v.literal(1), sum: v.string(), text: v.string() });
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const day = v.pipe(v.string(), v.isoDate());
/** No place for words. */
const ruleId = /^[^\s@]+$/;
const shortText = v.pipe(v.string(), v.minLength(1), v.maxLength(longestOwnText));
const recordSchema = v.strictObject({
  schema: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  kept: day,
  changed: v.exactOptional(day),
  eventDate: v.exactOptional(day),
  company: v.exactOptional(shortText),
  sector: v.exactOptional(
    v.picklist([
      'pharma',
      'medtech',
      'labtech',
      'biotech',
      'other-industry',
      'agency',
      'society',
      'care',
      'authority',
      'university',
      'other',
    ]),
  ),
  situation: v.exactOptional(
    v.picklist([
      'product-information',
      'service-information',
      'risk-minimisation',
      'gathering',
      'third-party-event',
      'advisory-board',
      'assignment',
      'market-survey',
      'development-project',
      'stipend',
      'donation',
      'study-visit',
      'reference-visit',
      'clinical-trial',
      'sponsorship-request',
      'unknown',
    ]),
  ),
  outcome: v.strictObject({
    conflict: count,
    review: count,
    unclear: count,
    questions: count,
    dismissed: count,
  }),
  rules: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200), v.regex(ruleId))), v.maxLength(200)),
  edition: v.pipe(v.string(), v.maxLength(50)),
  decision: v.exactOptional(v.picklist(decisionIds)),
  role: v.exactOptional(shortText),
  reference: v.exactOptional(shortText),
  remark: v.exactOptional(shortText),
});

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
