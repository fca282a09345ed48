import { describeSignals } from '../corpus/describe-misses.ts';
import type { SentenceScore } from '../corpus/score-sentence.ts';
import { tallyAttribute, tallySignals } from './figures.ts';
import { printFigure } from './print-figure.ts';
import { printSignalTables } from './print-signals.ts';
import { f1, recall } from './tally.ts';

/** A sentence's score with the language of its file. */
export type LanguageScore = SentenceScore & { readonly language: string };

/** The figures of marked sentences, together and by language. */
export function printSentences(scores: readonly LanguageScore[]): string[] {
  if (scores.length === 0) return ['No sentences.'];
  const languages = [...new Set(scores.map(({ language }) => language))].sort();
  return [
    `${scores.length} sentences`,
    '',
    ...languages.flatMap((one) =>
      printMain(
        one,
        scores.filter(({ language }) => language === one),
      ),
    ),
    ...(languages.length > 1 ? printMain('all', scores) : []),
    '',
    ...printSignalTables(scores),
  ];
}

/** What went wrong, sentence by sentence. */
export function printSentenceMisses(scores: readonly LanguageScore[]): string[] {
  return scores.flatMap((score) => {
    const lines = describeSignals(score);
    return lines.length === 0 ? [] : [`“${score.text}”`, ...lines.map((line) => `  ${line}`)];
  });
}

function printMain(title: string, scores: readonly LanguageScore[]): string[] {
  const name = (what: string) => `${title} (${scores.length}): ${what}`;
  return [
    printFigure({ id: '', name: name('signals, F1'), measure: f1, style: 'ratio' }, scores.map(tallySignals)),
    ...['stance', 'payer'].map((attribute) =>
      printFigure(
        { id: '', name: name(`${attribute} right`), measure: recall, style: 'percent' },
        scores.map(({ attributes }) => tallyAttribute(attributes, attribute)),
      ),
    ),
  ];
}
