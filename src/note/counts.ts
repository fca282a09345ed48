import type { Report } from '../report.ts';
import type { Words } from '../words/sv.ts';
import { cardFindings } from './cards.ts';
import type { Dismissal } from './dismissals.ts';
import { standingFindings, tellsTooLittle } from './standing.ts';
import { stillMissing } from './still-missing.ts';

/**
 * The counts in words, “2 möjliga avvikelser · 1 att ta ställning till · 3 frågor”, without what was dismissed or settled; the
 * handle's count is the first two's sum.
 */
export function countsOf(report: Report, words: Words, dismissals: readonly Dismissal[] = []): string {
  return countParts(report, words, dismissals).join(' · ');
}

/** The counts in words, one each. */
export function countParts(report: Report, words: Words, dismissals: readonly Dismissal[] = []): string[] {
  const standing = standingFindings(report, dismissals);
  const count = (outcome: string) => standing.filter((finding) => finding.outcome === outcome).length;
  const parts = [
    count('conflict') > 0 && words.counts.conflict(count('conflict')),
    count('review') > 0 && words.counts.review(count('review')),
    count('unclear') > 0 && words.counts.unclear(count('unclear')),
  ].filter((part) => part !== false);
  const found = parts.length > 0 ? parts : [nothingCounted(report, words, dismissals)];
  const { questions } = stillMissing(report, dismissals);
  const asked = questions.length > 0 ? [words.counts.questions(questions.length)] : [];
  return [...found, ...asked];
}

/** Nothing found, nothing told and everything set aside are three things. */
function nothingCounted(report: Report, words: Words, dismissals: readonly Dismissal[]): string {
  const cards = cardFindings(report).length;
  if (cards > 0) return words.dismissal.all(cards);
  return tellsTooLittle(report, dismissals) ? words.tooLittleTold.count : words.counts.none;
}
