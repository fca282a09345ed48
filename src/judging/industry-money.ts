import type { Signal } from '../report.ts';
import { type Analysis, phrasesOf } from '../signals/analysis.ts';
import { isIndustry } from '../signals/organisers.ts';
import type { Reading } from '../signals/reading.ts';
import { roleOfWriter } from '../signals/role.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { asksAsCompany } from './asks-as-company.ts';
import { tellGenres, tellInvitation } from './genre.ts';
import { tellOtherSender } from './other-sender.ts';
import { isOwnOrganisation } from './own-organisation.ts';
import { sellsToPurse } from './own-purse.ts';
import { asksToTable } from './shared-table.ts';
import { signsForFirm } from './signs-for-firm.ts';
import { deniesSponsors, hasSponsor } from './sponsor-money.ts';
import { hasTrade } from './trade-traces.ts';
import { asksInSubject, countTrade, manyTradeWords, offersInSubject, sells } from './trade-words.ts';
import { asksStaff, paysPlaces } from './turns-to-staff.ts';

/** Whether a company invites, or pays a part of somebody else's event. */
export function hasIndustryMoney(reading: Reading, signals: readonly Signal[]): boolean {
  if (sellsToPurse(reading) || tellOtherSender(reading, signals)) return false;
  if (isSureCompany(reading)) return true;
  if (asksForMoney(reading.analysis)) return false;
  if (hasSponsor(reading, signals)) return !isInternal(reading);
  if (reading.parties.side !== 'company' && deniesSponsors(signals)) return false;
  return reading.parties.side !== 'organiser' && isCommercial(reading, signals);
}

/** The writer's company is known, has a legal form, a trade or a title; a mere name may be a hotel's or a journal's. */
function isSureCompany({ analysis, parties }: Reading): boolean {
  if (parties.side !== 'company') return false;
  if (parties.owner.type === 'company' || roleOfWriter(analysis) === 'company') return true;
  return parties.organisers.some(
    ({ name, sector, role }) =>
      role !== 'sponsor' &&
      isIndustry(sector) &&
      (sector !== 'other-industry' || analysis.legalNames.some((legal) => legal.name === name)),
  );
}

/** How much of a message's beginning shows what its writer asks for. */
const opening = 500;

/** The care side asks companies for money: a request, not a call to work. */
export function asksForMoney(analysis: Analysis): boolean {
  const isMoney = ({ kind }: Phrase) => kind === 'sponsorship-request';
  return (
    phrasesOf(analysis, 'situation').some(isMoney) ||
    phrasesOf(analysis, 'request').some(
      (phrase) => isMoney(phrase) && phrase.start < analysis.wording.body.start + opening,
    )
  );
}

/** A colleague writes about companies: what they pay is spoken of, not offered. */
function isInternal(reading: Reading): boolean {
  if (!isOwnOrganisation(reading)) return false;
  const isSocietys = phrasesOf(reading.analysis, 'non-industry').length > 1;
  if (isSocietys && reading.parties.owner.type !== 'care') return false;
  return tellGenres(reading.analysis).some(
    ({ kind, score }) => kind !== 'private' && kind !== 'team' && score >= 2,
  );
}

/** Nobody is named, but something is given away or sold, and nothing speaks of a society or a school. */
function isCommercial(reading: Reading, signals: readonly Signal[]): boolean {
  const { analysis } = reading;
  if (phrasesOf(analysis, 'non-industry').length > 1) return false;
  const role = roleOfWriter(analysis);
  if (role === 'care' || role === 'association') return false;
  if (role === 'company' || countTrade(reading) >= manyTradeWords || asksInSubject(reading)) return true;
  const speaksTrade =
    countTrade(reading) > 0 || phrasesOf(analysis, 'speaker').length > 0 || signsForFirm(reading);
  const privacy = tellPrivacy(analysis);
  if (privacy >= clearlyPrivate || (privacy > 1 && !speaksTrade)) return false;
  const isSold = signals.some((signal) => signal.id === 'participation-fee' && signal.kind === 'priced');
  return (
    hasTrade(reading, signals) &&
    (signals.some(
      (signal) => isGiven(signal, speaksTrade && !isSold) && !(isSold && signal.id === 'leisure'),
    ) ||
      (sells(reading) && tellInvitation(analysis) > 1) ||
      offersInSubject(reading) ||
      paysPlaces(reading) ||
      asksStaff(reading, signals) ||
      asksToTable(reading, signals) !== undefined ||
      asksAsCompany(reading))
  );
}

/** From this score on the words of a party among friends outweigh a word of trade. */
const clearlyPrivate = 3;

/** Words of a party among friends, and of a team that feasts by itself (“dricka betalar ni själva”). */
function tellPrivacy(analysis: Analysis): number {
  return tellGenres(analysis)
    .filter(({ kind }) => kind === 'private' || kind === 'team')
    .reduce((sum, { score }) => sum + score, 0);
}

/** A benefit that the company gives; where the text speaks of its trade, a meal that nobody else pays, too. */
function isGiven(signal: Signal, speaksTrade: boolean): boolean {
  if (signal.stance !== 'stated') return false;
  if (signal.id === 'participation-fee') return signal.kind === 'free';
  if (signal.id === 'honorarium' || signal.id === 'gift') return signal.payer !== 'participant';
  if (signal.id === 'leisure' || signal.id === 'prize') return signal.payer !== 'participant';
  if (signal.id === 'meal' && speaksTrade) return signal.payer !== 'participant';
  return ['meal', 'travel', 'lodging'].includes(signal.id) && signal.payer === 'company';
}
