import type { Payer } from '../report.ts';
import type { Analysis } from './analysis.ts';
import type { Parties } from './organisers.ts';

/** “We” is the company when the company writes; in a forwarder's own lines it is the colleague's unit. */
export function writerPays(analysis: Analysis, parties: Parties, token: number): Payer {
  const region = analysis.regionAt(analysis.tokens[token]?.start ?? 0);
  if (region === 'own') return 'employer';
  return parties.writer;
}

/** The payer that a word list names by its kind. */
export function toPayer(kind: string | undefined): Payer {
  if (kind === 'company' || kind === 'participant' || kind === 'employer' || kind === 'organiser')
    return kind;
  return 'unknown';
}
