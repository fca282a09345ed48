import type { Report } from '../report.ts';
import type { Words } from '../words/sv.ts';
import { cardFindings } from './cards.ts';

/** The counts in words, “2 möjliga avvikelser · 1 att ta ställning till · 3 frågor”; the handle's count is the first two's sum. */
export function countsOf(report: Report, words: Words): string {
  return countParts(report, words).join(' · ');
}

/** The counts in words, one each. */
export function countParts(report: Report, words: Words): string[] {
  const cards = cardFindings(report);
  const count = (outcome: string) => cards.filter((finding) => finding.outcome === outcome).length;
  const parts = [
    count('conflict') > 0 && words.counts.conflict(count('conflict')),
    count('review') > 0 && words.counts.review(count('review')),
    count('unclear') > 0 && words.counts.unclear(count('unclear')),
  ].filter((part) => part !== false);
  const found = parts.length > 0 ? parts : [words.counts.none];
  const asked = report.questions.length > 0 ? [words.counts.questions(report.questions.length)] : [];
  return [...found, ...asked];
}
