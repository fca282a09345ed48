import type { Report } from '../report.ts';
import type { Words } from '../words/sv.ts';
import { cardFindings } from './cards.ts';
import type { Dismissal } from './dismissals.ts';
import { standingFindings, tellsTooLittle } from './standing.ts';
import { stillMissing } from './still-missing.ts';

/** The counts in words, one each, without what was dismissed or settled. */
export interface Counts {
  /** What the figure of handle and badge counts, where something weighs; else all that there is to tell. */
  readonly first: readonly string[];
  /** What stands beside that figure. Empty where nobody could take it for a part of it. */
  readonly besides: readonly string[];
}

/**
 * The counts in one line, with the figure of handle and badge in it: “5 att tänka på: 3 möjliga avvikelser · 2 att ta
 * ställning till, dessutom 1 framgår inte · 6 frågor”.
 */
export function countsOf(report: Report, words: Words, dismissals: readonly Dismissal[] = []): string {
  const { first, besides } = countParts(report, words, dismissals);
  const [conflict, review] = weighty.map((outcome) => countOf(outcome, report, dismissals));
  const sum = conflict && review ? `${words.counts.weighty(conflict + review)}: ` : '';
  const more = besides.length > 0 ? `, ${words.counts.besides} ${besides.join(' · ')}` : '';
  return `${sum}${first.join(' · ')}${more}`;
}

/** The counts apart, as the panel shows them. */
export function countParts(report: Report, words: Words, dismissals: readonly Dismissal[] = []): Counts {
  const counted = (outcome: 'conflict' | 'review' | 'unclear') => {
    const count = countOf(outcome, report, dismissals);
    return count > 0 ? [words.counts[outcome](count)] : [];
  };
  const weigh = weighty.flatMap(counted);
  const unclear = counted('unclear');
  const { questions } = stillMissing(report, dismissals);
  const asked = questions.length > 0 ? [words.counts.questions(questions.length)] : [];
  if (weigh.length > 0 && unclear.length > 0) return { first: weigh, besides: [...unclear, ...asked] };
  const found = [...weigh, ...unclear];
  const none = found.length > 0 ? [] : [nothingCounted(report, words, dismissals)];
  return { first: [...found, ...none, ...asked], besides: [] };
}

const weighty = ['conflict', 'review'] as const;

function countOf(outcome: string, report: Report, dismissals: readonly Dismissal[]): number {
  return standingFindings(report, dismissals).filter((finding) => finding.outcome === outcome).length;
}

/** Nothing found, nothing told and everything set aside are three things. */
function nothingCounted(report: Report, words: Words, dismissals: readonly Dismissal[]): string {
  const cards = cardFindings(report).length;
  if (cards > 0) return words.dismissal.all(cards);
  return tellsTooLittle(report, dismissals) ? words.tooLittleTold.count : words.counts.none;
}
