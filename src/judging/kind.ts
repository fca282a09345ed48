import type { Kind, Quote, Signal } from '../report.ts';
import { type Analysis, phrasesOf } from '../signals/analysis.ts';
import { changeAt } from '../signals/event-days.ts';
import type { Reading } from '../signals/reading.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { tellGenres, tellInvitation } from './genre.ts';
import { asksForMoney, hasIndustryMoney, isOwnOrganisation } from './industry-money.ts';

/** What kind of message it is, and the words that show it. */
export interface KindAnswer {
  readonly kind: Kind;
  readonly evidence: readonly Quote[];
  /** The words show another sort of text, minutes or an order: nothing in it is offered to its reader. */
  readonly offersNothing?: true;
}

/** Tells an invitation from industry from other invitations and from everything else. */
export function tellKind(reading: Reading, signals: readonly Signal[]): KindAnswer {
  const { analysis } = reading;
  if (isUnreadable(analysis)) return { kind: 'unreadable', evidence: [] };
  const evidence = evidenceOf(reading, signals);
  if (isOtherGenre(reading, signals)) return { ...no, offersNothing: true };
  if (evidence.length === 0) return no;
  const isTold = invitesToSomething(signals) || invitesByAttachment(reading);
  if (!isTold && !asksForWork(analysis) && !invitesForScience(reading)) return no;
  if (hasIndustryMoney(reading, signals)) return { kind: 'industry-invitation', evidence };
  return isWorkCall(reading, signals)
    ? { ...no, offersNothing: true }
    : { kind: 'other-invitation', evidence };
}

const no: KindAnswer = { kind: 'not-invitation', evidence: [] };

/** Fewer letters than this tell nothing; what counts stands in a picture or a file then. */
const fewestLetters = 40;

function isUnreadable(analysis: Analysis): boolean {
  const { start, end } = analysis.wording.body;
  const letters = countLetters(analysis.wording.text.slice(start, end), fewestLetters);
  if (letters === 0) return true;
  return (
    letters < fewestLetters &&
    (analysis.message.hasPictures === true || analysis.message.attachments.length > 0)
  );
}

/** The number of letters in a text, counted no further than to a limit. */
function countLetters(text: string, most: number): number {
  let letters = 0;
  for (const _ of text.matchAll(/\p{L}/gu)) if (++letters === most) break;
  return letters;
}

/** The words that invite; without any, a benefit that a company says it pays, or an event with its day. */
function evidenceOf(reading: Reading, signals: readonly Signal[]): Quote[] {
  const { analysis, parties } = reading;
  const cues = phrasesOf(analysis, 'invitation');
  const chosen = [...cues.filter((cue) => cue.kind === 'invite'), ...cues].slice(0, 1);
  const benefit =
    parties.writer === 'company'
      ? signals.find((signal) => signal.stance === 'stated' && isBenefit(signal, signals))
      : undefined;
  const event = hasDay(signals) ? eventNamed(reading).slice(0, 1) : [];
  const among = phrasesOf(analysis, 'genre')
    .filter((cue) => cue.kind === 'private')
    .slice(0, 1);
  const asked = [
    ...asksForWorkWith(analysis),
    ...(parties.writer === 'company' || asksForMoney(analysis) ? phrasesOf(analysis, 'request') : []),
  ];
  const spans = [chosen, benefit ? [benefit] : [], event.slice(0, 1), asked.slice(0, 1)];
  const best = spans.find(({ length }) => length > 0) ?? among;
  return best.map(({ start, end }) => ({ start, end, quote: analysis.text.slice(start, end) }));
}

/** A kind of meeting that a company names; of others only one in the subject line tells more than a date. */
function eventNamed({ analysis, parties }: Reading): Phrase[] {
  const events = phrasesOf(analysis, 'situation');
  if (parties.side === 'company') return [...events];
  return events.filter(
    (phrase) => phrase.start < analysis.wording.subject.end && meetings.includes(phrase.kind ?? ''),
  );
}

/** What a company says it pays; a pleasure with its day, whoever pays. */
function isBenefit(signal: Signal, signals: readonly Signal[]): boolean {
  if (signal.id === 'leisure' && signal.payer !== 'participant') return hasDay(signals);
  return signal.id === 'prize' || signal.payer === 'company';
}

function hasDay(signals: readonly Signal[]): boolean {
  return signals.some((signal) => signal.id === 'schedule' && signal.date !== undefined);
}

/** Genres of mail that deals with something else, whoever writes. */
const paperwork = [
  'tender',
  'minutes',
  'order',
  'booking',
  'notice',
  'news',
  'job',
  'auto-reply',
  'prize-mail',
  'greeting',
  'answer',
  'menu',
];

/** Genres that a single word in the subject line shows; a delivery or a newsletter may be spoken of in any mail. */
const plain = ['minutes', 'notice', 'auto-reply', 'prize-mail'];

/** From this score on the words of a genre show it by themselves. */
const clear = 3;

