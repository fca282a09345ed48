import type { Signal, SignalId } from '../report.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { amountOf, attachAmounts } from './amounts.ts';
import type { Analysis } from './analysis.ts';
import type { Engine } from './engine.ts';
import { type EventStretch, findEvents } from './events.ts';
import { findParties, type Parties } from './organisers.ts';
import { findPayCues, type PayCue, type PayCues, payerOf } from './payer.ts';
import { isDropped, stanceOf } from './stance.ts';

/** What every recogniser is given: the message, who is behind it, and the cues for payer and price. */
export interface Reading {
  readonly analysis: Analysis;
  readonly parties: Parties;
  readonly cues: PayCues;
  readonly amounts: ReturnType<typeof attachAmounts>;
  /** The events of a message that offers several; empty where it offers one. */
  readonly events: readonly EventStretch[];
}

/** A signal before it is placed in the report, with the phrase that it was read from. */
export interface Draft {
  readonly signal: Omit<Signal, 'quote'>;
  readonly phrase: Phrase;
  /** Whether some words say that the thing is provided, not only that it exists. */
  readonly provided: boolean;
  /** Whether the text leaves open who pays, whatever else it says. */
  readonly isOpen?: boolean;
  /** A correction takes the thing away: it wins over what was said before. */
  readonly isDropped?: boolean;
  /** Food that an agenda has in the morning, apart from its lunch. */
  readonly isMorning?: boolean;
  /** It is a row of a table whose sum has its currency in the head. */
  readonly isCell?: boolean;
  /** It stands in the subject line. */
  readonly isSubject?: boolean;
  /** Which event the phrase belongs to, where the message offers several. */
  readonly event?: number | undefined;
}

/** Gathers what the recognisers need, once for a message. */
export function readContext(analysis: Analysis, engine: Engine): Reading {
  const parties = findParties(analysis, engine);
  return {
    analysis,
    parties,
    cues: findPayCues(analysis, parties),
    amounts: attachAmounts(analysis),
    events: findEvents(analysis),
  };
}

/** Index of the event that a place in the text belongs to, where the message offers several. */
export function eventAt(reading: Reading, offset: number): number | undefined {
  const index = reading.events.findIndex((event) => offset >= event.start && offset < event.end);
  return index < 0 ? undefined : index;
}

/** A signal read from a phrase, with stance, payer and amount by the words around it; `accepts` limits the cues. */
export function draftOf(
  reading: Reading,
  phrase: Phrase,
  id: SignalId,
  accepts?: (cue: PayCue) => boolean,
): Draft {
  const { analysis } = reading;
  const stance = stanceOf(analysis, phrase);
  const { payer, provided, isOpen, cue } = payerOf(analysis, reading.cues, phrase, accepts);
  const amount = amountOf(reading.amounts, phrase);
  return {
    signal: {
      id,
      ...(phrase.kind ? { kind: phrase.kind } : {}),
      stance,
      payer: stance === 'denied' ? 'unknown' : payer,
      ...(amount && stance !== 'denied' ? { amount } : {}),
      ...spanWithWords(reading, phrase, cue),
    },
    phrase,
    provided,
    isOpen,
    isDropped: stance === 'denied' && isDropped(analysis, phrase),
    isSubject: analysis.tokens[phrase.first]?.line === 0,
    event: eventAt(reading, phrase.start),
  };
}

/** How far, in characters, a price may stand from what it is the price of to be part of its span. */
const priceReach = 45;

/** How many tokens may part a mention from the words of payment that its span takes in. */
const payReach = 3;

/** The phrase with its price and the words that say who pays, where they stand close by: “betalar hotellrummet”. */
function spanWithWords(
  reading: Reading,
  phrase: Phrase,
  cue: PayCue | undefined,
): { start: number; end: number } {
  const { tokens } = reading.analysis;
  const span = spanWithAmount(reading, phrase);
  const [first, last] = [tokens[cue?.first ?? -1], tokens[cue?.last ?? -1]];
  if (!cue || cue.offer || cue.label || !first || !last || first.line !== tokens[phrase.first]?.line)
    return span;
  if (first.sentence !== tokens[phrase.first]?.sentence) return span;
  const gap = cue.last < phrase.first ? phrase.first - cue.last : cue.first - phrase.last;
  return gap <= payReach
    ? { start: Math.min(span.start, first.start), end: Math.max(span.end, last.end) }
    : span;
}

/** The phrase, and its price where that stands close by: “lunchsmörgås, ca 85 kr per person”. */
function spanWithAmount(reading: Reading, phrase: Phrase): { start: number; end: number } {
  const money = reading.amounts.get(phrase);
  const text = reading.analysis.text;
  if (!money) return { start: phrase.start, end: phrase.end };
  const start = Math.min(phrase.start, money.start);
  const end = Math.max(phrase.end, money.end);
  const isClose = end - start <= phrase.end - phrase.start + (money.end - money.start) + priceReach;
  return isClose && !text.slice(start, end).includes('\n')
    ? { start, end }
    : { start: phrase.start, end: phrase.end };
}

/** A signal that carries neither payer nor amount. */
export function plainDraft(reading: Reading, phrase: Phrase, id: SignalId): Draft {
  const signal = {
    id,
    ...(phrase.kind ? { kind: phrase.kind } : {}),
    stance: stanceOf(reading.analysis, phrase),
    start: phrase.start,
    end: phrase.end,
  };
  return { signal, phrase, provided: false, event: eventAt(reading, phrase.start) };
}

/** How much a draft tells; of several mentions of one thing the one that tells most stands for it. */
export function informationIn({ signal, provided }: Draft): number {
  return (
    (signal.payer && signal.payer !== 'unknown' ? 4 : 0) +
    (signal.amount ? 4 : 0) +
    (signal.kind && signal.kind !== 'unspecified' ? 2 : 0) +
    (provided ? 1 : 0)
  );
}

/** Of equal mentions the body's counts before that of the subject line, which only announces it. */
function inSubject({ isSubject }: Draft): number {
  return isSubject ? 1 : 0;
}

/** One signal for several mentions of one thing: the fullest mention, completed from the others. */
export function merge(drafts: readonly Draft[]): Draft | undefined {
  const [first, ...rest] = [...drafts].sort(
    (one, other) => informationIn(other) - informationIn(one) || inSubject(one) - inSubject(other),
  );
  if (!first) return undefined;
  const donors = rest.map((draft) => draft.signal);
  const stances = new Set(drafts.map((draft) => draft.signal.stance));
  const isOpen = drafts.some((draft) => draft.isOpen);
  const payer = isOpen
    ? 'unknown'
    : [first.signal, ...donors].map((signal) => signal.payer).find((known) => known && known !== 'unknown');
  const amount = first.signal.amount ?? donors.find((signal) => signal.amount)?.amount;
  const isGone = drafts.some((draft) => draft.isDropped);
  const stance = isGone
    ? 'denied'
    : stances.has('stated') && stances.has('denied')
      ? 'unclear'
      : first.signal.stance;
  return {
    ...first,
    signal: {
      ...first.signal,
      stance,
      ...(first.signal.payer ? { payer: stance === 'denied' ? 'unknown' : (payer ?? 'unknown') } : {}),
      ...(amount && stance !== 'denied' ? { amount } : {}),
    },
    provided: drafts.some((draft) => draft.provided),
    isOpen,
  };
}
