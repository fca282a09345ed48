import type { Kind, Quote, Signal } from '../report.ts';
import { type Analysis, phrasesOf } from '../signals/analysis.ts';
import type { Reading } from '../signals/reading.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { tellGenres, tellInvitation } from './genre.ts';
import { hasDay } from './has-day.ts';
import { asksForMoney, hasIndustryMoney, isOwnOrganisation } from './industry-money.ts';
import { meetings } from './meeting-kinds.ts';
import { isFaint } from './offer-strength.ts';
import { clear, isOtherGenre } from './other-genre.ts';

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
  const isTold = invitesToSomething(signals) || asksForWork(analysis) || invitesForScience(reading);
  if (!isTold && !tellsElsewhere(reading)) return no;
  if (isFaint(reading, signals)) return no;
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

/** “Tid, lokal och innehåll framgår av den bilagda inbjudan”: a company invites, and only the attachment says to what. */
function tellsElsewhere({ analysis, parties }: Reading): boolean {
  return (
    parties.side === 'company' &&
    tellInvitation(analysis) > 1 &&
    phrasesOf(analysis, 'details-elsewhere').length > 0
  );
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

function asksForWork(analysis: Analysis): boolean {
  return [...phrasesOf(analysis, 'situation'), ...phrasesOf(analysis, 'request')].some(
    (phrase) => phrase.kind !== 'gathering' && phrase.kind !== 'third-party-event',
  );
}