/** Minutes, orders, news, thanks, refusals: words of invitation may be used, but nobody is offered anything. */
function isOtherGenre(reading: Reading, signals: readonly Signal[]): boolean {
  const invitation = tellInvitation(reading.analysis) + (isOffer(reading, signals) ? 2 : 0);
  return tellGenres(reading.analysis).some(({ kind, score, words, isSure }) => {
    if (kind === 'declined') return score >= 2;
    if (kind === 'thanks') return score >= 2 && !invitesAnew(reading.analysis, signals, score);
    if (kind === 'cancelled') return score >= 2 && invitation < clear && !hasNewDay(reading.analysis);
    if (kind === 'admitted') return score >= clear && (words > 1 || reading.parties.side !== 'company');
    if (kind === 'rules') return words > 1 && score >= clear && score > invitation - fromCompany(reading);
    if (kind === 'news' && isForSale(signals)) return false;
    if (!paperwork.includes(kind) || score < clear) return false;
    if (isSure && tellInvitation(reading.analysis) < clear) return true;
    if (score < invitation) return false;
    return words > 1 || plain.includes(kind);
  });
}

/** A publisher's letter that sells places at a course with its day. */
function isForSale(signals: readonly Signal[]): boolean {
  return (
    hasDay(signals) && signals.some((signal) => signal.id === 'participation-fee' && signal.kind === 'priced')
  );
}

/** A company that invites often says that rules are followed; it writes no rules itself. */
function fromCompany({ parties }: Reading): number {
  return parties.side === 'company' ? -clear : clear;
}

/** A company's agenda with a day to come, or what it says it pays. */
function isOffer({ parties }: Reading, signals: readonly Signal[]): boolean {
  if (parties.side !== 'company') return false;
  return signals.some(
    (signal) =>
      signal.id === 'programme' ||
      (signal.payer === 'company' && signal.stance === 'stated' && signal.id !== 'meal'),
  );
}

/** A meeting that is called off may be moved to another day. */
function hasNewDay(analysis: Analysis): boolean {
  return analysis.dates.some((day) => changeAt(analysis, day) === 'new');
}

/** From this score on, a mail gives thanks and does nothing else, unless it invites in so many words. */
const manyThanks = 4;

/** Thanks often only lead up to the next event: one whose day is to come, with words that invite or a benefit. */
function invitesAnew(analysis: Analysis, signals: readonly Signal[], thanks: number): boolean {
  const isToCome = signals.some(
    (signal) => signal.id === 'schedule' && signal.date !== undefined && signal.date >= analysis.today,
  );
  const offers = signals.some((signal) => signal.payer === 'company' && signal.stance === 'stated');
  if (thanks < manyThanks && phrasesOf(analysis, 'invitation').some((cue) => cue.kind === 'propose'))
    return true;
  return isToCome && (tellInvitation(analysis) > 0 || (offers && thanks < manyThanks));
}

/** A call to a meeting of one's own unit; a society's, a school's or a course office's invitation is none. */
function isWorkCall(reading: Reading, signals: readonly Signal[]): boolean {
  if (!isOwnOrganisation(reading) || isAssociation(reading) || asksForMoney(reading.analysis)) return false;
  const genres = tellGenres(reading.analysis);
  const score = (kind: string) => genres.find((genre) => genre.kind === kind)?.score ?? 0;
  if (score('private') > score('work')) return false;
  return score('work') > 0 || (tellInvitation(reading.analysis) < clear && !isInEvening(signals));
}

function isInEvening(signals: readonly Signal[]): boolean {
  return signals.some((signal) => signal.id === 'schedule' && signal.partOfDay === 'evening');
}

/** From this many words of societies and schools on, one of them writes. */
const manyWords = 2;

function isAssociation({ analysis, parties }: Reading): boolean {
  return (
    ['society', 'university', 'authority'].includes(parties.owner.type) ||
    phrasesOf(analysis, 'non-industry').length >= manyWords
  );
}

/** An interview, a trial, an assignment named in the subject line: such a request needs no day. */
function asksForWorkWith(analysis: Analysis): Phrase[] {
  return phrasesOf(analysis, 'situation').filter(
    (phrase) => phrase.start < analysis.wording.subject.end && !meetings.includes(phrase.kind ?? ''),
  );
}

/** A journal or a society asks for reviews, abstracts, nominations. */
function invitesForScience(reading: Reading): boolean {
  return tellInvitation(reading.analysis) > 1 && isAssociation(reading);
}

const offered: readonly Signal['id'][] = [
  'schedule',
  'programme',
  'meal',
  'travel',
  'lodging',
  'venue',
  'participation-fee',
  'honorarium',
  'gift',
  'leisure',
  'cost-share',
  'deadline',
];

function invitesToSomething(signals: readonly Signal[]): boolean {
  return signals.some((signal) => offered.includes(signal.id) && signal.stance !== 'denied');
}

/** A company invites in so many words, and leaves day and place to an attachment. */
function invitesByAttachment({ analysis, parties }: Reading): boolean {
  const says = (list: string, kind: string) =>
    phrasesOf(analysis, list).some((phrase) => phrase.kind === kind);
  return (
    parties.side === 'company' && says('invitation', 'invite') && says('details-elsewhere', 'attachment')
  );
}

const meetings = [
  'gathering',
  'third-party-event',
  'product-information',
  'service-information',
  'sponsorship-request',
];

function asksForWork(analysis: Analysis): boolean {
  return [...phrasesOf(analysis, 'situation'), ...phrasesOf(analysis, 'request')].some(
    (phrase) => phrase.kind !== 'gathering' && phrase.kind !== 'third-party-event',
  );
}
