import type { Span } from '../mail/message.ts';
import type { Signal } from '../report.ts';
import { type Analysis, phrasesOf } from '../signals/analysis.ts';
import type { Reading } from '../signals/reading.ts';
import { isBesideCongress } from './facts/beside-congress.ts';
import { looksBack, type SituationScore } from './situation-scores.ts';

/** Somebody else's congress: a company pays places at it or money to it, and holds nothing of its own beside it. */
export function isOthersEvent(
  reading: Reading,
  signals: readonly Signal[],
  scores: ReadonlyMap<string, SituationScore>,
): boolean {
  const { analysis, parties } = reading;
  const score = scores.get('third-party-event');
  if (parties.side !== 'company')
    return signals.some((signal) => signal.id === 'sponsor') || score !== undefined;
  const isPlace = (score?.asked ?? 0) > 0 || sponsorsAnother(analysis);
  const hasCongress =
    (score?.named ?? 0) > 1 ||
    phrasesOf(analysis, 'congress').some((phrase) => isTopical(analysis, phrase)) ||
    analysis.names.some((name) => name.type === 'congress' && !name.ambiguous && isTopical(analysis, name));
  const gathering = scores.get('gathering');
  const isOwn = !isPlace && !score?.inSubject && gathering?.inSubject === true;
  const isStaffs = phrasesOf(analysis, 'staff-event').length > 0;
  const isJourney = !isStaffs && paysJourney(signals, gathering);
  if (isOwn || !(hasCongress || isPlace || isJourney)) return false;
  return (
    (isPlace || isJourney || paysPlaces(signals)) &&
    !isBesideCongress(reading) &&
    !isAtStand(analysis, signals)
  );
}

/** “är guldsponsor för Nordic Stroke Meeting”: who sponsors an event by its name does not hold it. */
function sponsorsAnother(analysis: Analysis): boolean {
  return phrasesOf(analysis, 'sponsor').some((cue) => {
    const after = analysis.text.slice(cue.end, cue.end + longestLead);
    return (
      isTopical(analysis, cue) && /^\s(?:för|for|av|of|at|på|till|to|vid)\s(?:the\s)?\p{Lu}/u.test(after)
    );
  });
}

/** How many characters of what follows a cue show whether a name follows. */
const longestLead = 20;

/** Named where a mail says what it is about, and not remembered: “tack för senast på kongressen”. */
function isTopical(analysis: Analysis, span: Span): boolean {
  const isEarly = span.start < analysis.wording.body.start + opening || analysis.forwardedFrom !== undefined;
  return isEarly && !looksBack(analysis, span);
}

/** A company that pays fee and journey, or a journey to what it does not call a meeting, holds nothing of its own. */
function paysJourney(signals: readonly Signal[], gathering: SituationScore | undefined): boolean {
  const isPaid = (id: Signal['id']) =>
    signals.some(
      (signal) =>
        signal.id === id &&
        signal.kind !== 'free' &&
        signal.payer === 'company' &&
        signal.stance === 'stated',
    );
  if (!gathering) return isPaid('travel') && isPaid('lodging');
  return gathering.asked === 0 && isPaid('participation-fee') && (isPaid('travel') || isPaid('lodging'));
}

function paysPlaces(signals: readonly Signal[]): boolean {
  const hasProgramme = signals.some((signal) => signal.id === 'programme');
  return signals.some(
    (signal) =>
      (signal.id === 'participation-fee' && (signal.kind === 'priced' || signal.payer === 'company')) ||
      signal.id === 'sponsor' ||
      signal.id === 'cost-share' ||
      ((signal.id === 'travel' || signal.id === 'lodging') && signal.payer === 'company' && !hasProgramme),
  );
}

/** How much of a message's beginning shows what it is about. */
const opening = 500;

/** A company that shows its products at its stand pays nobody's place. */
function isAtStand(analysis: Analysis, signals: readonly Signal[]): boolean {
  const { subject, body } = analysis.wording;
  const opens = phrasesOf(analysis, 'stand').some(
    ({ start }) => start < subject.end || start < body.start + opening,
  );
  return opens && !signals.some((signal) => costs.includes(signal.id) && signal.payer === 'company');
}

const costs: readonly Signal['id'][] = ['travel', 'lodging', 'participation-fee', 'cost-share'];
