import type { Draft, Reading } from './reading.ts';

/** “Resebidrag lämnas till deltagare utanför länet”: money for a journey comes from whoever writes unless somebody else is named. */
export function asAllowance({ analysis, parties }: Reading, draft: Draft): Draft {
  const { phrase, signal, isOpen } = draft;
  if (signal.stance !== 'stated' || signal.payer !== 'unknown' || isOpen || parties.side === 'unknown')
    return draft;
  return allowance.test(analysis.text.slice(phrase.start, phrase.end))
    ? { ...draft, provided: true, signal: { ...signal, payer: parties.side } }
    : draft;
}

const allowance =
  /(?:bidrag|ersättning|stipendi)\p{L}*$|(?:grants?|allowances?|bursar(?:y|ies)|tilskudd|tilskud|godtgørelse|godtgjørelse)$/iu;
