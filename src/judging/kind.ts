import type { Kind, Quote, Signal } from '../report.ts';
import { type Analysis, phrasesOf } from '../signals/analysis.ts';
import type { Reading } from '../signals/reading.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { clear, type Genre, tellGenres, tellInvitation } from './genre.ts';
import { paperwork } from './genre-groups.ts';
import { asksForMoney, hasIndustryMoney } from './industry-money.ts';
import { evidenceOf, tellsTogether } from './kind-evidence.ts';
import { isFaint } from './offer-strength.ts';
import { findOpenDoor, isCalled } from './open-event.ts';
import { isOtherGenre } from './other-genre.ts';
import { offersNothing } from './other-sender.ts';
import { isOwnOrganisation } from './own-organisation.ts';
import { sellsToPurse } from './own-purse.ts';

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
  if (isOtherGenre(reading, signals) || offersNothing(reading, signals))
    return { ...no, offersNothing: true };
  if (evidence.length === 0) return no;
  const isTold =
    invitesToSomething(signals) ||
    asksForWork(analysis) ||
    invitesForScience(reading) ||
    findOpenDoor(reading, signals) !== undefined ||
    tellsTogether(reading, signals).length > 0;
  if (!isTold && !invitesWithoutDetails(reading)) return no;
  if (isFaint(reading, signals)) return no;
  if (hasIndustryMoney(reading, signals)) return { kind: 'industry-invitation', evidence };
  return isWorkCall(reading, signals) || isAdvert(reading)
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

/** A call to a meeting of one's own unit; a society's, a school's or a course office's invitation is none. */
function isWorkCall(reading: Reading, signals: readonly Signal[]): boolean {
  if (!isOwnOrganisation(reading) || asksForMoney(reading.analysis)) return false;
  if (findOpenDoor(reading, signals)) return false;
  const genres = tellGenres(reading.analysis);
  const score = (kind: string) => genres.find((genre) => genre.kind === kind)?.score ?? 0;
  if (isAssociation(reading) && !isSummons(reading)) return false;
  if (isCalled(reading.analysis)) return true;
  if (score('private') > score('work')) return false;
  return score('work') > 0 || (tellInvitation(reading.analysis) < clear && !isInEvening(signals));
}

/** Who is called is told so at once. */
const firstWords = 120;

/** “Introduktion för nyanställda – kallelse”: who is called by the own employer is not asked. */
function isSummons({ analysis, parties }: Reading): boolean {
  const end = analysis.wording.body.start + firstWords;
  return (
    parties.owner.type === 'care' &&
    phrasesOf(analysis, 'genre').some(
      (phrase) =>
        phrase.kind === 'work' &&
        phrase.start < end &&
        /kall/i.test(analysis.text.slice(phrase.start, phrase.end)),
    )
  );
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

/** A gym's or a restaurant's prices, without a word that invites to more than buying. */
function isAdvert(reading: Reading): boolean {
  return !isOwnOrganisation(reading) && sellsToPurse(reading) && tellInvitation(reading.analysis) < clear;
}

/** A journal or a society asks for reviews, abstracts, nominations. */
function invitesForScience(reading: Reading): boolean {
  return tellInvitation(reading.analysis) > 1 && isAssociation(reading);
}

/** A company invites, and says no more than to what kind of meeting, or that the attachment tells it. */
function invitesWithoutDetails({ analysis, parties }: Reading): boolean {
  const isMeeting = ({ kind = '' }: Phrase) => kind === 'gathering' || kind === 'third-party-event';
  return (
    parties.side === 'company' &&
    tellInvitation(analysis) > 1 &&
    (phrasesOf(analysis, 'details-elsewhere').length > 0 ||
      (phrasesOf(analysis, 'situation').some(isMeeting) && !tellGenres(analysis).some(isOfOtherMail)))
  );
}

/** “Välkommen” beside a bill, a receipt or thanks greets: without a detail one such word is enough. */
function isOfOtherMail({ kind, score }: Genre): boolean {
  return score > 1 && (paperwork.includes(kind) || kind === 'admitted' || kind === 'thanks');
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
