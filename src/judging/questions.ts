import type { Pack } from '../pack.ts';
import type { FactId, Finding, Kind, Language, Organiser, Question, Signal, Situation } from '../report.ts';
import type { FactAnswer } from './condition.ts';
import { asksForMeals } from './question-meals.ts';
import { asksForTravel } from './question-travel.ts';

/** What decides which questions the sender has to be asked. */
export interface AskedMessage {
  readonly kind: Kind;
  readonly situation: Situation | undefined;
  readonly signals: readonly Signal[];
  readonly facts: ReadonlyMap<FactId, FactAnswer>;
  readonly findings: readonly Finding[];
  readonly organisers: readonly Organiser[];
  readonly subject: string;
  /** The writer comes to see to what the reader's unit has. */
  readonly servesReaders?: boolean;
  readonly language: Language;
}

type Asks = (message: AskedMessage, words: readonly string[]) => boolean;

const EVENTS: readonly Situation[] = [
  'product-information',
  'service-information',
  'gathering',
  'third-party-event',
  'advisory-board',
  'study-visit',
  'reference-visit',
  'unknown',
];
const MEETINGS: readonly Situation[] = [
  'gathering',
  'product-information',
  'service-information',
  'third-party-event',
];
const SHORT_INFORMATION: readonly Situation[] = ['product-information', 'service-information'];
const SHORT_INFORMATION_MINUTES = 90;

const ASKS: Readonly<Record<string, Asks>> = {
  'meeting-type': (message) =>
    message.situation === 'unknown' ||
    (isOne(message, MEETINGS) && (holds(message, 'advice-asked') || mentions(message, 'honorarium'))),
  addressee: (message) => !holds(message, 'head-addressed'),
  programme: (message) => isEvent(message) && !mentions(message, 'programme') && !isShortInformation(message),
  meals: (message, words) => isEvent(message) && asksForMeals(message.signals, words),
  'travel-lodging': (message) => isEvent(message) && asksForTravel(message.signals, message.facts),
  fee: (message, words) =>
    (message.situation === 'third-party-event' || (isEvent(message) && hasWord(message.subject, words))) &&
    !tells(message, 'participation-fee'),
  'target-group': (message) =>
    isEvent(message) &&
    !mentions(message, 'target-group') &&
    !message.signals.some((signal) => signal.id === 'recipient' && signal.kind === 'individual'),
  place: (message) =>
    isEvent(message) &&
    !mentions(message, 'venue') &&
    !holds(message, 'event-abroad') &&
    !message.servesReaders,
  time: (message) => isEvent(message) && !tellsTime(message.signals),
  organiser: (message) =>
    holds(message, 'only-agency-named') || !message.organisers.some((organiser) => isIndustry(organiser)),
  purpose: (message) => !mentions(message, 'purpose') && !hasProfessionalRow(message.signals),
  'reason-off-site': (message) =>
    message.situation === 'service-information' &&
    holds(message, 'off-site') &&
    !holds(message, 'off-site-reason'),
  agreement: (message) => isPaidWork(message) && !hasEmployerAgreement(message.signals),
  'project-plan': (message) => message.situation === 'development-project' && !holds(message, 'plan-stated'),
  vetting: (message) => message.situation === 'third-party-event' && !tells(message, 'vetting'),
};

/** Ids of the questions that the product knows how to ask. */
export const questionIds: readonly string[] = Object.keys(ASKS);

/** What the sender of an industry invitation should have told and did not, the most important question first. */
export function askQuestions(pack: Pack, message: AskedMessage): Question[] {
  const { kind, situation, language } = message;
  if (kind !== 'industry-invitation' || situation === 'clinical-trial' || situation === 'risk-minimisation')
    return [];
  const led = new Set(pack.rules.filter((rule) => hasFired(rule.id, message)).map((rule) => rule.question));
  return [...pack.questions.values()]
    .filter(({ id, words }) => led.has(id) || ASKS[id]?.(message, words ?? []))
    .sort((a, b) => a.rank - b.rank)
    .map(({ id, text }) => ({ id, text: text[language] }));
}

function hasFired(rule: string, { findings }: AskedMessage): boolean {
  return findings.some((finding) => finding.rule === rule && finding.weight === 'information');
}

function isOne({ situation }: AskedMessage, situations: readonly Situation[]): boolean {
  return situation !== undefined && situations.includes(situation);
}

function isEvent(message: AskedMessage): boolean {
  return isOne(message, EVENTS);
}

function holds({ facts }: AskedMessage, fact: FactId): boolean {
  return facts.get(fact)?.truth === true;
}

function mentions({ signals }: AskedMessage, id: Signal['id']): boolean {
  return signals.some((signal) => signal.id === id && signal.stance !== 'denied');
}

// “Ingen avgift” and “inte CVS-prövad” tell as much as their opposites do.
function tells({ signals }: AskedMessage, id: Signal['id']): boolean {
  return signals.some((signal) => signal.id === id);
}

function isShortInformation(message: AskedMessage): boolean {
  if (!isOne(message, SHORT_INFORMATION) || holds(message, 'several-days')) return false;
  const times = message.signals.filter((signal) => signal.id === 'schedule');
  return times.every((signal) => (signal.minutes ?? 0) <= SHORT_INFORMATION_MINUTES);
}

function tellsTime(signals: readonly Signal[]): boolean {
  const times = signals.filter((signal) => signal.id === 'schedule' && signal.stance !== 'denied');
  const hasProgramme = signals.some((signal) => signal.id === 'programme' && signal.stance !== 'denied');
  const hasDate = times.some((signal) => signal.date !== undefined);
  const hasStart = times.some((signal) => signal.from !== undefined);
  const hasEnd = times.some((signal) => signal.to !== undefined || signal.minutes !== undefined);
  return hasDate && (hasProgramme || (hasStart && hasEnd));
}

function hasWord(text: string, words: readonly string[]): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => words.includes(word));
}

function isIndustry({ sector, role }: Organiser): boolean {
  const industry: readonly Organiser['sector'][] = [
    'pharma',
    'medtech',
    'labtech',
    'biotech',
    'other-industry',
    'other',
  ];
  return role !== 'agency' && industry.includes(sector);
}

function hasProfessionalRow(signals: readonly Signal[]): boolean {
  return signals.some((signal) => signal.rows?.some((row) => row.as === 'professional'));
}

function isPaidWork(message: AskedMessage): boolean {
  if (message.situation === 'market-survey') return mentions(message, 'honorarium');
  return isOne(message, ['assignment', 'advisory-board']);
}

function hasEmployerAgreement(signals: readonly Signal[]): boolean {
  return signals.some((signal) => signal.id === 'agreement' && signal.stance === 'stated' && signal.employer);
}
