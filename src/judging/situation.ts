import type { Kind, Signal, Situation } from '../report.ts';
import { type Analysis, phrasesOf } from '../signals/analysis.ts';
import type { Reading } from '../signals/reading.ts';
import { isBesideCongress } from './facts/beside-congress.ts';

/** Which kind of cooperation the message is about; undefined where it is no invitation. */
export function tellSituation(
  reading: Reading,
  signals: readonly Signal[],
  kind: Kind,
): Situation | undefined {
  if (kind === 'not-invitation' || kind === 'unreadable') return undefined;
  const scores = scoreSituations(reading.analysis);
  if (kind === 'other-invitation')
    return scores.has('sponsorship-request') ? 'sponsorship-request' : 'unknown';
  const special = specials.find(([situation, least]) => (scores.get(situation) ?? 0) >= least);
  if (special) return special[0];
  if (isOthersEvent(reading, signals, scores)) return 'third-party-event';
  if (isAboutOwnProduct(reading, signals))
    scores.set('product-information', (scores.get('product-information') ?? 0) + ownProduct);
  return ordinary(scores, signals);
}

/** What a topic that bears the company's own name adds to product information. */
const ownProduct = 4;

/** “Webbinarium om Tallvik Sense 2” from Tallvik: the topic is the company's product. */
function isAboutOwnProduct({ parties }: Reading, signals: readonly Signal[]): boolean {
  const names = parties.organisers
    .map((organiser) => organiser.name.split(/[\s(]/)[0] ?? '')
    .filter((name) => name.length > 2);
  return signals.some(
    (signal) => signal.id === 'purpose' && names.some((name) => signal.quote.includes(name)),
  );
}

/** Situations that win over an ordinary meeting, with the least score that shows them, strongest first. */
const specials: readonly (readonly [Situation, number])[] = [
  ['clinical-trial', 3],
  ['risk-minimisation', 2],
  ['advisory-board', 2],
  ['market-survey', 2],
  ['reference-visit', 2],
  ['study-visit', 2],
  ['development-project', 2],
  ['stipend', 3],
  ['donation', 3],
  ['assignment', 2],
  ['service-information', 2],
];

/** How much of a message's beginning counts double. */
const opening = 500;

/** Mentions by situation: three for one in the subject line, two near the beginning, one further down. */
function scoreSituations(analysis: Analysis): Map<string, number> {
  const scores = new Map<string, number>();
  for (const phrase of phrasesOf(analysis, 'situation')) {
    const inSubject = phrase.start < analysis.wording.subject.end;
    const early =
      phrase.start < analysis.wording.body.start + opening || analysis.forwardedFrom !== undefined;
    const weight = inSubject ? 3 : early ? 2 : 1;
    scores.set(phrase.kind ?? '', (scores.get(phrase.kind ?? '') ?? 0) + weight);
  }
  return scores;
}

/** Somebody else's congress: a company pays places at it or money to it, and holds nothing of its own beside it. */
function isOthersEvent(
  reading: Reading,
  signals: readonly Signal[],
  scores: ReadonlyMap<string, number>,
): boolean {
  const { analysis, parties } = reading;
  if (parties.side !== 'company')
    return signals.some((signal) => signal.id === 'sponsor') || scores.has('third-party-event');
  const hasCongress =
    scores.has('third-party-event') ||
    phrasesOf(analysis, 'congress').length > 0 ||
    analysis.names.some((name) => name.type === 'congress' && !name.ambiguous);
  if (!hasCongress) return false;
  const hasProgramme = signals.some((signal) => signal.id === 'programme');
  const paysPlaces = signals.some(
    (signal) =>
      (signal.id === 'participation-fee' && (signal.kind === 'priced' || signal.payer === 'company')) ||
      signal.id === 'sponsor' ||
      signal.id === 'cost-share' ||
      ((signal.id === 'travel' || signal.id === 'lodging') && signal.payer === 'company' && !hasProgramme),
  );
  return paysPlaces && !isBesideCongress(reading);
}

/** Product information and gatherings share their words; what is said most, and most clearly, decides. */
function ordinary(scores: ReadonlyMap<string, number>, signals: readonly Signal[]): Situation {
  const product = (scores.get('product-information') ?? 0) * 1.5;
  const gathering = scores.get('gathering') ?? 0;
  if (product > 0 && (product >= gathering || isShort(signals))) return 'product-information';
  if (gathering > 0 || signals.some((signal) => signal.id === 'programme')) return 'gathering';
  return product > 0
    ? 'product-information'
    : signals.some((signal) => signal.id === 'meal')
      ? 'gathering'
      : 'unknown';
}

const shortVisit = 75;

function isShort(signals: readonly Signal[]): boolean {
  return signals.some(
    (signal) => signal.id === 'schedule' && (signal.minutes ?? Number.POSITIVE_INFINITY) <= shortVisit,
  );
}
