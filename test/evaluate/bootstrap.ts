import type { Tally } from './tally.ts';

/**
 * The 95 % interval of a figure over texts, by drawing as many texts with replacement a thousand times.
 * The same texts give the same interval. Undefined where the figure is.
 */
export function intervalOf(
  tallies: readonly Tally[],
  measure: (sum: Tally) => number | undefined,
): readonly [number, number] | undefined {
  const next = randomFrom(1);
  const values: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const value = measure(draw(tallies, next));
    if (value !== undefined) values.push(value);
  }
  values.sort((a, b) => a - b);
  const low = values[Math.floor(0.025 * (values.length - 1))];
  const high = values[Math.ceil(0.975 * (values.length - 1))];
  return low === undefined || high === undefined ? undefined : [low, high];
}

const rounds = 1000;

function draw(tallies: readonly Tally[], next: () => number): Tally {
  const sum = { right: 0, missed: 0, extra: 0 };
  for (let count = 0; count < tallies.length; count++) {
    const drawn = tallies[Math.floor(next() * tallies.length)];
    sum.right += drawn?.right ?? 0;
    sum.missed += drawn?.missed ?? 0;
    sum.extra += drawn?.extra ?? 0;
  }
  return sum;
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
