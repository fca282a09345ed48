import type { Signal } from '../report.ts';
import type { Reading } from '../signals/reading.ts';
import { tellErrand } from './errand.ts';
import { clear, type Genre, tellGenres, tellInvitation } from './genre.ts';
import { chores, errands, paperwork, plain } from './genre-groups.ts';
import { isTreated } from './is-treated.ts';
import { tellOfferStrength } from './offer-strength.ts';
import { offersAllTheSame } from './offers-all-the-same.ts';
import { isPastReport } from './past-report.ts';
import { warnsOfMail } from './warns-of-mail.ts';

/** Minutes, orders, news, thanks, refusals: words of invitation may be used, but nobody is offered anything. */
export function isOtherGenre(reading: Reading, signals: readonly Signal[]): boolean {
  if (isPastReport(reading) || warnsOfMail(reading)) return true;
  const invitation = tellInvitation(reading.analysis) + (isOffer(reading, signals) ? 2 : 0);
  const errand = tellErrand(reading.analysis);
  const strength = reading.parties.side === 'company' ? tellOfferStrength(reading, signals) : 0;
  return tellGenres(reading.analysis).some((genre) => {
    const { kind, score, words, isSure } = errands.includes(genre.kind) ? withErrand(genre, errand) : genre;
    if (offersAllTheSame(reading, signals, { kind, score, words })) return false;
    if (kind === 'declined') return score >= 2 && (words > 1 || !isOffer(reading, signals));
    if (kind === 'thanks') return score >= 2;
    if (kind === 'cancelled') return score >= 2 && invitation < clear;
    if (kind === 'admitted') return score >= clear && (words > 1 || reading.parties.side !== 'company');
    if (kind === 'rules') return words > 1 && score >= clear && score > invitation - fromCompany(reading);
    if (kind === 'sale') return words > 1 && score >= clear && score > invitation && !isEvent(signals);
    if (!paperwork.includes(kind) || score < clear) return false;
    if (isSure && tellInvitation(reading.analysis) < clear) return true;
    if (score < invitation || (chores.includes(kind) && isTreated(signals))) return false;
    if (errands.includes(kind) && score < strength - mostOffered) return false;
    return words > 1 || plain.includes(kind);
  });
}

/** By how much an offer has to outweigh the words of an errand. */
const mostOffered = 2;

/** The build of a mail speaks for a genre as one more word would. */
function withErrand(genre: Genre, errand: number): Genre {
  return errand > 0 ? { ...genre, score: genre.score + errand, words: genre.words + 1 } : genre;
}

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
