import type { Signal } from '../report.ts';
import { type Analysis, phrasesOf } from '../signals/analysis.ts';
import { isIndustry } from '../signals/organisers.ts';
import type { Reading } from '../signals/reading.ts';
import { roleOfWriter } from '../signals/role.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { tellGenres, tellInvitation } from './genre.ts';
import { sellsToPurse } from './own-purse.ts';
import { asksToTable } from './shared-table.ts';
import { signsForFirm } from './signs-for-firm.ts';
import { asksStaff, paysPlaces } from './turns-to-staff.ts';

/** Whether a company invites, or pays a part of somebody else's event. */
export function hasIndustryMoney(reading: Reading, signals: readonly Signal[]): boolean {
  if (sellsToPurse(reading.analysis)) return false;
  if (isSureCompany(reading)) return true;
  if (asksForMoney(reading.analysis)) return false;
  if (hasSponsor(reading, signals)) return !isInternal(reading);
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

function hasSponsor({ parties }: Reading, signals: readonly Signal[]): boolean {
  return (
    signals.some((signal) => signal.id === 'sponsor' && signal.stance === 'stated') ||
    parties.organisers.some((organiser) => isIndustry(organiser.sector) && organiser.role === 'sponsor')
  );
}

/** A colleague writes about companies: what they pay is spoken of, not offered. */
function isInternal(reading: Reading): boolean {
  if (!isOwnOrganisation(reading)) return false;
  const isSocietys = phrasesOf(reading.analysis, 'non-industry').length > 1;
  if (isSocietys && reading.parties.owner.type !== 'care') return false;
  return tellGenres(reading.analysis).some(({ kind, score }) => kind !== 'private' && score >= 2);
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
    (signals.some((signal) => isGiven(signal, speaksTrade && !isSold)) ||
      (sells(reading) && tellInvitation(analysis) > 1) ||
      offersInSubject(reading) ||
      paysPlaces(reading) ||
      asksStaff(reading, signals) ||
      asksToTable(reading, signals) !== undefined ||
      asksAsCompany(reading))
  );
}

/** A trace of trade: a name like a company's, its words, a lecture, a product, a named profession. */
function hasTrade(reading: Reading, signals: readonly Signal[]): boolean {
  const has = (list: string) => phrasesOf(reading.analysis, list).length > 0;
  return (
    reading.parties.side === 'company' ||
    countTrade(reading) > 0 ||
    has('speaker') ||
    sells(reading) ||
    signsForFirm(reading) ||
    comesWithFood(reading, signals) ||
    signals.some(({ id }) => id === 'target-group' || id === 'procurement')
  );
}

/** “Kan jag komma förbi vid tolv? Jag tar med sallader”: a stranger who asks to come to a unit and feeds it sells. */
function comesWithFood(reading: Reading, signals: readonly Signal[]): boolean {
  return (
    reading.parties.writer === 'company' &&
    asksAsCompany(reading) &&
    signals.some(({ id, payer, stance }) => id === 'meal' && payer === 'company' && stance === 'stated')
  );
}

/** From this score on the words of a party among friends outweigh a word of trade. */
const clearlyPrivate = 3;

function tellPrivacy(analysis: Analysis): number {
  return tellGenres(analysis).find(({ kind }) => kind === 'private')?.score ?? 0;
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

/** From this many words of its trade on, a sender whom nobody knows is a company of that trade. */
const manyTradeWords = 3;

function countTrade({ analysis }: Reading): number {
  const words = phrasesOf(analysis, 'sector').map(({ start, end }) =>
    analysis.text.slice(start, end).toLowerCase(),
  );
  return new Set(words).size;
}

const sold = ['product-information', 'service-information', 'market-survey', 'advisory-board'];

function sells({ analysis }: Reading): boolean {
  return phrasesOf(analysis, 'situation').some((phrase) => sold.includes(phrase.kind ?? ''));
}

/** Requests that only companies make, or agencies for them. */
const asked = ['market-survey', 'advisory-board', 'clinical-trial', 'risk-minimisation'];

function asksInSubject({ analysis }: Reading): boolean {
  return [...phrasesOf(analysis, 'situation'), ...phrasesOf(analysis, 'request')].some(
    (phrase) => phrase.start < analysis.wording.subject.end && asked.includes(phrase.kind ?? ''),
  );
}

/** What a company of the trade offers a unit. */
const offered = ['donation', 'reference-visit', 'study-visit', 'development-project', 'product-information'];

function offersInSubject({ analysis }: Reading): boolean {
  return phrasesOf(analysis, 'situation').some(
    (phrase) => phrase.start < analysis.wording.subject.end && offered.includes(phrase.kind ?? ''),
  );
}

/** Whether the sender writes from the reader's own organisation. */
export function isOwnOrganisation(reading: Reading): boolean {
  const { from, to } = reading.analysis.message;
  if (reading.parties.owner.internal) return reading.parties.side !== 'company';
  if (reading.analysis.forwardedFrom) return false;
  if (!from) return true;
  const domain = domainOf(from.address);
  if (domain === '' || reading.parties.side === 'company') return reading.parties.side !== 'company';
  if (reading.parties.owner.type === 'unknown' && countTrade(reading) >= manyTradeWords) return false;
  const others = to.map((person) => domainOf(person.address)).filter((other) => other !== '');
  if (others.length > 0) return others.every((other) => other === domain);
  return reading.parties.owner.type === 'care';
}

function domainOf(address: string | undefined): string {
  return address?.slice(address.lastIndexOf('@') + 1).toLowerCase() ?? '';
}

/** What everybody's meetings are called, and what the care side asks for itself. */
const everybodys = ['gathering', 'third-party-event', 'assignment', 'sponsorship-request'];

/** “Får jag komma och visa”, “ni får gärna låna”: requests in the opening that only a seller makes. */
function asksAsCompany({ analysis }: Reading): boolean {
  return phrasesOf(analysis, 'request').some(
    ({ kind, start }) => start < analysis.wording.body.start + opening && !everybodys.includes(kind ?? ''),
  );
}
