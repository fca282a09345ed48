import { expect, it } from 'vitest';
import { editionInForce, loadPack } from '../src/pack.ts';

const pack = loadPack();

it('gathers everything in the order of ids', () => {
  for (const ids of [
    pack.rules.map(({ id }) => id),
    [...pack.limits.keys()],
    [...pack.sources.keys()],
    [...pack.questions.keys()],
  ]) {
    expect(ids.length).toBeGreaterThan(0);
    expect(ids).toEqual([...ids].sort());
  }
});

it.each([
  ['2026-11-22', '3.0', '2026-02-01'],
  ['2026-02-01', '3.0', '2026-02-01'],
  ['2026-01-31', '2020', '2020-01-01'],
  ['2017-04-27', '2014', '2014-01-01'],
  ['2007-05-01', '2014', '2014-01-01'],
])('on %s the edition is %s', (date, edition, inForce) => {
  expect(editionInForce(pack, date)).toEqual({ edition, inForce });
});
