import type { Finding, Report } from '../report.ts';
import { cardFindings } from './cards.ts';
import { type Dismissal, dismissalOf } from './dismissals.ts';
import { openQuestions } from './open-questions.ts';
import { saysOpen } from './says-open.ts';

/** Standing cards that say what the mail leaves open, and that no question to the sender already asks about. */
export function openCards(report: Report, dismissals: readonly Dismissal[] = []): readonly Finding[] {
  const asked = openQuestions(report, dismissals).map(({ id }) => id);
  return cardFindings(report).filter(
    (finding) =>
      finding.outcome === 'unclear' &&
      !dismissalOf(finding, dismissals) &&
      saysOpen(finding.title) &&
      !asked.includes(questionOf[finding.rule] ?? ''),
  );
}

/** Which question asks for what a card leaves open. */
const questionOf: Readonly<Record<string, string>> = {
  'addressed-to-individual': 'addressee',
  'project-to-individual': 'addressee',
  'assignment-agreement-needed': 'agreement',
  'fee-paid-privately': 'agreement',
  'congress-fee-paid': 'fee',
  'foreign-sender': 'organiser',
  'lodging-paid': 'travel-lodging',
  'meal-above-limit': 'meals',
  'meal-amount-missing': 'meals',
  'service-info-costs-paid': 'travel-lodging',
  'social-programme-dominates': 'programme',
  'travel-paid': 'travel-lodging',
  'vetting-not-stated': 'vetting',
};
