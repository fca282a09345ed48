import type { Signal } from '../report.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { phrasesOf } from './analysis.ts';
import { feesForWork } from './fee-direction.ts';
import { withPrice } from './fee-price.ts';
import { payVouchers } from './gifts.ts';
import { lineAt, phrasesBeside, phrasesWithin, sentenceSpan } from './look-up.ts';
import { withBarePay } from './pay-bare.ts';
import { asPaidFor, kindOfPay } from './pay-kind.ts';
import { findPayForComing, findPayForWork } from './pay-sums.ts';
import { type Draft, draftOf, merge, type Reading } from './reading.ts';

/** Pay to the person for coming or for work. */
export function findHonoraria(reading: Reading): Draft[] {
  const vouchers = payVouchers(reading);
  const fees = feesForWork(reading.analysis).filter((fee) => reading.amounts.has(fee));
  const phrases = [...phrasesOf(reading.analysis, 'honorarium'), ...fees, ...vouchers].sort(
    (one, other) => one.start - other.start,
  );
  const named = phrases
    .map((phrase) => withPrice(reading, readPay(reading, draftOf(reading, phrase, 'honorarium'))))
    .map((draft) => withBarePay(reading, draft))
    .filter(
      (draft) =>
        isTold(draft) &&
        !isOthers(reading, draft) &&
        !isSpeakers(reading, draft.phrase) &&
        !(draft.signal.amount === undefined && isOfThird(reading, draft.phrase)) &&
        !isWon(reading, draft.phrase),
    )
    .map((draft) => asPaidFor(reading, withPayer(reading, draft), kindOfPay(reading, draft)));
  const drafts = withoutRests([...named, ...findPayForWork(reading)]);
  const whole = merge(drafts);
  if (!whole) return findPayForComing(reading);
  const paidTo = drafts.map((draft) => draft.signal.paidTo).find((known) => known !== undefined);
  const kind =
    drafts.map((draft) => draft.signal.kind).find((known) => known !== 'unspecified') ?? 'unspecified';
  return [{ ...whole, signal: { ...whole.signal, kind, ...(paidTo ? { paidTo } : {}) } }];
}

/** “Ersättning” and “som tack” are pay only with a sum of their own. */
function isTold({ phrase, signal }: Draft): boolean {
  return phrase.kind !== 'sum' || (signal.amount !== undefined && signal.stance !== 'denied');
}

/** Work without pay denies it; a label with its sum (“Ersättning: 900 kr”) is an offer by itself. */
function readPay({ analysis }: Reading, draft: Draft): Draft {
  if (draft.phrase.kind !== 'none') {
    const isLabel = /^\s?:/.test(analysis.text.slice(draft.phrase.end, draft.phrase.end + 2));
    return isLabel ? { ...draft, provided: true } : draft;
  }
  return { ...draft, signal: { ...draft.signal, stance: 'denied', payer: 'unknown' } };
}

/** “Bästa fallet belönas med 3 000 kr”: the same words tell a prize. */
function isWon({ analysis }: Reading, { first, last }: Phrase): boolean {
  return phrasesBeside(analysis, 'prize', first).some((prize) => prize.first <= last && prize.last >= first);
}

/** “No fee is paid to accompanying persons”: about somebody else. */
function isOthers({ analysis }: Reading, { phrase, signal }: Draft): boolean {
  if (signal.stance !== 'denied') return false;
  return phrasesWithin(analysis, 'companion', phrase.end, phrase.end + nearOthers).length > 0;
}

