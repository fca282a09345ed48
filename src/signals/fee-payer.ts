import type { Draft, Reading } from './reading.ts';

/** “Faktureras kliniken”: who is sent the bill pays. */
export function withInvoice({ analysis }: Reading, draft: Draft): Draft {
  const { payer, kind } = draft.signal;
  if (kind !== 'priced' || draft.isOpen || (payer !== 'unknown' && payer !== 'participant')) return draft;
  const near = analysis.text.slice(draft.phrase.start, draft.phrase.end + nearInvoice);
  return invoiced.test(near) ? { ...draft, signal: { ...draft.signal, payer: 'employer' } } : draft;
}

/** How far, in characters, after a fee the words that say whom it is billed to may stand. */
const nearInvoice = 170;
const invoiced =
  /(?:faktur\p{L}*|invoiced?|billed)\s+(?:skickas |sänds |ställs |sendes )?(?:(?:till|til|to|din|er|ditt|ert|your|the)\s+)*(?:arbetsgiv|arbeidsgiv|arbejdsgiv|klinik|enhet|laborator|avdel|afdel|mottagning|region|vårdcentral|sjukhus|sygehus|verksamhet|employer|hospital|department|clinic|unit)/iu;

const paidAlready =
  /(?:betald|betalt|bekostad|förbetald|prepaid|paid|covered|dekket|dækket)(?!\p{L})(?!\s(?:av|af|by|of)(?!\p{L}))/iu;

/** “Registrering: betald”: settled by whoever writes. */
export function asSettled({ analysis, parties }: Reading, draft: Draft): Draft {
  const { payer, kind, stance } = draft.signal;
  if (payer !== 'unknown' || kind !== 'priced' || stance !== 'stated' || draft.isOpen) return draft;
  const words = analysis.text.slice(draft.phrase.start, draft.phrase.end + nearPaid);
  return parties.writer === 'company' &&
    /^[^\n:]*:?\s/u.test(words) &&
    paidAlready.test(words.split(/[.;\n]/)[0] ?? '')
    ? { ...draft, signal: { ...draft.signal, payer: 'company' } }
    : draft;
}

/** How far, in characters, after a fee the word that says that it is paid may end. */
const nearPaid = 18;

/** A price without a payer is paid by the participant. */
export function asPaid(draft: Draft): Draft {
  const isOpen = draft.signal.kind !== 'priced' || !draft.signal.amount || draft.signal.payer !== 'unknown';
  return isOpen ? draft : { ...draft, signal: { ...draft.signal, payer: 'participant' } };
}

/** A payer that any mention of the fee names wins over the one that is taken for granted. */
export function withPayer(fee: Draft | undefined, mentions: readonly Draft[]): Draft | undefined {
  const named = mentions.map(({ signal }) => signal.payer).find((payer) => payer && payer !== 'unknown');
  return fee && named && !fee.isOpen ? { ...fee, signal: { ...fee.signal, payer: named } } : fee;
}
