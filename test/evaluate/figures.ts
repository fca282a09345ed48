import type { Comparison } from '../corpus/compare-attributes.ts';
import type { Match } from '../corpus/match-signals.ts';
import type { Score } from '../corpus/score-answer.ts';
import type { JudgedFinding } from '../corpus/score-findings.ts';
import { f1, recall, shareOf, type Tally, wrongPerHundred } from './tally.ts';

/** One of the figures that the engine is judged by. */
export interface Figure {
  readonly id: string;
  readonly name: string;
  /** The counts of one message. */
  readonly tallyOf: (score: Score) => Tally;
  /** The figure of the counts of all messages. */
  readonly measure: (sum: Tally) => number | undefined;
  readonly style: 'ratio' | 'percent' | 'number';
  readonly goal?: { readonly value: number; readonly isMost?: true };
}

/** The main figures in the order in which they are printed; `isBuilt` tells whether a rule is in the pack. */
export function mainFigures(isBuilt: (rule: string) => boolean): readonly Figure[] {
  const weighty = ({ findings }: Score) =>
    findings.filter(({ weight }) => weight === 'prohibited' || weight === 'decision');
  return [
    {
      id: 'signals',
      name: 'signals, F1',
      tallyOf: tallySignals,
      measure: f1,
      style: 'ratio',
      goal: { value: 0.92 },
    },
    {
      id: 'stance',
      name: 'stance right',
      tallyOf: ({ attributes }) => tallyAttribute(attributes, 'stance'),
      measure: recall,
      style: 'percent',
      goal: { value: 0.95 },
    },
    {
      id: 'payer',
      name: 'payer right',
      tallyOf: ({ attributes }) => tallyAttribute(attributes, 'payer'),
      measure: recall,
      style: 'percent',
      goal: { value: 0.95 },
    },
    {
      id: 'findings',
      name: 'findings †, F1',
      tallyOf: (score) => tallyFindings(weighty(score)),
      measure: f1,
      style: 'ratio',
      goal: { value: 0.9 },
    },
    {
      id: 'built-findings',
      name: 'findings †, F1, rules in the pack',
      tallyOf: (score) => tallyFindings(weighty(score).filter(({ rule }) => isBuilt(rule))),
      measure: f1,
      style: 'ratio',
    },
    {
      id: 'kind',
      name: 'kind of message right',
      tallyOf: ({ kind }) => shareOf([kind.given === kind.wanted]),
      measure: recall,
      style: 'percent',
      goal: { value: 0.97 },
    },
    {
      id: 'false-alarms',
      name: 'false alarms per 100 other mails',
      tallyOf: ({ kind, isFalseAlarm }) =>
        shareOf(kind.wanted === 'industry-invitation' ? [] : [!isFalseAlarm]),
      measure: wrongPerHundred,
      style: 'number',
      goal: { value: 2, isMost: true },
    },
  ];
}

/** Counts signals: found, missed and extra. */
export function tallySignals({ pairs, missed, extra }: Match): Tally {
  return { right: pairs.length, missed: missed.length, extra: extra.length };
}

/** Counts how often one attribute is right, of the times that marks name it. */
export function tallyAttribute(attributes: readonly Comparison[], name: string): Tally {
  return shareOf(attributes.filter(({ attribute }) => attribute === name).map(({ isRight }) => isRight));
}

/** Counts findings: found, missed and extra. */
export function tallyFindings(findings: readonly JudgedFinding[]): Tally {
  const count = (wanted: JudgedFinding['result']) =>
    findings.filter(({ result }) => result === wanted).length;
  return { right: count('found'), missed: count('missed'), extra: count('extra') };
}
