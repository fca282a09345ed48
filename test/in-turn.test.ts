import { expect, test } from 'vitest';
import { takeTurns, takeTurnsBy } from '../extension/in-turn.ts';

test('works run one after the other, and a failed one holds none up', async () => {
  const inTurn = takeTurns();
  const seen: string[] = [];
  const work = (name: string, fails = false) =>
    inTurn(async () => {
      seen.push(`${name} begins`);
      await Promise.resolve();
      seen.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    });
  const done = await Promise.allSettled([work('a'), work('b', true), work('c')]);
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('works of another key do not wait', async () => {
  const inTurn = takeTurnsBy<string>();
  let free = () => {};
  const held = inTurn('a', () => new Promise<void>((resolve) => (free = resolve)));
  expect(await inTurn('b', async () => 'b')).toBe('b');
  const seen: string[] = [];
  const waiting = inTurn('a', async () => seen.push('a'));
  await inTurn('b', async () => seen.push('b'));
  free();
  await Promise.all([held, waiting]);
  expect(seen).toEqual(['b', 'a']);
});
