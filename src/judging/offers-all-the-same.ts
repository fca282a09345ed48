import type { Signal } from '../report.ts';
import { type Analysis, phrasesOf } from '../signals/analysis.ts';
import { changeAt } from '../signals/event-days.ts';
import type { Reading } from '../signals/reading.ts';
import { isConvened } from './convened.ts';
import { clear, type Genre, tellInvitation } from './genre.ts';
import { errands } from './genre-groups.ts';
import { hasDay } from './has-day.ts';
import { isTreated } from './is-treated.ts';
import { meetings } from './meeting-kinds.ts';
import { tellOfferStrength } from './offer-strength.ts';
import { findOpenDoor } from './open-event.ts';

/** Whether a mail with the words of another sort of text offers its reader something all the same: thanks that lead up to the next event, a course beside a repair. */
export function offersAllTheSame(
  reading: Reading,
  signals: readonly Signal[],
  { kind, score, words }: Pick<Genre, 'kind' | 'score' | 'words'>,
): boolean {
  if (isConvened(reading, signals, kind) || isOpenTo(reading, signals, kind)) return true;
  if (kind === 'thanks') return invitesAnew(reading, signals, { score, words });
  if (kind === 'cancelled') return hasNewDay(reading.analysis);
  if (kind === 'news') return isForSale(signals) || (score < mostNews && tellsOfMeetings(reading, signals));
  if (kind === 'tender') return invitesBuyer(reading, signals);
  if (kind === 'minutes') return words === 1 && isTrialMeeting(reading, signals);
  if (kind === 'job') return words < manyJobWords && recruitsForSurvey(reading, signals);
  if (kind === 'catalogue') return bringsReader(signals) || isTreated(signals);
  const isBilled = score >= mostErrand && tellInvitation(reading.analysis) === 0 && !paysTravel(signals);
  return errands.includes(kind) && (isCourse(reading, signals) || (!isBilled && bringsReader(signals)));
}

/** From this score on a bed without a journey stands on the bill, or is the patient's, where no word invites. */
const mostErrand = 6;

function paysTravel(signals: readonly Signal[]): boolean {
  return signals.some(
    ({ id, payer, stance }) => id === 'travel' && payer === 'company' && stance === 'stated',
  );
}

/** “Samråd om detaljplan: öppet möte”: an authority's paper, too, may ask whoever wants to to come some day. */
function isOpenTo(reading: Reading, signals: readonly Signal[], kind: string): boolean {
  return opened.includes(kind) && hasDay(signals) && findOpenDoor(reading, signals) !== undefined;
}

/** What the announcement of an open day speaks of, too: its file number, the house, the service desk. */
const opened: readonly string[] = ['authority', 'household', 'support'];

/** From this score on, a mail gives thanks and does nothing else, unless it invites in so many words. */
const manyThanks = 4;

/** Thanks often only lead up to the next event: one whose day is to come, with an hour, words that invite or a benefit. */
function invitesAnew(
  { analysis, parties }: Reading,
  signals: readonly Signal[],
  { score: thanks, words }: Pick<Genre, 'score' | 'words'>,
): boolean {
  const isToCome = signals.some(
    (signal) => signal.id === 'schedule' && signal.date !== undefined && signal.date >= analysis.today,
  );
  const offers = signals.some((signal) => signal.payer === 'company' && signal.stance === 'stated');
  if (thanks < manyThanks && phrasesOf(analysis, 'invitation').some((cue) => cue.kind === 'propose'))
    return true;
  const isOpening = words === 1 && thanks < clear && parties.side === 'company';
  if (isOpening && bringsReader(signals)) return true;
  if (isToCome && isOpening && signals.some(({ id, from }) => id === 'schedule' && from !== undefined))
    return true;
  return isToCome && (tellInvitation(analysis) > 0 || (offers && thanks < manyThanks));
}

/** A meeting that is called off may be moved to another day. */
function hasNewDay(analysis: Analysis): boolean {
  return analysis.dates.some((day) => changeAt(analysis, day) === 'new');
}

/** A publisher's letter that sells places at a course with its day. */
function isForSale(signals: readonly Signal[]): boolean {
  return (
    hasDay(signals) && signals.some((signal) => signal.id === 'participation-fee' && signal.kind === 'priced')
  );
}

/** From this score on a newsletter is a newspaper's, whatever its calendar holds. */
const mostNews = 6;

/** From this strength on a company offers something, whatever else it speaks of. */
const clearOffer = 7;

/** “Inför upphandlingen vill vi gärna visa vår fabrik”: a seller who offers the buyer a journey or a meal writes no bid. */
function invitesBuyer(reading: Reading, signals: readonly Signal[]): boolean {
  const isTreat = ({ id, payer, stance }: Signal) =>
    stance === 'stated' && payer === 'company' && ['meal', 'travel', 'lodging', 'leisure'].includes(id);
  return (
    reading.parties.side === 'company' &&
    signals.some(isTreat) &&
    tellOfferStrength(reading, signals) >= clearOffer
  );
}

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

/** From this many words on a post is offered, whoever else is sought for the like. */
const manyJobWords = 4;

/** “Kallelse: teknikerutbildning (order 4500)”: a company's course in the subject line, with its day and its place or its hours, or in words that invite. */
function isCourse({ analysis, parties }: Reading, signals: readonly Signal[]): boolean {
  if (parties.side !== 'company') return false;
  const isNamed = phrasesOf(analysis, 'situation').some(
    ({ kind, end }) => end <= analysis.wording.subject.end && meetings.includes(kind ?? ''),
  );
  const isPlaced = hasDay(signals) && signals.some(({ id }) => id === 'venue' || id === 'programme');
  return isNamed && (isPlaced || tellInvitation(analysis) > 1);
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
