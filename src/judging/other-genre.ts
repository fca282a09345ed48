import type { Signal } from '../report.ts';
import { type Analysis, phrasesOf } from '../signals/analysis.ts';
import { changeAt } from '../signals/event-days.ts';
import type { Reading } from '../signals/reading.ts';
import { isConvened } from './convened.ts';
import { tellErrand } from './errand.ts';
import { type Genre, tellGenres, tellInvitation } from './genre.ts';
import { chores, errands, paperwork, plain } from './genre-groups.ts';
import { hasDay } from './has-day.ts';
import { meetings } from './meeting-kinds.ts';
import { tellOfferStrength } from './offer-strength.ts';

/** Minutes, orders, news, thanks, refusals: words of invitation may be used, but nobody is offered anything. */
export function isOtherGenre(reading: Reading, signals: readonly Signal[]): boolean {
  const invitation = tellInvitation(reading.analysis) + (isOffer(reading, signals) ? 2 : 0);
  const errand = tellErrand(reading.analysis);
  const strength = reading.parties.side === 'company' ? tellOfferStrength(reading, signals) : 0;
  return tellGenres(reading.analysis).some((genre) => {
    const { kind, score, words, isSure } = errands.includes(genre.kind) ? withErrand(genre, errand) : genre;
    if (kind === 'declined') return score >= 2 && (words > 1 || !isOffer(reading, signals));
    if (kind === 'thanks') return score >= 2 && !invitesAnew(reading.analysis, signals, score);
    if (kind === 'cancelled') return score >= 2 && invitation < clear && !hasNewDay(reading.analysis);
    if (kind === 'admitted') return score >= clear && (words > 1 || reading.parties.side !== 'company');
    if (kind === 'rules') return words > 1 && score >= clear && score > invitation - fromCompany(reading);
    if (isConvened(reading, signals, kind)) return false;
    if (kind === 'news' && (isForSale(signals) || (score < mostNews && tellsOfMeetings(reading, signals))))
      return false;
    if (kind === 'minutes' && words === 1 && isTrialMeeting(reading, signals)) return false;
    if (kind === 'job' && recruitsForSurvey(reading, signals)) return false;
    if (errands.includes(kind) && (isCourse(reading, signals) || bringsReader(signals))) return false;
    if (kind === 'sale') return words > 1 && score >= clear && score > invitation && !isEvent(signals);
    if (!paperwork.includes(kind) || score < clear) return false;
    if (isSure && tellInvitation(reading.analysis) < clear) return true;
    if (score < invitation || (chores.includes(kind) && isTreat(signals))) return false;
    if (errands.includes(kind) && score < strength - mostOffered) return false;
    return words > 1 || plain.includes(kind);
  });
}

/** A company that answers about spare parts may in the same mail offer a journey: a flight or a bed, not its engineer's travel. */
function bringsReader(signals: readonly Signal[]): boolean {
  return signals.some(
    ({ id, kind, stance, payer }) =>
      (id === 'lodging' || (id === 'travel' && kind === 'flight')) &&
      stance === 'stated' &&
      payer === 'company',
  );
}

/** By how much an offer has to outweigh the words of an errand. */
const mostOffered = 2;

/** The build of a mail speaks for a genre as one more word would. */
function withErrand(genre: Genre, errand: number): Genre {
  return errand > 0 ? { ...genre, score: genre.score + errand, words: genre.words + 1 } : genre;
}

/** From this score on the words of a genre show it by themselves. */
export const clear = 3;

/** What is held somewhere, served, paid or shown: more than goods at a price. */
function isEvent(signals: readonly Signal[]): boolean {
  return signals.some(
    ({ id, kind, stance }) =>
      eventful.includes(id) && stance !== 'denied' && !(id === 'venue' && kind === 'other'),
  );
}

const eventful: readonly Signal['id'][] = [
  'programme',
  'venue',
  'meal',
  'travel',
  'lodging',
  'honorarium',
  'leisure',
];

/** A pleasure, a drink, a dinner that a company gives: no errand comes with one. */
function isTreat(signals: readonly Signal[]): boolean {
  return signals.some(
    ({ id, kind, payer, stance }) =>
      stance === 'stated' &&
      ((payer === 'company' && (id === 'leisure' || id === 'alcohol')) ||
        (id === 'meal' && payer === 'company' && festive.includes(kind ?? ''))),
  );
}

const festive = ['dinner', 'reception', 'banquet'];

/** A publisher's letter that sells places at a course with its day. */
function isForSale(signals: readonly Signal[]): boolean {
  return (
    hasDay(signals) && signals.some((signal) => signal.id === 'participation-fee' && signal.kind === 'priced')
  );
}

/** From this score on a newsletter is a newspaper's, whatever its calendar holds. */
const mostNews = 6;

/** A company's newsletter with its own meetings to come, each with its hour, and something that it gives there. */
function tellsOfMeetings({ analysis, parties }: Reading, signals: readonly Signal[]): boolean {
  const isSigned = parties.organisers.some(({ name }) =>
    analysis.legalNames.some((legal) => legal.name === name),
  );
  if (parties.side !== 'company' || !(isSigned || parties.owner.type === 'company')) return false;
  const isToCome = ({ id, date = '', from }: Signal) =>
    id === 'schedule' && from !== undefined && date >= analysis.today;
  return signals.some(isToCome) && signals.some(isGiven);
}

function isGiven({ id, kind, payer, stance }: Signal): boolean {
  return stance === 'stated' && (payer === 'company' || (id === 'participation-fee' && kind === 'free'));
}

/** “BRISA-2 (protokoll VX-110): prövarmöte”: of a trial the protocol is its plan, and the meeting is to come. */
function isTrialMeeting({ analysis, parties }: Reading, signals: readonly Signal[]): boolean {
  return (
    parties.side === 'company' &&
    hasDay(signals) &&
    phrasesOf(analysis, 'situation').some(
      ({ kind, end }) => kind === 'clinical-trial' && end <= analysis.wording.subject.end,
    )
  );
}

/** “Vi söker 8 läkare – digital diskussion”: who answers questions for a sum is no new employee. */
function recruitsForSurvey({ analysis }: Reading, signals: readonly Signal[]): boolean {
  return (
    signals.some(({ id, stance }) => id === 'honorarium' && stance === 'stated') &&
    ['situation', 'request'].some((list) =>
      phrasesOf(analysis, list).some(({ kind }) => kind === 'market-survey'),
    )
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

/** “Kallelse: teknikerutbildning (order 4500)”: a company's course in the subject line, with its day and its place. */
function isCourse({ analysis, parties }: Reading, signals: readonly Signal[]): boolean {
  if (parties.side !== 'company' || !hasDay(signals)) return false;
  const isNamed = phrasesOf(analysis, 'situation').some(
    ({ kind, end }) => end <= analysis.wording.subject.end && meetings.includes(kind ?? ''),
  );
  return isNamed && signals.some((signal) => signal.id === 'venue');
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
