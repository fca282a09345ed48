import type { Span } from '../mail/message.ts';
import type { Quote, Signal } from '../report.ts';
import { type Analysis, phrasesOf } from '../signals/analysis.ts';
import type { Reading } from '../signals/reading.ts';
import { stanceOf } from '../signals/stance.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { findAnnouncement } from './announcement.ts';
import { asksReader } from './asks-reader.ts';
import { isErrand } from './errand.ts';
import { hasDay } from './has-day.ts';
import { asksForMoney } from './industry-money.ts';
import { meetings } from './meeting-kinds.ts';
import { findOpenDoor } from './open-event.ts';
import { isPaidBefore, isRecalled } from './recalled.ts';
import { asksToTable } from './shared-table.ts';
import { quoteTold } from './situation-facets.ts';

/** The words that invite; without any, a benefit that a company says it pays, or an event with its day. */
export function evidenceOf(reading: Reading, signals: readonly Signal[]): Quote[] {
  const { analysis, parties } = reading;
  const cues = phrasesOf(analysis, 'invitation').filter((cue) => isAsking(analysis, cue));
  const chosen = [...cues.filter((cue) => cue.kind === 'invite'), ...cues].slice(0, 1);
  const benefit =
    parties.writer === 'company'
      ? signals.find(
          (signal) =>
            signal.stance === 'stated' && isBenefit(signal, signals) && !isPaidBefore(analysis, signal),
        )
      : undefined;
  const event = hasDay(signals) ? eventNamed(reading).slice(0, 1) : [];
  const among = parties.side === 'company' ? [] : phrasesOf(analysis, 'genre').filter(isAmongFriends);
  const asked = [
    ...asksForWorkWith(analysis),
    ...(parties.writer === 'company' || asksForMoney(analysis)
      ? phrasesOf(analysis, 'request').filter((phrase) => isRequest(analysis, phrase))
      : []),
  ];
  const table = asksToTable(reading, signals);
  const told = tellsTogether(reading, signals).slice(0, 1);
  const question = asksReader(reading, signals);
  const door = findOpenDoor(reading, signals);
  const announced = findAnnouncement(reading, signals);
  const spans = [
    chosen,
    benefit ? [benefit] : [],
    event,
    asked.slice(0, 1),
    table ? [table] : [],
    told,
    question ? [question] : [],
    eventAtPrice(signals),
    programmeOf(reading, signals),
    door ? [door] : [],
    announced ? [announced] : [],
  ];
  const best = spans.find(({ length }) => length > 0) ?? among.slice(0, 1);
  return best.map(({ start, end }) => ({ start, end, quote: analysis.text.slice(start, end) }));
}

/** Not what has been, nor when it has to be: “innan ni bestämmer er”. */
function isRequest(analysis: Analysis, phrase: Phrase): boolean {
  return (
    !/^(?:innan|before)\s/i.test(analysis.text.slice(phrase.start, phrase.end)) &&
    !isRecalled(analysis, phrase)
  );
}

/** Not what has been proposed before, nor “ni kan inte bjuda in”. */
function isAsking(analysis: Analysis, cue: Phrase): boolean {
  if (cue.kind !== 'invite') return !isRecalled(analysis, cue);
  return (
    !/^bjud|^invite$/i.test(analysis.text.slice(cue.start, cue.end)) || stanceOf(analysis, cue) !== 'denied'
  );
}

function isAmongFriends({ kind }: Phrase): boolean {
  return kind === 'private';
}

/** Words of a company that only together tell what it asks: “lån”, “gratis” and “apparat”. */
export function tellsTogether({ analysis, parties }: Reading, signals: readonly Signal[]): readonly Span[] {
  return parties.side === 'company' && !isErrand(analysis) ? quoteTold(analysis, signals) : [];
}

/** A day with a fee and with sponsors: an event is announced, though no word invites. */
function eventAtPrice(signals: readonly Signal[]): Span[] {
  const isSponsored = signals.some(({ id, stance }) => id === 'sponsor' && stance === 'stated');
  if (!isSponsored || !hasDay(signals)) return [];
  return signals
    .filter(({ id, kind, stance }) => id === 'participation-fee' && kind === 'priced' && stance === 'stated')
    .slice(0, 1);
}

/** The day of a company's programme with its hours: nobody else's mail has one of its own. */
function programmeOf({ analysis, parties }: Reading, signals: readonly Signal[]): Span[] {
  const isMet = parties.side === 'company' && signals.some(({ id }) => id === 'programme') && hasDay(signals);
  return isMet && !isErrand(analysis) ? signals.filter(({ id }) => id === 'schedule').slice(0, 1) : [];
}

/** A kind of meeting that a company names; of others only one in the subject line tells more than a date. */
function eventNamed({ analysis, parties }: Reading): Phrase[] {
  const events = phrasesOf(analysis, 'situation');
  if (parties.side === 'company') return [...events];
  return events.filter(
    (phrase) => phrase.start < analysis.wording.subject.end && meetings.includes(phrase.kind ?? ''),
  );
}

/** What a company says it pays; a pleasure with its day, whoever pays. */
function isBenefit(signal: Signal, signals: readonly Signal[]): boolean {
  if (signal.id === 'leisure' && signal.payer !== 'participant') return hasDay(signals);
  return signal.id === 'prize' || signal.payer === 'company';
}

/** An interview, a trial, an assignment named in the subject line: such a request needs no day. */
function asksForWorkWith(analysis: Analysis): Phrase[] {
  return phrasesOf(analysis, 'situation').filter(
    (phrase) => phrase.start < analysis.wording.subject.end && !meetings.includes(phrase.kind ?? ''),
  );
}
