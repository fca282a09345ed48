import { expect } from 'vitest';
import type { OpenMessage, Reading } from '../../src/webmail/webmail.ts';
import { localMessage } from './local-message.ts';
import type { ExpectedReading } from './scene.ts';

/** A reading as it can leave a page: without nodes. */
export type ToldReading =
  | Exclude<Reading, OpenMessage>
  | Pick<OpenMessage, 'kind' | 'message' | 'found' | 'others' | 'health'>;

/** Checks that a reading gives what its scene expects. Of hostile content only the text may be read, as text. */
export function expectReading(reading: ToldReading, expected: ExpectedReading, id: string): void {
  if (reading.kind !== 'message' || expected.kind !== 'message') {
    expect(reading).toEqual(expected);
    return;
  }
  const { lacking = [], unusual = [], remarks = [], others = 0 } = expected;
  const { alternatives, ...read } = localMessage(reading.message);
  const { alternatives: named, ...told } = expected.message;
  // Who is not read, or folded away by Outlook, may be anybody.
  const isUnread = lacking.includes('recipients') || remarks.includes('recipients-folded');
  const wanted = { ...told, ...(isUnread ? { recipientsUnread: true } : {}) };
  if (id.startsWith('hostile-')) expect({ ...read, body: wanted.body, hiddenText: true }).toEqual(wanted);
  else expect({ ...read, alternatives }).toEqual({ ...wanted, alternatives: named });
  expect(read.body.endsWith(wanted.body)).toBe(true);
  expect(reading.found).toMatchObject({ lacking, unusual, remarks });
  expect(reading.others).toBe(others);
  expect(reading.health).toBe(lacking.length + unusual.length > 0 ? 'degraded' : 'ok');
}

/** A reading in a few words, for a table. */
export function tellReading(reading: ToldReading): string {
  if (reading.kind === 'unreadable') return `unreadable: ${reading.missing.join()}`;
  return reading.kind === 'message' ? [reading.health, ...reading.found.remarks].join(', ') : reading.kind;
}
