import { describe, expect, it } from 'vitest';
import { intervalOf } from './bootstrap.ts';
import { recall } from './tally.ts';

const right = { right: 1, missed: 0, extra: 0 };
const wrong = { right: 0, missed: 1, extra: 0 };

describe('the interval of a share', () => {
  it('is as wide as chance makes it: 80 of 100, near the binomial 0.72–0.88', () => {
    const texts = Array.from({ length: 100 }, (_, index) => (index < 80 ? right : wrong));
    const [low = 0, high = 0] = intervalOf(texts, recall) ?? [];
    expect(low).toBeGreaterThan(0.69);
    expect(low).toBeLessThan(0.75);
    expect(high).toBeGreaterThan(0.85);
    expect(high).toBeLessThan(0.91);
  });

  it('is the same each time', () => {
    const texts = [right, right, wrong, right];
    expect(intervalOf(texts, recall)).toEqual(intervalOf(texts, recall));
  });

  it('has no width where all texts are alike, and is not known without texts', () => {
    expect(intervalOf([right, right], recall)).toEqual([1, 1]);
    expect(intervalOf([], recall)).toBeUndefined();
  });
});
