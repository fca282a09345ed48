import type { Signal } from '../report.ts';
import { phrasesOf } from '../signals/analysis.ts';
import { isIndustry } from '../signals/organisers.ts';
import type { Reading } from '../signals/reading.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { asksReader } from './asks-reader.ts';
import { answersReader, isErrand } from './errand.ts';
import { tellInvitation } from './genre.ts';
import { asksToTable } from './shared-table.ts';
import { readFacets } from './situation-facets.ts';

/**
 * How much of a message speaks for an offer to its reader: words that invite or ask, a kind of meeting by its name,
 * what is given, a programme, a speaker, an hour. An invitation in so many words comes to seven and more; below four
 * a company's mail is more often about its goods, its machines or its bills.
 */
export function tellOfferStrength(reading: Reading, signals: readonly Signal[]): number {
  const { analysis } = reading;
  const has = (is: (signal: Signal) => boolean) => (signals.some(is) ? 1 : 0);
  const proposals = phrasesOf(analysis, 'invitation').filter(({ kind }) => kind === 'propose').length;
  return (
    Math.min(tellInvitation(analysis), mostInvitation) +
    Math.min(proposals, mostWords) +
    weighRequests(reading) +
    weighSituation(reading) +
    (asksToTable(reading, signals) ? table : 0) +
    weighTogether(reading, signals) +
    (asksReader(reading, signals) ? question : 0) +
    2 * Math.min(signals.filter(isTreat).length, mostWords) +
    2 * has(({ id }) => id === 'programme') +
    has(({ id, payer }) => id === 'meal' && payer === 'company') +
    has(({ id }) => id === 'target-group') +
    has(({ id, from }) => id === 'schedule' && from !== undefined) +
    (phrasesOf(analysis, 'speaker').length > 0 ? 1 : 0)
  );
}

/** What a company of the trade has to say at least; what a company of any other has to, or whoever only answers. */
const [leastOfTrade, leastOfAny] = [2, 4];

/** A company writes, but hardly a word offers anything: a day and a price stand in mail of every sort. */
export function isFaint(reading: Reading, signals: readonly Signal[]): boolean {
  if (reading.parties.side !== 'company') return false;
  const strength = tellOfferStrength(reading, signals);
  if (!isOfTrade(reading)) return strength < leastOfAny;
  const least = answersReader(reading.analysis) ? leastOfAny : leastOfTrade;
  return strength < least && phrasesOf(reading.analysis, 'situation').length === 0;
}

/** Whether the company is one of health care's own trades, by its sector or the words it uses. */
function isOfTrade(reading: Reading): boolean {
  const sectors = reading.parties.organisers.map(({ sector }) => sector);
  return (
    phrasesOf(reading.analysis, 'sector').some(({ kind }) => kind !== 'other-industry') ||
    sectors.some((sector) => sector === 'agency' || (isIndustry(sector) && sector !== 'other-industry'))
  );
}

/** What a question whether the reader comes to lunch weighs, and what any other does. */
const [table, question] = [3, 2];

const mostInvitation = 4;
const mostWords = 2;

/** How much of a message's beginning shows what is asked for. */
const opening = 500;

/** Two for a request near the beginning that tells for what, three for several, four for one that only this industry makes. */
function weighRequests({ analysis }: Reading): number {
  const early = phrasesOf(analysis, 'request').filter(
    ({ kind, start }) =>
      kind !== 'any' && kind !== 'gathering' && start < analysis.wording.body.start + opening,
  );
  if (early.some(isIndustrys)) return 4;
  return early.length === 0 ? 0 : Math.min(early.length, mostWords) + 1;
}

/** What every supplier of a clinic asks, whatever it sells: to come by, to do as agreed. */
const everySuppliers: readonly string[] = ['gathering', 'product-information', 'service-information'];

function isIndustrys({ kind = '' }: Phrase): boolean {
  return !everySuppliers.includes(kind);
}

/** Four for a course, a lecture, a trial named in the subject line, two for a mere meeting, one for what is named below. */
function weighSituation({ analysis }: Reading): number {
  const isInSubject = ({ start }: Phrase) => start < analysis.wording.subject.end;
  const named = phrasesOf(analysis, 'situation');
  const meetings = phrasesOf(analysis, 'request').filter(({ kind }) => kind === 'gathering');
  const inSubject = [...named, ...meetings].filter(isInSubject);
  const isLearning = ({ start, end }: Phrase) => learning.test(analysis.text.slice(start, end));
  if (inSubject.some(isLearning) || named.some((phrase) => isInSubject(phrase) && isIndustrys(phrase)))
    return 4;
  if (inSubject.length > 0) return 2;
  return named.length > 0 ? 1 : 0;
}

/** Words that tell together what is asked weigh as much as a request in so many words. */
function weighTogether({ analysis }: Reading, signals: readonly Signal[]): number {
  const told = isErrand(analysis) ? [] : readFacets(analysis, signals);
  if (told.length === 0) return 0;
  return told.some(({ situation }) => !everySuppliers.includes(situation)) ? 4 : 2;
}

/** Meetings at which something is learnt: suppliers hold meetings about contracts and buildings, too. */
const learning =
  /utbildning|kurs|seminari|föreläsning|workshop|webb?inar|symposi|academy|akademi|course|training|lecture|class|opplæring|foredrag|uddannelse/i;

/** More than a cup of coffee, and not at the reader's own cost. */
function isTreat({ id, kind, payer, stance }: Signal): boolean {
  if (stance === 'denied' || payer === 'participant') return false;
  if (id === 'meal') return kind !== 'coffee' && kind !== 'breakfast';
  return treats.includes(id) && kind !== 'car';
}

const treats: readonly Signal['id'][] = [
  'travel',
  'lodging',
  'leisure',
  'honorarium',
  'companion',
  'cost-share',
  'gift',
  'prize',
  'alcohol',
];
