import type { Kind, Quote, Signal } from '../report.ts';
import { type Analysis, phrasesOf } from '../signals/analysis.ts';
import { isIndustry } from '../signals/organisers.ts';
import type { Reading } from '../signals/reading.ts';

/** What kind of message it is, and the words that show it. */
export interface KindAnswer {
  readonly kind: Kind;
  readonly evidence: readonly Quote[];
}

/** Tells an invitation from industry from other invitations and from everything else. */
export function tellKind(reading: Reading, signals: readonly Signal[]): KindAnswer {
  const { analysis } = reading;
  if (isUnreadable(analysis)) return { kind: 'unreadable', evidence: [] };
  const evidence = evidenceOf(analysis, signals, reading);
  if (evidence.length === 0) return no;
  if (isOver(analysis) || isReport(reading) || isRoutine(reading, signals)) return no;
  if (!invitesToSomething(signals) && !asksForWork(analysis)) return no;
  if (hasIndustryMoney(reading, signals)) return { kind: 'industry-invitation', evidence };
  return isOwnOrganisation(reading) && phrasesOf(analysis, 'non-industry').length < 2
    ? no
    : { kind: 'other-invitation', evidence };
}

const no: KindAnswer = { kind: 'not-invitation', evidence: [] };

/** Fewer letters than this tell nothing; what counts stands in a picture or a file then. */
const fewestLetters = 40;

function isUnreadable(analysis: Analysis): boolean {
  const { start, end } = analysis.wording.body;
  const letters = analysis.wording.text.slice(start, end).match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return true;
  return (
    letters < fewestLetters &&
    (analysis.message.hasPictures === true || analysis.message.attachments.length > 0)
  );
}

/** The words that invite; without any, a benefit that a company says it pays. */
function evidenceOf(analysis: Analysis, signals: readonly Signal[], { parties }: Reading): Quote[] {
  const cues = phrasesOf(analysis, 'invitation');
  const chosen = [...cues.filter((cue) => cue.kind === 'invite'), ...cues].slice(0, 1);
  const benefit =
    parties.side === 'company'
      ? signals.find((signal) => signal.payer === 'company' && signal.stance === 'stated')
      : undefined;
  const event =
    parties.side === 'company' && hasDay(signals) ? phrasesOf(analysis, 'situation').slice(0, 1) : [];
  const spans = chosen.length > 0 ? chosen : benefit ? [benefit] : event;
  return spans.map(({ start, end }) => ({ start, end, quote: analysis.text.slice(start, end) }));
}

function hasDay(signals: readonly Signal[]): boolean {
  return signals.some((signal) => signal.id === 'schedule' && signal.date !== undefined);
}

/** A thank-you mail after the event, or a declined reply. */
function isOver(analysis: Analysis): boolean {
  const after = phrasesOf(analysis, 'thanks').filter((phrase) => analysis.regionAt(phrase.start) === 'offer');
  if (after.length === 0) return false;
  const first = after[0]?.start ?? 0;
  const isOpening =
    first - analysis.wording.body.start < openingUnits || first < analysis.wording.subject.end;
  return isOpening && !invitesAnew(analysis, first);
}

/** How far into the body a thank-you still opens the mail. */
const openingUnits = 300;

/** Words that invite, with a day close by, after the thanks: the thank-you only leads up to the next event. */
function invitesAnew(analysis: Analysis, from: number): boolean {
  const invites = phrasesOf(analysis, 'invitation').filter(
    (cue) => cue.kind === 'invite' && cue.start > from,
  );
  const days = analysis.dates.filter((date) => date.date >= analysis.today && date.weekday !== undefined);
  return invites.some((cue) => days.some((day) => Math.abs(day.start - cue.end) <= 150));
}

/** Text about hospitality: news, rulings, rule texts. An invitation speaks to its reader. */
function isReport(reading: Reading): boolean {
  const { analysis } = reading;
  const reports = phrasesOf(analysis, 'report-about').length;
  if (reports < 2) return false;
  const direct = phrasesOf(analysis, 'invitation').filter((cue) => cue.kind === 'invite').length;
  return reading.parties.side !== 'company' || reports > direct;
}

/** Tenders, work meetings, orders: the words of invitation are used, but nobody is offered anything. */
function isRoutine(reading: Reading, signals: readonly Signal[]): boolean {
  const cues = phrasesOf(reading.analysis, 'no-event');
  if (cues.some((cue) => cue.kind === 'procurement') && reading.parties.side !== 'company') return true;
  if (reading.parties.side === 'company') {
    const orders = cues.filter((cue) => cue.kind === 'order').length;
    const invites = phrasesOf(reading.analysis, 'invitation').filter((cue) => cue.kind === 'invite').length;
    const offers = signals.some((signal) => signal.id === 'programme' || signal.payer === 'company');
    return orders >= 2 && orders > invites && !offers;
  }
  return (
    cues.some((cue) => cue.kind === 'work') &&
    isOwnOrganisation(reading) &&
    phrasesOf(reading.analysis, 'non-industry').length < 2
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
];

function invitesToSomething(signals: readonly Signal[]): boolean {
  return signals.some((signal) => offered.includes(signal.id) && signal.stance !== 'denied');
}

function asksForWork(analysis: Analysis): boolean {
  return phrasesOf(analysis, 'situation').some(
    (phrase) => phrase.kind !== 'gathering' && phrase.kind !== 'third-party-event',
  );
}

/** A company invites, or pays a part of somebody else's event. */
function hasIndustryMoney(reading: Reading, signals: readonly Signal[]): boolean {
  if (reading.parties.side === 'company') return true;
  if (phrasesOf(reading.analysis, 'situation').some((phrase) => phrase.kind === 'sponsorship-request'))
    return false;
  if (signals.some((signal) => signal.id === 'sponsor' && signal.stance === 'stated')) return true;
  if (
    reading.parties.organisers.some(
      (organiser) => isIndustry(organiser.sector) && organiser.role === 'sponsor',
    )
  )
    return true;
  return reading.parties.side === 'unknown' && isCommercial(reading, signals);
}

/** Nobody is named, but something is given away or sold, and nothing speaks of a society or a school. */
function isCommercial(reading: Reading, signals: readonly Signal[]): boolean {
  if (phrasesOf(reading.analysis, 'non-industry').length > 0) return false;
  const given = signals.some(
    (signal) =>
      (signal.id === 'participation-fee' && signal.kind === 'free') ||
      (['meal', 'travel', 'lodging', 'gift', 'honorarium'].includes(signal.id) &&
        signal.stance === 'stated' &&
        signal.payer !== 'participant'),
  );
  const sells = phrasesOf(reading.analysis, 'situation').some((phrase) =>
    ['product-information', 'service-information', 'market-survey', 'advisory-board'].includes(
      phrase.kind ?? '',
    ),
  );
  return given || sells;
}

/** The sender writes from the reader's own organisation. */
function isOwnOrganisation(reading: Reading): boolean {
  const { from, to, cc } = reading.analysis.message;
  if (reading.analysis.forwardedFrom) return false;
  const domain = domainOf(from?.address);
  if (!from) return true;
  if (domain === '') return reading.parties.side !== 'company';
  return [...to, ...cc].some((person) => domainOf(person.address) === domain);
}

function domainOf(address: string | undefined): string {
  return address?.slice(address.lastIndexOf('@') + 1).toLowerCase() ?? '';
}
