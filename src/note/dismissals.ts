import type { Finding } from '../report.ts';

/** Why a person set a finding aside: it was read wrongly, it does not hold here, or the head of unit has agreed already. */
export type DismissalReason = 'misread' | 'not-applicable' | 'settled';

/** One finding that a person has set aside. */
export interface Dismissal {
  /** Which finding, by `findingKey`. */
  readonly finding: string;
  readonly reason: DismissalReason;
  /** What the person wrote about it. */
  readonly comment?: string;
}

/** Which finding of a report it is: the same in every language and however often the mail is screened. */
export function findingKey({ rule, event, evidence }: Finding): string {
  return [rule, event ?? '', evidence[0]?.start ?? ''].join(' ');
}

/** The dismissal of a finding, where somebody has dismissed it. */
export function dismissalOf(finding: Finding, dismissals: readonly Dismissal[]): Dismissal | undefined {
  const key = findingKey(finding);
  return dismissals.find((dismissal) => dismissal.finding === key);
}
