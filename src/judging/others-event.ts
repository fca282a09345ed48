import type { Span } from '../mail/message.ts';
import type { Signal } from '../report.ts';
import { type Analysis, phrasesOf } from '../signals/analysis.ts';
import { isIndustry } from '../signals/organisers.ts';
import type { Reading } from '../signals/reading.ts';
import { roleOfWriter } from '../signals/role.ts';
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
  if (isFromOffice(analysis) && signals.some(({ id, stance }) => id === 'sponsor' && stance === 'stated'))
    return true;
  if (parties.side !== 'company')
    return signals.some((signal) => signal.id === 'sponsor') || score !== undefined;
  const isPlace = (score?.asked ?? 0) > 0 || sponsorsAnother(analysis);
  const hasCongress =
    (score?.named ?? 0) > 1 ||
    phrasesOf(analysis, 'congress').some((phrase) => isTopical(analysis, phrase)) ||
    analysis.names.some((name) => name.type === 'congress' && !name.ambiguous && isTopical(analysis, name));
  if (isSupported(reading, signals)) return true;
  if (isNamedAfterHost(reading)) return false;
  const gathering = scores.get('gathering');
  const isOwn = !isPlace && !score?.inSubject && gathering?.inSubject === true;
  const isStaffs = phrasesOf(analysis, 'staff-event').length > 0;
  const isJourney = !isStaffs && !asksVisit(scores) && paysJourney(signals, gathering);
  if ((isOwn && !isJourney) || !(hasCongress || isPlace || isJourney)) return false;
  return (
    (isPlace || isJourney || paysPlaces(signals, score !== undefined) || isClubs(analysis)) &&
    !isBesideCongress(reading) &&
    !isAtStand(analysis, signals)
  );
}

/** “Kirurgveckans kansli”, “Organising Committee”: the office of an event, whoever pays for a part of it. */
function isFromOffice({ message: { from } }: Analysis): boolean {
  return from?.name !== undefined && office.test(from.name);
}

const office =
  /(?:kansli(?:et)?|sekretariat(?:et)?|secretariat|kongressbyrån?|(?:congress|conference|symposium) office|organi[sz]ing committee|(?:organisations|program|kongress|kurs)kommittén?)$/iu;

/** A visit to a clinic or a plant is about the journey itself: that it is paid makes it nobody else's event. */
function asksVisit(scores: ReadonlyMap<string, SituationScore>): boolean {
  const clear = ({ named, asked }: SituationScore) => named + asked > 2;
  return ['reference-visit', 'study-visit'].some((visit) => {
    const score = scores.get(visit);
    return score !== undefined && clear(score);
  });
}

/** Another company supports it, and nothing shows that who invites is a company at all. */
function isSupported({ analysis, parties }: Reading, signals: readonly Signal[]): boolean {
  const host = parties.organisers.find(({ role }) => role === 'host');
  if (!host || parties.owner.type === 'company' || roleOfWriter(analysis) === 'company') return false;
  return (
    !analysis.legalNames.some(({ name }) => name.includes(host.name)) &&
    parties.organisers.some(({ role }) => role === 'sponsor') &&
    signals.some(({ id, stance }) => id === 'sponsor' && stance === 'stated')
  );
}

/** “Your place at the Vertelon Masterclass”: an event that bears its host's name in the subject line is the host's own. */
function isNamedAfterHost({ analysis, parties }: Reading): boolean {
  const subject = analysis.text.slice(0, analysis.wording.subject.end);
  const names = parties.organisers
    .filter(({ role, sector }) => role === 'host' && isIndustry(sector))
    .map(({ name }) => name.split(/[\s(]/)[0] ?? '');
  return phrasesOf(analysis, 'situation').some(
    ({ kind, start, end }) =>
      kind === 'gathering' &&
      end <= subject.length &&
      names.some((name) => name.length > 2 && endsWithName(subject.slice(0, start), name)),
  );
}

/** The name stands right before, or a word or two before: “Orbiscan User Meeting”. */
function endsWithName(before: string, name: string): boolean {
  const at = before.lastIndexOf(name);
  return at >= 0 && /^s?(?:\s\p{Lu}[\p{L}\d-]*){0,3}\s*$/u.test(before.slice(at + name.length));
}

/** A club of those who use a product meets: the company is a guest of its own customers. */
function isClubs(analysis: Analysis): boolean {
  return phrasesOf(analysis, 'situation').some(
    ({ kind, start, end }) =>
      kind === 'third-party-event' &&
      start < analysis.wording.subject.end &&
      /klubb|förening|\bclub|association/i.test(analysis.text.slice(start, end)),
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
  return (
    (gathering.asked === 0 || paysFee(signals)) &&
    isPaid('participation-fee') &&
    (isPaid('travel') || isPaid('lodging'))
  );
}

/** The fee by its name, not merely that the entrance to something is paid. */
function paysFee(signals: readonly Signal[]): boolean {
  return signals.some(
    ({ id, payer, stance, quote }) =>
      id === 'participation-fee' &&
      payer === 'company' &&
      stance === 'stated' &&
      /avgift|gebyr|registr|\bfees?\b/i.test(quote),
  );
}

/** The company pays places; that something is free tells so only where the event is somebody else's by its name. */
function paysPlaces(signals: readonly Signal[], isNamed: boolean): boolean {
  const hasProgramme = signals.some((signal) => signal.id === 'programme');
  return signals.some(
    (signal) =>
      (signal.id === 'participation-fee' &&
        (signal.kind === 'priced' || (isNamed && signal.payer === 'company'))) ||
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
  const isPaid = ({ id, payer }: Signal) =>
    id === 'cost-share' || (costs.includes(id) && payer === 'company');
  return opens && !signals.some(isPaid);
}

const costs: readonly Signal['id'][] = ['travel', 'lodging', 'participation-fee'];
