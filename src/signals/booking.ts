import type { Payer } from '../report.ts';
import type { Phrase } from '../text/find-phrases.ts';
import type { Analysis } from './analysis.ts';
import type { Parties } from './organisers.ts';
import type { PayCue } from './payer.ts';
import { writerPays } from './writer-pays.ts';

const readers = new Set(['your', 'din', 'ditt', 'dina', 'er', 'ert', 'era', 'jeres', 'deres', 'dine']);

/** “She will book your flights”: a colleague of the writer's. */
export function bookedFor(analysis: Analysis, parties: Parties, verb: Phrase): Payer | undefined {
  const isBooking = arranges.test(analysis.tokens[verb.last]?.lower ?? '');
  const isReaders = readers.has(analysis.tokens[verb.last + 1]?.lower ?? '');
  const before = analysis.tokens[verb.first - 1]?.lower ?? '';
  return isBooking && isReaders && /^(?:will|she|he|hon|han|hun|and|och|og)$/.test(before)
    ? writerPays(analysis, parties, verb.first)
    : undefined;
}

const arranges =
  /^(?:boka|ordn|arrange|book|fixa|fikse|bestill|beställ|reserve|finde[rt]?$|lägger$|förskotter)/;
const onRequest =
  /(?:säg|hör av|meddela|skriv|ring|mejla|maila|anmäl|kryssa|gi beskjed|si fra|giv besked|sig til|let (?:me|us) know|(?:tell|contact|email|e-mail|call) (?:me|us)|drop (?:me|us)|just ask)(?!\p{L})(?:[^.!?]|(?<=\d)\.)*[\s,](?:så|and|then)\s(?:\S+\s){0,2}$/iu;

/** How far, in characters, before words of booking those that ask the reader to tell may begin. */
const nearRequest = 110;

/** Booking is less than paying; “säg till, så bokar jag rum” leaves open who pays. */
export function asArranged({ text, tokens }: Analysis, { first, last, start }: Phrase, cue: PayCue): PayCue {
  const isArranging = tokens.slice(first, last + 1).some(({ lower }) => arranges.test(lower));
  if (!isArranging) return cue;
  const isWriters = cue.payer !== 'participant' && cue.payer !== 'employer';
  return isWriters && onRequest.test(text.slice(Math.max(0, start - nearRequest), start))
    ? { ...cue, payer: 'unknown', open: true }
    : { ...cue, arranged: true };
}
