import { expect, test } from 'vitest';
import { latestReading } from '../extension/latest-reading.ts';

test('the reading that began last counts, whichever ends last', async () => {
  const ends: ((value: string) => void)[] = [];
  const taken: string[] = [];
  const read = latestReading(
    () => new Promise<string>((resolve) => ends.push(resolve)),
    (value) => taken.push(value),
  );
  read();
  read();
  ends[1]?.('new');
  ends[0]?.('old');
  await Promise.resolve();
  expect(taken).toEqual(['new']);
  read();
  ends[2]?.('newer');
  await Promise.resolve();
  expect(taken).toEqual(['new', 'newer']);
});
