import type { Signal } from '../report.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { phrasesWithin } from './look-up.ts';
import type { PayCue } from './payer.ts';
import type { Draft, Reading } from './reading.ts';

/** Words of payment; or “ingår” just before the fee, which makes the fee part of what is given. */
export function isPayment(reading: Reading, cue: PayCue, fee: Phrase): boolean {
  if (!cue.offer) return true;
  const isIncluded = /^(?:ingår|includes?|inkluderar)$/.test(reading.analysis.tokens[cue.first]?.lower ?? '');
  return isIncluded && cue.last < fee.first && fee.first - cue.last <= 2;
}

/** A fee that is named: a denied one is none, but for one that somebody says not to pay. */
export function readNamedFee(reading: Reading, draft: Draft): Draft {
  const { amount, payer, stance } = draft.signal;
  const isRefused = stance === 'denied' && isObject(reading, draft);
  const isFree =
    !isRefused && (stance === 'denied' || (amount !== undefined && (amount.max ?? amount.min) === 0));
  const signal: Omit<Signal, 'quote'> = {
    ...draft.signal,
    kind: isFree ? 'free' : 'priced',
    stance: stance === 'denied' && !isRefused ? 'stated' : stance,
    payer: payer ?? 'unknown',
  };
  return { ...draft, signal };
}

/** How far, in characters, before a fee the verb that it is the object of may stand. */
const nearVerb = 40;

/** “We do not cover registration”: the fee is there, and somebody does not pay it. */
function isObject({ analysis }: Reading, { phrase }: Draft): boolean {
  const covering = /^(?:cover|täck|bekost|betal|stå|dekk|dækk|sponsra)/i;
  const word = analysis.text.slice(phrase.start, phrase.end);
  if (covering.test(word)) return true;
  return phrasesWithin(analysis, 'pay', phrase.start - nearVerb, phrase.start).some(
    ({ kind, first }) =>
      kind === 'active' && analysis.tokens[first]?.sentence === analysis.tokens[phrase.first]?.sentence,
  );
}
