import type { Signal } from '../report.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { phrasesOf } from './analysis.ts';
import { isPay } from './benefits.ts';
import { phrasesBeside } from './look-up.ts';
import type { PayCue } from './payer.ts';
import { type Draft, draftOf, merge, type Reading } from './reading.ts';

/** Money for taking part: what it costs, what is paid for it, and costs that are shared. */
export function findFees(reading: Reading): Draft[] {
  return [...findParticipationFee(reading), ...findHonoraria(reading), ...findCostShares(reading)];
}

/** The fee to take part. A price wins over the word free beside it only where nobody else pays it. */
function findParticipationFee(reading: Reading): Draft[] {
  const drafts = phrasesOf(reading.analysis, 'participation-fee').map((phrase) =>
    draftOf(reading, phrase, 'participation-fee', (cue) => isPayment(reading, cue, phrase)),
  );
  const free = drafts.filter(
    (draft) =>
      draft.phrase.kind === 'free' && draft.signal.stance !== 'denied' && isAboutEvent(reading, draft),
  );
  const named = drafts.filter((draft) => draft.phrase.kind === 'fee').map((draft) => readNamedFee(draft));
  const priced = merge(
    named.filter(
      (draft) =>
        draft.signal.kind === 'free' ||
        draft.signal.amount ||
        draft.signal.payer !== 'unknown' ||
        draft.isOpen,
    ),
  );
  const gratis = merge(free.map((draft) => asFree(reading, draft)));
  if (priced && gratis && priced.signal.payer === 'company') return [priced];
  return [...(priced ? [priced] : []), ...(gratis && !contradicts(priced) ? [gratis] : [])];
}

/** Words of payment; or “ingår” just before the fee, which makes the fee part of what is given. */
function isPayment(reading: Reading, cue: PayCue, fee: Phrase): boolean {
  if (!cue.offer) return true;
  const isIncluded = /^(?:ingår|includes?|inkluderar)$/.test(reading.analysis.tokens[cue.first]?.lower ?? '');
  return isIncluded && cue.last < fee.first && fee.first - cue.last <= 2;
}

/** “Vi bjuder på kostnadsfri lunch” is free food, not a free event. */
function isAboutEvent(reading: Reading, draft: Draft): boolean {
  const next = draft.phrase.last + 1;
  const isOther = (list: string) =>
    phrasesBeside(reading.analysis, list, draft.phrase.first).some(
      (phrase) => phrase.first >= next && phrase.first <= next + 1,
    );
  return !['meal', 'travel', 'lodging', 'gift'].some(isOther);
}

function contradicts(priced: Draft | undefined): boolean {
  const amount = priced?.signal.amount;
  return amount !== undefined && (amount.max ?? amount.min ?? 0) > 0;
}

function readNamedFee(draft: Draft): Draft {
  const { amount, payer, stance } = draft.signal;
  const isFree = stance === 'denied' || (amount !== undefined && (amount.max ?? amount.min) === 0);
  const isPriced = amount !== undefined && !isFree;
  const signal: Omit<Signal, 'quote'> = {
    ...draft.signal,
    kind: isFree ? 'free' : 'priced',
    stance: stance === 'denied' ? 'stated' : stance,
    payer: isPriced && payer === 'unknown' ? 'participant' : (payer ?? 'unknown'),
  };
  return { ...draft, signal };
}

function asFree(reading: Reading, draft: Draft): Draft {
  const payer = reading.parties.side === 'company' ? 'company' : reading.parties.side;
  const { amount: _, ...signal } = draft.signal;
  return { ...draft, signal: { ...signal, kind: 'free', payer } };
}

/** Pay to the person for coming or for work. */
function findHonoraria(reading: Reading): Draft[] {
  const vouchers = phrasesOf(reading.analysis, 'gift').filter((phrase) =>
    isPay(reading, draftOf(reading, phrase, 'gift')),
  );
  const phrases = [...phrasesOf(reading.analysis, 'honorarium'), ...vouchers];
  const drafts = phrases.map((phrase) => {
    const draft = draftOf(reading, phrase, 'honorarium');
    const paidTo = paidToOf(reading, draft);
    const payer =
      draft.signal.payer === 'unknown' || !draft.signal.payer ? writer(reading) : draft.signal.payer;
    const signal: Omit<Signal, 'quote'> = {
      ...draft.signal,
      kind: kindOf(reading, draft),
      payer:
        draft.signal.stance === 'denied'
          ? 'unknown'
          : payer === 'participant' || payer === 'employer'
            ? writer(reading)
            : payer,
      ...(paidTo ? { paidTo } : {}),
    };
    return { ...draft, signal };
  });
  const whole = merge(drafts);
  if (!whole) return findPayForComing(reading);
  const paidTo = drafts.map((draft) => draft.signal.paidTo).find((known) => known !== undefined);
  const kind =
    drafts.map((draft) => draft.signal.kind).find((known) => known !== 'unspecified') ?? 'unspecified';
  return [{ ...whole, signal: { ...whole.signal, kind, ...(paidTo ? { paidTo } : {}) } }];
}

