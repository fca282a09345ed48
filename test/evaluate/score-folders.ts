import type { Pack } from '../../src/pack.ts';
import { screen } from '../../src/screen.ts';
import { readSentences, readSet } from '../corpus/read-set.ts';
import { weightOfRule } from '../corpus/rule-weights.ts';
import { type Score, scoreAnswer } from '../corpus/score-answer.ts';
import { mailOf, scoreSentence } from '../corpus/score-sentence.ts';
import type { LanguageScore } from './print-sentences.ts';

/** The scores of a folder, and the messages that could not be read, with the reason. */
export interface ScoredSet {
  readonly scores: readonly Score[];
  readonly unread: readonly string[];
}

/** Screens and scores every message of a folder; `date` stands in where a message has none. */
export async function scoreMessages(folder: string, pack: Pack, date: string): Promise<ScoredSet> {
  const { cases, unread } = await readSet(folder);
  // A rule that nobody has planned yet weighs as the heaviest, so that missing it is never hidden.
  const weightOf = (rule: string) => weightOfRule(pack, rule) ?? 'prohibited';
  const scores = cases.map(({ answer, message }) =>
    scoreAnswer(screen(message, pack, { date, language: 'sv' }), answer, weightOf),
  );
  return { scores, unread };
}

/** Screens and scores every marked sentence of a folder. */
export function scoreSentences(folder: string, pack: Pack, date: string): LanguageScore[] {
  return readSentences(folder).map(({ sentence, language }) => {
    const report = screen(mailOf(sentence, language), pack, { date, language: 'sv' });
    return { ...scoreSentence(report, sentence), language };
  });
}
