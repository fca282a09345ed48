import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** Year, month, day, hour, minute, second; a month or day of 0 is the first. */
const moment = v.tuple([v.number(), v.number(), v.number(), v.number(), v.number(), v.number()]);

const expected = v.variant('type', [
  v.object({ type: v.literal('value'), unit: v.string(), value: v.number() }),
  v.object({ type: v.literal('numeral'), value: v.number() }),
  v.object({ type: v.literal('ordinal'), value: v.number() }),
  v.object({ type: v.literal('duration'), value: v.number(), grain: v.string() }),
  v.object({ type: v.literal('datetime'), at: moment, grain: v.string() }),
  v.object({ type: v.literal('open'), at: moment, grain: v.string() }),
  v.object({ type: v.literal('interval'), from: moment, to: moment, grain: v.string() }),
]);

const example = v.object({ text: v.string(), dimension: v.string(), expected });

const suite = v.object({ referenceTime: v.string(), positive: v.array(example) });

export type Moment = v.InferOutput<typeof moment>;
export type Expected = v.InferOutput<typeof expected>;
export type Example = v.InferOutput<typeof example>;
export type Suite = v.InferOutput<typeof suite>;

/** Reads a suite: texts, each with the one value that it has to resolve to. A file of another form throws. */
export function readSuite(file: string): Suite {
  return v.parse(suite, JSON.parse(readFileSync(file, 'utf8')));
}