const namedSpeaker =
  /(?:^|[\s(,])(?:docent|professor|prof\.?|dr\.?|överläkare|specialistläkare|leg\.)\s+(?:\p{Lu}[\p{L}.’'-]*\s?){1,3}(?=[,(–-])/iu;
const spokenTo = /(?:^|[^\p{L}])(?:du|dig|ditt|din|you|your|deg|dit)(?!\p{L})/iu;

/** “Docent Mårten Selldin, arvode från oss”: what a speaker on the programme gets. */
function isSpeakers({ analysis }: Reading, { start, end }: Phrase): boolean {
  const line = analysis.cut.lines[lineAt(analysis, start)];
  if (!line) return false;
  const before = analysis.text.slice(Math.max(line.start, start - nearSpeaker), start);
  const after = analysis.text.slice(end, Math.min(line.end, end + nearSpeaker));
  return namedSpeaker.test(before) && !spokenTo.test(before) && !spokenTo.test(after);
}

const speakers =
  /(?:^|[^\p{L}])(?:föreläsar(?:e|en|na|nas)|talar(?:e|en|na)|moderator(?:n|er|erna)?|föredragshållar(?:e|na)|kursledar(?:e|na)|faculty|speakers?|lecturers?|foredragsholder(?:en|ne|e)?|oplægsholder(?:en|ne|e)?)(?!\p{L})/iu;
const ofNamed =
  /(?:^\s*|[.!?–-]\s+|\n)(\p{Lu}\p{Ll}+)(?:\s\p{Lu}\p{Ll}+)?\s(?:har|får|erhåller|has|receives?|mottar|modtager)\s(?:(?:ett|sedvanligt|visst|an|a)\s)?$/u;

/** “Respinova arvoderar föreläsarna”, “Karin har arvode från oss”: pay of somebody else than the reader. */
function isOfThird({ analysis }: Reading, { start, end }: Phrase): boolean {
  const sentence = sentenceSpan(analysis, start);
  if (!sentence) return false;
  const words = analysis.text.slice(
    Math.max(sentence.start, start - nearYou),
    Math.min(sentence.end, end + nearYou),
  );
  if (spokenTo.test(words) || /(?:^|[^\p{L}])(?:ni|er|dere|jer)(?!\p{L})/iu.test(words)) return false;
  const near = analysis.text.slice(
    Math.max(sentence.start, start - nearThird),
    Math.min(sentence.end, end + nearThird),
  );
  return speakers.test(near) || isNamed(analysis.text, sentence.start, start);
}

/** “Karin Öhlander, Halmstad. Karin har arvode”: whoever has been named in full is no “you”. */
function isNamed(text: string, from: number, to: number): boolean {
  const [, name] = ofNamed.exec(text.slice(from, to)) ?? [];
  const full = name === undefined ? -1 : text.indexOf(`${name} `);
  return full >= 0 && full < to && /^\p{Lu}\p{Ll}/u.test(text.slice(full + (name?.length ?? 0) + 1));
}

/** How far, in characters, from the words of pay the reader may be spoken to. */
const nearYou = 200;

/** How far, in characters, from the words of pay the speakers may be named who get it. */
const nearThird = 45;

/** How far, in characters, a speaker's name may stand from what is paid, in one line. */
const nearSpeaker = 120;

/** How far, in characters, after a denial those whom it is about may be named. */
const nearOthers = 50;

/** Pay for the reader's time comes from the writer, whoever else the sentence names. */
function withPayer({ parties }: Reading, draft: Draft): Draft {
  const { stance, payer } = draft.signal;
  const isNamed = payer === 'company' || payer === 'organiser';
  const side = parties.side === 'unknown' ? parties.writer : parties.side;
  const known: Signal['payer'] = stance === 'denied' ? 'unknown' : isNamed ? payer : side;
  return { ...draft, signal: { ...draft.signal, ...(known ? { payer: known } : {}) } };
}

/** “Arvodet är 9 600 kr. Ingen ersättning därutöver”: beside pay with a sum, a denial is about the rest. */
function withoutRests(drafts: readonly Draft[]): Draft[] {
  const isPaid = drafts.some(({ signal }) => signal.stance === 'stated' && signal.amount !== undefined);
  return isPaid ? drafts.filter(({ signal }) => signal.stance !== 'denied') : [...drafts];
}
