import { afterAll, beforeAll, describe, it } from 'vitest';
import { expectReading, type ToldReading } from '../pages/expect-reading.ts';
import { type BarePage, openBarePage } from '../pages/open-bare-page.ts';
import { scenes } from '../pages/scenes.ts';
import { seed } from '../seed.ts';

let bare: BarePage;

beforeAll(async () => {
  bare = await openBarePage('test/pages/in-browser.ts');
}, 60_000);
afterAll(() => bare?.close());

describe(`in a real browser, every label random, seed ${seed}`, () => {
  it.each(scenes)('$id', async ({ id, expected }) => {
    const reading: ToldReading = await bare.page.evaluate(
      ([...given]) => Reflect.get(window, 'tested').readScene(...given),
      [id, 'zz', seed] as const,
    );
    expectReading(reading, typeof expected === 'function' ? expected('zz') : expected, id);
  });
});
