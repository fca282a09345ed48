import type { Weight } from '../../src/report.ts';
import { describeMisses } from '../corpus/describe-misses.ts';
import type { Score } from '../corpus/score-answer.ts';
import { mainFigures, tallyFindings } from './figures.ts';
import { printFigure, printPlain } from './print-figure.ts';
import { printSignalTables } from './print-signals.ts';
import { formatRatio, printShares, printTallies } from './print-tables.ts';
import { addUp, shareOf } from './tally.ts';

/** All figures of a set of messages; `isBuilt` tells whether a rule is in the pack. */
export function printMessages(scores: readonly Score[], isBuilt: (rule: string) => boolean): string[] {
  if (scores.length === 0) return ['No messages.'];
  const invitations = scores.filter(({ kind }) => kind.wanted === 'industry-invitation');
  const others = scores.length - invitations.length;
  return [
    `${scores.length} messages: ${invitations.length} industry invitations, ${others} others`,
    '',
    ...mainFigures(isBuilt).map((figure) => printFigure(figure, scores.map(figure.tallyOf))),
    printPlain('cards per industry invitation', `median ${formatMedian(invitations)}`, 'goal ≤ 4'),
    printPlain('findings that nobody asked for', `${formatMean(invitations)} per industry invitation`),
    '  († of weight prohibited or decision)',
    '',
    ...printShares('MESSAGES', [
      ['kind', addUp(scores.map(({ kind }) => shareOf([kind.given === kind.wanted])))],
      ['situation', addUp(scores.map(tallySituation))],
    ]),
    ...printSignalTables(scores),
    ...printFindings(scores, 'FINDINGS, all rules', () => true),
    ...printFindings(scores, 'FINDINGS, rules in pack', isBuilt),
    ...printTallies('QUESTIONS', [['all', addUp(scores.map(tallyQuestions))]]),
  ];
}

/** What went wrong, message by message. */
export function printMisses(scores: readonly Score[]): string[] {
  return scores.flatMap((score) => {
    const lines = describeMisses(score);
    return lines.length === 0 ? [] : [score.id, ...lines.map((line) => `  ${line}`)];
  });
}

const weights: readonly Weight[] = ['prohibited', 'decision', 'practice', 'information'];

function printFindings(
  scores: readonly Score[],
  heading: string,
  isCounted: (rule: string) => boolean,
): string[] {
  const findings = scores.flatMap((score) => score.findings).filter(({ rule }) => isCounted(rule));
  const rows = weights.map((wanted) => {
    return [wanted, tallyFindings(findings.filter(({ weight }) => weight === wanted))] as const;
  });
  return printTallies(heading, [...rows, ['all', tallyFindings(findings)]]);
}

function tallySituation({ situation }: Score) {
  return shareOf(situation ? [situation.given === situation.wanted] : []);
}

function tallyQuestions({ questions: { found, missed, extra } }: Score) {
  return { right: found.length, missed: missed.length, extra: extra.length };
}

function formatMedian(scores: readonly Score[]): string {
  const cards = scores.map((score) => score.cards).sort((a, b) => a - b);
  const [low, high] = [cards[Math.floor((cards.length - 1) / 2)], cards[Math.floor(cards.length / 2)]];
  return low === undefined || high === undefined ? '–' : String((low + high) / 2);
}

function formatMean(scores: readonly Score[]): string {
  const sum = scores.reduce((total, { unasked }) => total + unasked, 0);
  return formatRatio(scores.length > 0 ? sum / scores.length : undefined);
}
