import type { Signal, Situation } from '../report.ts';
import { type Analysis, phrasesOf } from '../signals/analysis.ts';
import type { Reading } from '../signals/reading.ts';
import { type SituationScore, totalOf } from './situation-scores.ts';

/** How clearly a message speaks for the two ordinary sorts of meeting. */
export interface Meetings {
  readonly product: number;
  readonly gathering: number;
  /** By the words that ask to come and show. */
  readonly asked: number;
  /** The subject line names a gathering with its format or its programme, or its pleasures. */
  readonly isInSubject: boolean;
  /** There is a pleasure, or a dinner that the subject line names. */
  readonly isFestive: boolean;
}

/** What people who lecture, or a party in the subject line, add to a gathering. */
const speakers = 3;

/** What coming to the reader's own workplace adds to product information. */
const visit = 3;

/** What a topic that bears the company's own name adds to product information. */
const ownProduct = 4;

/** How clearly a message speaks for product information and for a gathering. */
export function scoreMeetings(
  reading: Reading,
  signals: readonly Signal[],
  scores: ReadonlyMap<string, SituationScore>,
): Meetings {
  const isEvent = hasSpeakers(reading) || isPleasure(reading.analysis);
  const asked = totalOf(scores, 'product-information');
  const isAnnounced = asked === 0 && namesGathering(reading.analysis, mereMeeting);
  const isLeisure = signals.some(({ id, stance }) => id === 'leisure' && stance !== 'denied');
  const isAsked = !isEvent && !isAnnounced && !isLeisure && isVisit(reading, signals);
  return {
    asked,
    isInSubject:
      isPleasure(reading.analysis) ||
      scores.get('gathering')?.inSubject === true ||
      (namesGathering(reading.analysis) && signals.some((signal) => signal.id === 'programme')),
    isFestive: isFestive(reading.analysis, signals),
    product: asked + (isAboutOwnProduct(reading, signals) ? ownProduct : 0) + (isAsked ? visit : 0),
    gathering: totalOf(scores, 'gathering') + (isEvent ? speakers : 0),
  };
}

/** What product information weighs more than a gathering, whose words are those of every meeting. */
const productFactor = 1.5;

/** Product information and gatherings share their words; what is said most, and most clearly, decides. */
export function tellMeeting(meetings: Meetings, signals: readonly Signal[]): Situation {
  const product = meetings.product * productFactor;
  const { gathering } = meetings;
  if (
    product > 0 &&
    (product >= gathering ||
      (meetings.asked > 0 && 2 * product >= gathering && !meetings.isInSubject && isShort(signals)))
  )
    return 'product-information';
  if (gathering > 0 || signals.some((signal) => signal.id === 'programme')) return 'gathering';
  return meetings.isFestive ? 'gathering' : 'unknown';
}

/** A pleasure, or a table that the subject line lays; a lunch on the way says nothing of what it is for. */
function isFestive(analysis: Analysis, signals: readonly Signal[]): boolean {
  if (signals.some(({ id }) => id === 'leisure' || id === 'alcohol')) return true;
  return phrasesOf(analysis, 'meal').some(
    ({ kind, start }) =>
      start < analysis.wording.subject.end && ['dinner', 'banquet', 'reception'].includes(kind ?? ''),
  );
}

const shortVisit = 75;

function isShort(signals: readonly Signal[]): boolean {
  return signals.some(
    (signal) => signal.id === 'schedule' && (signal.minutes ?? Number.POSITIVE_INFINITY) <= shortVisit,
  );
}

/** The subject line has a name for a gathering: “Välkommen på seminarium!” */
export function namesGathering(analysis: Analysis, but?: RegExp): boolean {
  return phrasesOf(analysis, 'situation').some(
    ({ kind, start, end }) =>
      kind === 'gathering' &&
      start < analysis.wording.subject.end &&
      !but?.test(analysis.text.slice(start, end)),
  );
}

/** What a seller's visit is called as well. */
const mereMeeting = /(?:möte|meeting|møte|møde)\w*$/i;

function isPleasure(analysis: Analysis): boolean {
  return ['leisure', 'alcohol'].some((list) =>
    phrasesOf(analysis, list).some((phrase) => phrase.start < analysis.wording.subject.end),
  );
}

function hasSpeakers({ analysis }: Reading): boolean {
  return phrasesOf(analysis, 'speaker').some((phrase) => analysis.regionAt(phrase.start) === 'offer');
}

/** The longest visit, in minutes, that a seller asks for without a place. */
const shortAsk = 45;

/** A seller comes to the workplace, or asks for a short while of the reader's time. */
function isVisit({ analysis, parties }: Reading, signals: readonly Signal[]): boolean {
  const isHere = signals.some(
    (signal) => signal.id === 'venue' && signal.kind === 'workplace' && signal.stance === 'stated',
  );
  const asks = phrasesOf(analysis, 'invitation').some((cue) => cue.kind === 'propose');
  const isShortAsk = analysis.durations.some(({ minutes }) => minutes <= shortAsk);
  const hasVenue = signals.some((signal) => signal.id === 'venue');
  return isHere || (parties.writer === 'company' && asks && isShortAsk && !hasVenue);
}

/** Words that end the name of a meeting: what bears the company's name is then no product. */
const meetingName =
  /(?:\b(?:open|days?|summit|academy|forum|event|cup|tour)|symposium|möte|meeting|møde|møte|dag(?:ar)?)\b/i;

/** “Webbinarium om Tallvik Sense 2” from Tallvik: the topic is the company's product. */
function isAboutOwnProduct({ analysis, parties }: Reading, signals: readonly Signal[]): boolean {
  const names = parties.organisers
    .map((organiser) => organiser.name.split(/[\s(]/)[0] ?? '')
    .filter((name) => name.length > 2);
  return (
    presentsData(analysis) ||
    signals.some(
      (signal) =>
        signal.id === 'purpose' &&
        !meetingName.test(signal.quote) &&
        names.some((name) => hasProduct(signal.quote, name)),
    )
  );
}

/** “De nya resultaten för Aspirex”: data on what bears a name that no place or person has, where a mail says what it is about. */
function presentsData({ names, text, wording }: Analysis): boolean {
  const found = dataOn.exec(text.slice(0, wording.body.start + opening));
  if (!found?.[1]) return false;
  const end = found.index + found[0].length;
  return !names.some((name) => name.start < end && name.end >= end);
}

/** How much of a message's beginning says what it is about. */
const opening = 400;

const dataOn =
  /(?<!\p{L})(?:(?:\p{L}*(?:data|resultat(?:en)?))\s(?:för|med|kring)|(?:data|results)\s(?:for|with|on)|lanseringen av|launch of)\s(?!Parkinson|Crohn|Alzheimer|Region|Sverige)(\p{Lu}\p{Ll}{4,})(?!\p{L})/u;

/** A product is called by its maker's name and more: “Tallvik Sense 2”. */
function hasProduct(topic: string, name: string): boolean {
  const at = topic.indexOf(name);
  return at >= 0 && /^\s+[\p{Lu}\p{N}]/u.test(topic.slice(at + name.length));
}
