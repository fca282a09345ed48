import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPack } from '../src/pack.ts';
import { makeWording } from '../src/text/wording.ts';
import { answerFaults, markFaults } from './corpus/answer-faults.ts';
import { describeSignals } from './corpus/describe-misses.ts';
import planned from './corpus/planned-rules.json';
import { readSentences, readSet } from './corpus/read-set.ts';
import type { Score } from './corpus/score-answer.ts';
import { mailOf } from './corpus/score-sentence.ts';
import { freshShares } from './evaluate/fresh-shares.ts';
import { scoreMessages, scoreSentences } from './evaluate/score-folders.ts';

const corpus = join(import.meta.dirname, 'corpus');
const pack = loadPack();
const built = new Set(pack.rules.map((rule) => rule.id));
const date = '2026-03-01';

/** What is known to go wrong, by message or by sentence. A line that no longer goes wrong has to be taken away. */
const known: Readonly<Record<string, readonly string[]>> = readJson('known-misses.json');
const knownInSentences: Readonly<Record<string, readonly string[]>> = readJson('known-sentence-misses.json');

describe('seen messages', async () => {
  const { cases, unread } = await readSet(join(corpus, 'messages/seen'));
  const { scores } = await scoreMessages(join(corpus, 'messages/seen'), pack, date);
  const why = new Map(cases.map(({ answer }) => [answer.id, answer.why]));

  it('can all be read', () => expect(unread).toEqual([]));

  for (const score of scores) {
    it(`${score.id} is read as a careful reader does: ${why.get(score.id)}`, () => {
      expect(missesOf(score)).toEqual(known[score.id] ?? []);
    });
  }

  it('has no message among the known misses that is not there', () => {
    expect(Object.keys(known).filter((id) => !why.has(id))).toEqual([]);
  });
});

describe('seen sentences', () => {
  const scores = scoreSentences(join(corpus, 'sentences/seen'), pack, date);

  for (const score of scores) {
    it(`${score.language}: ${score.text}`, () => {
      expect(describeSignals(score)).toEqual(knownInSentences[score.text] ?? []);
    });
  }

  it('has no sentence among the known misses that is not there', () => {
    const texts = scores.map(({ text }) => text);
    expect(Object.keys(knownInSentences).filter((text) => !texts.includes(text))).toEqual([]);
  });

  it('holds each sentence once', () => {
    const texts = scores.map(({ text }) => text);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });
});

describe.each(['seen', 'fresh'])('the answers of the %s texts', async (split) => {
  const { cases, unread } = await readSet(join(corpus, 'messages', split));

  it('belong to messages that can be read', () => expect(unread).toEqual([]));

  it('keep to the vocabulary, to rules that exist, and to words that stand in the message', () => {
    const faults = cases.flatMap(({ answer, message }) =>
      answerFaults(answer, makeWording(message).text, pack).map((fault) => `${answer.id}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it('have ids of their own', () => {
    const ids = cases.map(({ answer }) => answer.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('keep to the vocabulary and to the words of the sentence', () => {
    const faults = readSentences(join(corpus, 'sentences', split)).flatMap(({ sentence, language }) =>
      markFaults(sentence, makeWording(mailOf(sentence, language)).text).map(
        (fault) => `${sentence.text}: ${fault}`,
      ),
    );
    expect(faults).toEqual([]);
  });
});

describe('fresh texts', async () => {
  const floor: Readonly<Record<string, number>> = readJson('fresh-floor.json');
  const shares = await freshShares(corpus, pack, date);

  it('are read at least as well as fresh-floor.json says', () => {
    const fallen = Object.entries(shares)
      .filter(([name, share]) => floor[name] === undefined || share < floor[name])
      .map(([name, share]) => tellFall(name, share, floor[name]));
    expect(fallen).toEqual([]);
  });

  it('have a figure for everything that fresh-floor.json names', () => {
    expect(Object.keys(floor).filter((name) => shares[name] === undefined)).toEqual([]);
  });
});

it('plans no rule that stands in the pack already', () => {
  expect(
    Object.keys(planned).filter((rule) => built.has(rule)),
    'take them out of planned-rules.json',
  ).toEqual([]);
});

/** Kind and findings that differ from the careful reader's, for the rules that exist. */
function missesOf({ kind, findings }: Score): string[] {
  const weighty = findings.filter(({ weight }) => weight === 'prohibited' || weight === 'decision');
  return [
    ...(kind.given === kind.wanted ? [] : [`kind: ${kind.given}, should be ${kind.wanted}`]),
    ...weighty
      .filter(({ rule, result }) => result !== 'found' && built.has(rule))
      .map(({ rule, outcome, result }) => `${result} ${rule}: ${outcome}`),
  ];
}

function tellFall(name: string, share: number, least: number | undefined): string {
  const rounded = (Math.floor(share * 100) / 100).toFixed(2);
  if (least === undefined) return `${name} has no floor yet: write "${name}": ${rounded} in fresh-floor.json`;
  return `${name} is ${share.toFixed(4)}, below ${least}: something that was read right no longer is. Look at what changed in seen (npm run evaluate -- --split seen --misses) and mend that; lower the floor only where fresh texts were added or an answer was wrong`;
}

function readJson(name: string) {
  return JSON.parse(readFileSync(join(corpus, name), 'utf8'));
}
