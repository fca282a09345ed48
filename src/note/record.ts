import type { Report, Sector, Situation } from '../report.ts';
import { wordsIn } from '../words/words-in.ts';
import { cardFindings } from './cards.ts';
import { companyOf } from './company.ts';
import { type Dismissal, dismissalOf } from './dismissals.ts';
import { maskFor } from './mask.ts';
import { eventDayOf } from './replies/event-days.ts';
import { stillMissing } from './still-missing.ts';

/** What the reader decided, in the order of the note's choices. */
export const decisionIds = ['attend', 'decline', 'more', 'pass-on'] as const;
export type DecisionId = (typeof decisionIds)[number];

/** What the register keeps of one screened invitation: no words of the mail, nobody's name, no subject line. */
export interface RegisterRecord {
  readonly schema: 1;
  /** The same for the same mail. Tells nothing of it. */
  readonly id: string;
  /** ISO day on which it was first kept. */
  readonly kept: string;
  /** ISO day on which it was last changed; absent where it never was. */
  readonly changed?: string;
  /** ISO day of the event, where the mail tells one. */
  readonly eventDate?: string;
  readonly company?: string;
  readonly sector?: Sector;
  readonly situation?: Situation;
  /** Findings that stand, by outcome, then questions to the sender and findings that were set aside. */
  readonly outcome: RecordOutcome;
  /** Ids of the rules whose findings stand. */
  readonly rules: readonly string[];
  /** Edition of the rules. */
  readonly edition: string;
  readonly decision?: DecisionId;
  /** Who decided, by role; a reference such as a record number; the reader's own remark. */
  readonly role?: string;
  readonly reference?: string;
  readonly remark?: string;
}

/** How many of each. */
export type RecordOutcome = Readonly<
  Record<'conflict' | 'review' | 'unclear' | 'questions' | 'dismissed', number>
>;

/** What the reader adds to a record. */
export type RecordChoice = Pick<RegisterRecord, 'decision' | 'role' | 'reference' | 'remark'>;

/** Longest text of the reader's own that a record takes, in characters. */
export const longestOwnText = 300;

/** The record of a report. What the reader wrote is kept without addresses, numbers of persons, and the mail's names. */
export function buildRecord(
  report: Report,
  {
    id,
    kept,
    changed,
    dismissals,
    choice,
  }: { id: string; kept: string; changed?: string; dismissals: readonly Dismissal[]; choice: RecordChoice },
): RegisterRecord {
  const mask = maskFor(report, wordsIn('sv'), false);
  const own = (text: string | undefined) =>
    mask(text ?? '')
      .trim()
      .slice(0, longestOwnText);
  const company = companyOf(report);
  const open = cardFindings(report).filter((finding) => !dismissalOf(finding, dismissals));
  const eventDate = eventDayOf(report)?.date;
  const sector = report.organisers.find(({ name }) => company?.startsWith(name))?.sector;
  const [role, reference, remark] = [own(choice.role), own(choice.reference), own(choice.remark)];
  return {
    schema: 1,
    id,
    kept,
    ...(changed && { changed }),
    ...(eventDate && { eventDate }),
    ...(company && mask(company) === company && { company: company.slice(0, longestOwnText) }),
    ...(sector && { sector }),
    ...(report.situation && { situation: report.situation }),
    outcome: countOutcomes(report, open, dismissals),
    rules: [...new Set(open.map(({ rule }) => rule))],
    edition: report.pack.edition,
    ...(choice.decision && { decision: choice.decision }),
    ...(role && { role }),
    ...(reference && { reference }),
    ...(remark && { remark }),
  };
}

function countOutcomes(
  report: Report,
  open: ReturnType<typeof cardFindings>,
  dismissals: readonly Dismissal[],
): RecordOutcome {
  const count = (outcome: string) => open.filter((finding) => finding.outcome === outcome).length;
  return {
    conflict: count('conflict'),
    review: count('review'),
    unclear: count('unclear'),
    questions: stillMissing(report, dismissals).questions.length,
    dismissed: cardFindings(report).length - open.length,
  };
}
