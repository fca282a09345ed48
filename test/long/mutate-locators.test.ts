import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mutation } from '../pages/mutation.ts';
import { anchors } from '../pages/mutation.ts';
import { type BarePage, openBarePage } from '../pages/open-bare-page.ts';
import { seed } from '../seed.ts';

/** Of these a page rightly holds several: one more of them is one more recipient, file or stretch of the mail. */
const plural = ['person', 'well', 'attachment', 'attachmentName', 'blockedPicture', 'folded', 'content'];
const outcomes = ['unreadable', 'degraded', 'ok', 'no mail'] as const;
const lines: string[] = [];
/** Here either of two proofs draws the card's border: without the one the other still does. */
const provedTwice = ['C-item-deeplink-expanded'];
let bare: BarePage;

beforeAll(async () => {
  bare = await openBarePage('test/pages/mutation.ts');
}, 60_000);

afterAll(async () => {
  await bare?.close();
  const columns = ['scenes', ...outcomes.map((one) => `used: ${one}`), 'else ok', 'wrong text'];
  const heading = `${`anchor (seed ${seed})`.padEnd(70)}${columns.map((one) => one.padStart(18)).join('')}`;
  process.stdout.write(`\n${heading}\n${lines.join('\n')}\n`);
});

describe.each(['broken', 'doubled'] as const)(`every anchor %s, seed ${seed}`, (change) => {
  const isTried = (part: string) => change === 'broken' || ![...plural, 'outOfBounds'].includes(part);
  const tried = anchors.filter(({ part }) => isTried(part));
  it.each(tried)('$part $selector', { timeout: 120_000 }, async ({ part, selector }) => {
    const mutations = await mutate(change, part, selector);
    lines.push(lineOf(`${change} ${part} ${selector}`, mutations));
    expect(mutations.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
    const isSilent = (outcome: string) => outcome === 'ok' || outcome === 'no mail';
    const silent = mutations.filter(
      ({ scene, isUsed, outcome }) => isUsed && isSilent(outcome) && !provedTwice.includes(scene),
    );
    expect(change === 'broken' ? silent : []).toEqual([]);
  });
});

it('the run reaches every anchor that a reading uses', () => {
  expect(lines.filter((line) => line.startsWith('broken')).length).toBe(anchors.length);
});

function mutate(change: string, part: string, selector: string): Promise<Mutation[]> {
  return bare.page.evaluate(([...given]) => Reflect.get(window, 'tested').mutate(...given), [
    change,
    part,
    selector,
    seed,
  ] as const);
}

function lineOf(name: string, mutations: readonly Mutation[]): string {
  const count = (is: (mutation: Mutation) => boolean) => mutations.filter(is).length;
  const numbers = [
    mutations.length,
    ...outcomes.map((outcome) => count((one) => one.isUsed && one.outcome === outcome)),
    count((one) => !one.isUsed && one.outcome === 'ok'),
    count(({ wrong }) => wrong.length > 0),
  ];
  return `${name.padEnd(70)}${numbers.map((one) => String(one).padStart(18)).join('')}`;
}
