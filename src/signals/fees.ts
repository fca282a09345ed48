import { phrasesOf } from './analysis.ts';
import { findCostShares } from './cost-share.ts';
import { isFeeForWork } from './fee-direction.ts';
import { isGroup } from './fee-groups.ts';
import { isPayment, readNamedFee } from './fee-named.ts';
import { asPaid, asSettled, withInvoice, withPayer } from './fee-payer.ts';
import { findPricePerHead } from './fee-per-head.ts';
import { isPriceTag, withBareSum, withPrice } from './fee-price.ts';
import { findPriceRows } from './fee-table.ts';
import { withSumAfter } from './fee-told-after.ts';
import { findLoneFree, isForStayingAway, isPenalty, isSettled } from './fee-words.ts';
import { asFree, isAboutEvent } from './free-entry.ts';
import { asListed } from './headings.ts';
import { findHonoraria } from './honoraria.ts';
import { isForwardersQuestion, sentenceSpan } from './look-up.ts';
import { type Draft, draftOf, merge, type Reading } from './reading.ts';

/** Money for taking part: what it costs, what is paid for it, and costs that are shared. */
export function findFees(reading: Reading): Draft[] {
  return [...findParticipationFee(reading), ...findHonoraria(reading), ...findCostShares(reading)];
}

/** The fee to take part. A price wins over the word free beside it only where nobody else pays it. */
function findParticipationFee(reading: Reading): Draft[] {
  const drafts = phrasesOf(reading.analysis, 'participation-fee')
    .filter(
      (phrase) => !isForwardersQuestion(reading.analysis, phrase) && !isFeeForWork(reading.analysis, phrase),
    )
    .map((phrase) => draftOf(reading, phrase, 'participation-fee', (cue) => isPayment(reading, cue, phrase)))
    .map((draft) => withSumAfter(reading, draft));
  const free = drafts.filter(
    (draft) =>
      draft.phrase.kind === 'free' &&
      draft.signal.stance !== 'denied' &&
      !isForStayingAway(reading, draft) &&
      isAboutEvent(reading, draft) &&
      !isForSome(reading, draft),
  );
  const told = [...drafts.filter((draft) => draft.phrase.kind !== 'free')]
    .filter((draft) => draft.phrase.kind === 'fee' || isPriceTag(reading, draft))
    .map((draft) =>
      withPrice(
        reading,
        withInvoice(reading, readNamedFee(reading, asListed(reading, withBareSum(reading, draft)))),
      ),
    )
    .filter(
      (draft) =>
        !isPenalty(reading, draft) &&
        (saysWhoPays(draft) || isSettled(reading, draft) || isPart(reading, draft)),
    );
  const rows = told.some((draft) => draft.signal.amount) ? [] : findPriceRows(reading);
  const all = [...told, ...rows].map((draft) => asSettled(reading, draft));
  const priced = withPayer(merge(all.map((draft) => asPaid(draft))), all);
  const gratis = merge([...free, ...findLoneFree(reading)].map((draft) => asFree(reading, draft)));
  const perHead = priced?.signal.amount ? [] : findPricePerHead(reading);
  if (priced && isRowOf(priced, perHead)) return perHead.map((row) => withPayer(row, [priced]) ?? row);
  if (!priced && perHead.length > 0) return gratis ? apart(gratis, perHead) : perHead;
  if (priced && gratis && priced.signal.payer === 'company') return [priced];
  if (priced?.signal.amount?.max === 0 && gratis) return [withPayer(priced, [priced, gratis]) ?? priced];
  return [
    ...perHead,
    ...(priced ? [priced] : []),
    ...(gratis && (!contradicts(priced) || isForGroup(reading, gratis)) ? [gratis] : []),
  ];
}

/** “AVGIFTER (SEK)” above “Specialist 3 800”: the heading only announces its table's rows. */
function isRowOf({ phrase, signal }: Draft, [row]: readonly Draft[]): boolean {
  return row?.isCell === true && row.phrase.start > phrase.start && !signal.amount;
}

/** One event may be free and the next have its price; of one event the word free decides. */
function apart(gratis: Draft, perHead: readonly Draft[]): Draft[] {
  return [gratis, ...perHead.filter(({ event }) => event !== gratis.event)];
}

function saysWhoPays({ signal, isOpen }: Draft): boolean {
  const isSaid = signal.kind === 'free' || signal.stance === 'denied' || isOpen === true;
  return isSaid || Boolean(signal.amount) || signal.payer !== 'unknown';
}

/** “Vi subventionerar kursavgiften”, “goes some way towards your registration”: a fee that somebody pays a part of. */
function isPart({ analysis: { text } }: Reading, { phrase: { start, end, kind } }: Draft): boolean {
  const isFee = kind === 'fee' && !/biljett|billett|ticket/iu.test(text.slice(start, end));
  return isFee && partOf.test(text.slice(Math.max(0, start - nearPart), start));
}

const nearPart = 60;
const partOf =
  /(?<!\p{L})(?:subventionera[rs]?|(?:sam|med|del)finansierar|sponsrar|subsidi[sz]es?|co-?funds?|(?:hälften|tredjedel\p{L}*|fjärdedel\p{L}*|procent|%|del|half|third|quarter|part|share|per ?cent) (?:av|of)|halva|half|way towards|contributes? (?:to|towards)|bidrar till|bidrag till|towards)\s(?:\p{L}+\s){0,2}$/iu;

function contradicts(priced: Draft | undefined): boolean {
  const amount = priced?.signal.amount;
  return amount !== undefined && (amount.max ?? amount.min ?? 0) > 0;
}

/** “Medlemmar gratis, övriga 600 kr”: free and priced, each for some. */
function isForGroup({ analysis }: Reading, { phrase }: Draft): boolean {
  const from = sentenceSpan(analysis, phrase.start)?.start ?? phrase.start;
  return isGroup(analysis.text.slice(Math.max(from, phrase.start - nearSome), phrase.start));
}

const forSome =
  /(?:^|[^\p{L}])(?:for|för|till)\s(?:the|de|dom|våra)?\s?(?:first|första|två|tre|fyra|fem|two|three|four|five|speakers?|föreläsare|platinum)(?!\p{L})/iu;

/** “For the first two nurses from each hospital the fee is waived”: beside a price, free for a few is no free event. */
function isForSome({ analysis }: Reading, { phrase }: Draft): boolean {
  const sentence = sentenceSpan(analysis, phrase.start);
  if (!sentence || analysis.money.length === 0) return false;
  const from = Math.max(sentence.start, phrase.start - nearSome);
  return forSome.test(analysis.text.slice(from, Math.min(sentence.end, phrase.end + nearSome)));
}

/** How far, in characters, from the word free those may be named for whom something is free. */
const nearSome = 120;
