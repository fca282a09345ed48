import type { Signal } from '../report.ts';
import { type Analysis, phrasesOf } from '../signals/analysis.ts';
import { changeAt } from '../signals/event-days.ts';
import type { Reading } from '../signals/reading.ts';
import { tellGenres, tellInvitation } from './genre.ts';
import { hasDay } from './has-day.ts';
import { meetings } from './meeting-kinds.ts';

/** Minutes, orders, news, thanks, refusals: words of invitation may be used, but nobody is offered anything. */
export function isOtherGenre(reading: Reading, signals: readonly Signal[]): boolean {
  const invitation = tellInvitation(reading.analysis) + (isOffer(reading, signals) ? 2 : 0);
  return tellGenres(reading.analysis).some(({ kind, score, words, isSure }) => {
    if (kind === 'declined') return score >= 2;
    if (kind === 'thanks') return score >= 2 && !invitesAnew(reading.analysis, signals, score);
    if (kind === 'cancelled') return score >= 2 && invitation < clear && !hasNewDay(reading.analysis);
    if (kind === 'admitted') return score >= clear && (words > 1 || reading.parties.side !== 'company');
    if (kind === 'rules') return words > 1 && score >= clear && score > invitation - fromCompany(reading);
    if (kind === 'news' && isForSale(signals)) return false;
    if (['order', 'notice'].includes(kind) && isCourse(reading, signals)) return false;
    if (kind === 'sale') return words > 1 && score >= clear && score > invitation && !isEvent(signals);
    if (!paperwork.includes(kind) || score < clear) return false;
    if (isSure && tellInvitation(reading.analysis) < clear) return true;
    if (score < invitation) return false;
    return words > 1 || plain.includes(kind);
  });
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
  'sale',
];

/** Genres that a single word in the subject line shows; a delivery or a newsletter may be spoken of in any mail. */
const plain = ['minutes', 'notice', 'auto-reply', 'prize-mail'];

/** From this score on the words of a genre show it by themselves. */
export const clear = 3;

/** What is held somewhere, served, paid or shown: more than goods at a price. */
function isEvent(signals: readonly Signal[]): boolean {
  return signals.some((signal) => eventful.includes(signal.id) && signal.stance !== 'denied');
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
