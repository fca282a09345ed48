import type { Finding, Outcome, Report } from '../report.ts';
import { cardFindings } from './cards.ts';
import { type Dismissal, dismissalOf } from './dismissals.ts';
import { stillMissing } from './still-missing.ts';

/** The cards that nobody has set aside. */
export function standingFindings(report: Report, dismissals: readonly Dismissal[] = []): readonly Finding[] {
  return cardFindings(report).filter((finding) => !dismissalOf(finding, dismissals));
}

/** How many cards with a possible conflict or something to decide stand. */
export function standingCount(report: Report, dismissals: readonly Dismissal[] = []): number {
  return standingFindings(report, dismissals).filter(isWeighty).length;
}

/**
 * What handle and badge show of a mail: the count of what weighs, `?` where there is none but something has to be
 * asked or is open. Undefined where nothing was found: that is no figure, and least of all a verdict.
 */
export function standingMark(report: Report, dismissals: readonly Dismissal[] = []): string | undefined {
  const count = standingCount(report, dismissals);
  if (count > 0) return String(count);
  return gravestOutcome(report, dismissals) ? '?' : undefined;
}

/** The gravest outcome that stands; `unclear` also where nothing but questions is left. Undefined where nothing is. */
export function gravestOutcome(report: Report, dismissals: readonly Dismissal[] = []): Outcome | undefined {
  const outcomes = standingFindings(report, dismissals).map((finding) => finding.outcome);
  if (outcomes.includes('conflict')) return 'conflict';
  if (outcomes.includes('review')) return 'review';
  const { questions, points } = stillMissing(report, dismissals);
  return outcomes.length + questions.length + points.length > 0 ? 'unclear' : undefined;
}

/**
 * True for a company's invitation that tells too little to be judged: nothing to decide was found, and at least two
 * things have to be asked for, or the details stand where they were not read.
 */
export function tellsTooLittle(report: Report, dismissals: readonly Dismissal[] = []): boolean {
  if (report.kind !== 'industry-invitation' || cardFindings(report).some(isWeighty)) return false;
  const { questions, points } = stillMissing(report, dismissals);
  return questions.length >= 2 || points.length > 0;
}

function isWeighty({ outcome }: Finding): boolean {
  return outcome !== 'unclear';
}