function writer(reading: Reading): 'company' | 'organiser' | 'unknown' {
  return reading.parties.side;
}

/** “1 500 kr för att delta”: a sum that is given for coming. */
function findPayForComing(reading: Reading): Draft[] {
  const { analysis } = reading;
  const phrase = phrasesOf(analysis, 'for-attending').find((cue) =>
    analysis.money.some((money) => cue.start >= money.end && cue.start - money.end <= 3),
  );
  const money =
    phrase && analysis.money.find((match) => phrase.start >= match.end && phrase.start - match.end <= 3);
  if (!phrase || !money) return [];
  const { signal, provided } = draftOf(reading, phrase, 'honorarium');
  if (signal.payer === 'participant' || signal.payer === 'employer') return [];
  return [
    {
      signal: {
        ...signal,
        kind: 'attendance',
        amount: money.amount,
        payer: writer(reading),
        start: money.start,
      },
      phrase,
      provided,
    },
  ];
}

const workSituations = ['advisory-board', 'assignment'];

/** An honorarium without more words is pay for work where work is asked for, else for coming. */
function kindOf(reading: Reading, draft: Draft): string {
  if (draft.phrase.list === 'honorarium' && draft.phrase.kind !== 'unspecified')
    return draft.phrase.kind ?? 'unspecified';
  const asked = phrasesOf(reading.analysis, 'situation').map((phrase) => phrase.kind ?? '');
  if (asked.some((kind) => workSituations.includes(kind))) return 'assignment';
  if (asked.includes('market-survey')) return 'survey';
  return /deltag|delta\b|närvar|attend|participa|deltak/i.test(sentenceOf(reading, draft))
    ? 'attendance'
    : 'unspecified';
}

const toPerson =
  /privat|presentkort|gift card|voucher|personal bank|personliga? konto|ditt (bank)?konto|till dig\b|your (own |private |personal )?(bank )?account|to you personally|direkt till dig/i;
const toEmployer =
  /(till|via|av|faktureras av) (din |er |klinikens |)(arbetsgivare|kliniken|klinik|region|sjukhus|enhet|verksamhet)|to (your|the) (employer|hospital|department|clinic|institution)|fakturer\w+ av/i;
const toOwnCompany = /eget bolag|eget företag|egen firma|f-skatt|enskild firma|own company|your company/i;

function paidToOf(reading: Reading, draft: Draft): Signal['paidTo'] {
  const text = sentenceOf(reading, draft);
  if (toOwnCompany.test(text)) return 'own-company';
  if (toEmployer.test(text)) return 'employer';
  return toPerson.test(text) ? 'person' : undefined;
}

function sentenceOf(reading: Reading, draft: Draft): string {
  const sentence = reading.analysis.tokens[draft.phrase.first]?.sentence ?? -1;
  const { sentences } = reading.analysis.cut;
  const own = sentences[sentence];
  const next = sentences[sentence + 1];
  return own ? reading.analysis.text.slice(own.start, Math.min(next?.end ?? own.end, own.start + 600)) : '';
}

/** The company pays a part: “50 % av resan”, “hälften av hotellkostnaden”. */
function findCostShares(reading: Reading): Draft[] {
  const phrases = [...phrasesOf(reading.analysis, 'cost-share')].sort(
    (one, other) => weightOf(reading, other) - weightOf(reading, one),
  );
  return phrases
    .flatMap((phrase) => {
      const draft = draftOf(reading, phrase, 'cost-share');
      const text = sentenceOf(reading, draft);
      const percentage =
        percentageIn(text.slice(0, 300)) ?? (/hälften|half|halva|lika/i.test(text) ? 50 : undefined);
      const of = sharedCost(text);
      const { payer: _, kind: __, ...signal } = draft.signal;
      if (
        !of ||
        !/resa|rese|travel|logi|hotel|boende|accommodation|avgift|fee|kostnad|cost|expens|reise|opphold/i.test(
          text,
        )
      )
        return [];
      return [{ ...draft, signal: { ...signal, ...(percentage ? { percentage } : {}), of } }];
    })
    .slice(0, 1);
}

/** The mention that gives a figure tells most. */
function weightOf(reading: Reading, phrase: { start: number; end: number }): number {
  return /\d/.test(reading.analysis.text.slice(phrase.start, phrase.end)) ? 1 : 0;
}

function percentageIn(text: string): number | undefined {
  const match = /(\d{1,2})\s?(?:%|procent|percent|per cent)/.exec(text);
  return match ? Number(match[1]) : undefined;
}

function sharedCost(text: string): Signal['of'] {
  const travel = /resa|rese|travel|flyg|tåg|reise|resor/i.test(text);
  const lodging = /logi|hotel|boende|accommodation|uppehälle|övernatt/i.test(text);
  const fee = /avgift|fee\b/i.test(text);
  const named = [travel, lodging, fee].filter(Boolean).length;
  if (named !== 1) return 'all';
  if (travel) return 'travel';
  return lodging ? 'lodging' : 'fee';
}
