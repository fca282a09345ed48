import type { Signal, Situation } from '../report.ts';
import { type Analysis, phrasesOf } from '../signals/analysis.ts';
import { sentenceSpan } from '../signals/look-up.ts';
import type { Reading } from '../signals/reading.ts';

/** What a sign adds to the situation that it speaks for. */
export interface SituationSign {
  readonly situation: Situation;
  readonly weight: number;
  /** It stands further down, where a mail seldom says what it is about. */
  readonly isLate?: boolean;
  /** The subject line says it already. */
  readonly inSubject?: boolean;
}

/** What the signals of a message tell of its situation, beside the words that name it: who is paid for what. */
export function readSigns(reading: Reading, signals: readonly Signal[]): SituationSign[] {
  const money = readMoneyForParty(reading, signals);
  const pay = signals.filter((signal) => signal.id === 'honorarium' && signal.stance !== 'denied');
  if (pay.length === 0) return money;
  const isPaid = (kind: string) => pay.some((signal) => signal.kind === kind);
  const isOne = signals.some((signal) => signal.id === 'recipient' && signal.kind === 'individual');
  const signs: SituationSign[] = [...money];
  if (isPaid('survey')) signs.push({ situation: 'market-survey', weight: 2 });
  if (asksAdvice(reading)) signs.push({ situation: 'advisory-board', weight: 2 });
  if (isPaid('assignment') && isOne) signs.push({ situation: 'assignment', weight: 2 });
  else if (isPaid('unspecified') && isOne) signs.push({ situation: 'assignment', weight: 1 });
  return signs;
}

/** “15 000 spänn till ortopedens julfest”: money is offered, and nobody is invited to the party that it is for. */
function readMoneyForParty({ analysis }: Reading, signals: readonly Signal[]): SituationSign[] {
  const party = phrasesOf(analysis, 'staff-event');
  const isOffered = signals.some(
    ({ id, kind, stance, start, end }) =>
      id === 'gift' &&
      kind === 'cash' &&
      stance !== 'denied' &&
      party.some((phrase) => phrase.start >= start && phrase.start < sentenceEnd(analysis, end)),
  );
  const inSubject = party.some(({ end }) => end <= analysis.wording.subject.end);
  return isOffered ? [{ situation: 'donation', weight: moneyForParty, inSubject }] : [];
}

/** “En gåva om 25 000 kronor, att användas till trivselåtgärder”: what the money is for follows in its sentence. */
function sentenceEnd(analysis: Analysis, end: number): number {
  return Math.max(end, sentenceSpan(analysis, end - 1)?.end ?? end);
}

/** Enough to outweigh the words of the party itself. */
const moneyForParty = 12;

function asksAdvice({ analysis }: Reading): boolean {
  return phrasesOf(analysis, 'advice').length > 0;
}
