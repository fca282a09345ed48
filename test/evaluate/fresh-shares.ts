import { join } from 'node:path';
import type { Pack } from '../../src/pack.ts';
import { mainFigures, tallyAttribute, tallySignals } from './figures.ts';
import { scoreMessages, scoreSentences } from './score-folders.ts';
import { addUp, f1, recall } from './tally.ts';

/** How well the fresh texts of a corpus are read, by name of the figure, each from 0 to 1 and better the higher. */
export async function freshShares(
  corpus: string,
  pack: Pack,
  date: string,
): Promise<Readonly<Record<string, number>>> {
  const { scores } = await scoreMessages(join(corpus, 'messages/fresh'), pack, date);
  const sentences = scoreSentences(join(corpus, 'sentences/fresh'), pack, date);
  const built = new Set(pack.rules.map(({ id }) => id));
  const inMessages = mainFigures((rule) => built.has(rule)).map(({ id, measure, tallyOf }) => {
    const sum = addUp(scores.map(tallyOf));
    if (id !== 'false-alarms') return [id, measure(sum)] as const;
    // The share of mails without one, so that higher is better here too.
    return ['no-false-alarm', recall(sum)] as const;
  });
  const inSentences = [
    ['sentence-signals', f1(addUp(sentences.map(tallySignals)))] as const,
    ...['stance', 'payer'].map((name) => {
      return [
        `sentence-${name}`,
        recall(addUp(sentences.map((one) => tallyAttribute(one.attributes, name)))),
      ] as const;
    }),
  ];
  return Object.fromEntries(
    [...inMessages, ...inSentences].flatMap(([name, share]) => (share === undefined ? [] : [[name, share]])),
  );
}
