import type { Finding } from '../../report.ts';
import { cardFindings } from '../cards.ts';
import { dismissalOf } from '../dismissals.ts';
import type { ReplyMatter } from './reply.ts';

/** The findings that still stand, in the order of the cards: none that somebody has set aside. */
export function openFindings({ report, options }: Pick<ReplyMatter, 'report' | 'options'>): Finding[] {
  return cardFindings(report).filter((finding) => !dismissalOf(finding, options.dismissals));
}
