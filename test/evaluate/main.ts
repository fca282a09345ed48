import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadPack, type Pack } from '../../src/pack.ts';
import { printMessages, printMisses } from './print-messages.ts';
import { printSentenceMisses, printSentences } from './print-sentences.ts';
import { type Options, readOptions, usage } from './read-options.ts';
import { scoreMessages, scoreSentences } from './score-folders.ts';

/** The `evaluate` command: scores the corpus, or another folder, prints the figures and gives the exit status. */
export async function main(words: readonly string[]): Promise<number> {
  const options = readOptions(words);
  if (!options) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  if (options.set && !existsSync(options.set)) {
    process.stderr.write(`There is no folder ${options.set}\n`);
    return 2;
  }
  const pack = loadPack();
  const lines = options.set ? await evaluateSet(options.set, pack, options) : [];
  const splits = options.set ? [] : options.splits;
  for (const split of splits) lines.push(...(await evaluateSplit(split, pack, options)));
  process.stdout.write(`${lines.join('\n').trimEnd()}\n`);
  return 0;
}

const corpus = join(import.meta.dirname, '../corpus');

async function evaluateSet(folder: string, pack: Pack, { date, misses }: Options): Promise<string[]> {
  const { scores, unread } = await scoreMessages(folder, pack, date);
  return [
    ...unread.map((line) => `NOT SCORED ${line}`),
    ...printMessages(scores, isIn(pack)),
    ...(misses ? printMisses(scores) : []),
  ];
}

async function evaluateSplit(split: 'seen' | 'fresh', pack: Pack, options: Options): Promise<string[]> {
  const isListed = options.misses && (split === 'seen' || options.isFreshNamed);
  const messages = await evaluateSet(join(corpus, 'messages', split), pack, { ...options, misses: isListed });
  const sentences = scoreSentences(join(corpus, 'sentences', split), pack, options.date);
  return [
    `${split.toUpperCase()} MESSAGES`,
    ...messages,
    '',
    `${split.toUpperCase()} SENTENCES`,
    ...printSentences(sentences),
    ...(isListed ? printSentenceMisses(sentences) : []),
    '',
  ];
}

function isIn(pack: Pack): (rule: string) => boolean {
  const ids = new Set(pack.rules.map(({ id }) => id));
  return (rule) => ids.has(rule);
}
