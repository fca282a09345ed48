import type { Signal } from '../report.ts';
import { findBenefits } from './benefits.ts';
import { findContacts } from './contact.ts';
import { findFees } from './fees.ts';
import { findMeals } from './meal.ts';
import { isMereSummary } from './mere-summary.ts';
import { findProgramme } from './programme.ts';
import { findPurpose } from './purpose.ts';
import { eventAt, type Reading } from './reading.ts';
import { findRecipients } from './recipient.ts';
import { findSchedule } from './schedule.ts';
import { findStatements } from './statements.ts';
import { spreadTotals } from './totals.ts';
import { findVenues } from './venue.ts';

/** Every signal of a message, in the order of the text; of one start the longer first, then by id. */
export function findSignals(reading: Reading): Signal[] {
  const drafts = spreadTotals(reading, [
    ...findMeals(reading),
    ...findBenefits(reading),
    ...findFees(reading),
  ]);
  const meals = drafts.filter((draft) => draft.signal.id === 'meal');
  const signals = [
    ...drafts
      .filter((draft) => !meals.includes(draft) || !isMereSummary(reading, draft, meals))
      .map((draft) => draft.signal),
    ...findVenues(reading),
    ...findSchedule(reading),
    ...findProgramme(reading),
    ...findRecipients(reading),
    ...findStatements(reading),
    ...findContacts(reading),
    ...findPurpose(reading),
  ];
  return signals
    .map((signal) => quoted(reading.analysis.text, signal))
    .map((signal) => withEvent(reading, signal))
    .filter((signal) => signal.quote !== '')
    .sort(
      (one, other) =>
        one.start - other.start ||
        other.end - one.end ||
        (one.id < other.id ? -1 : one.id > other.id ? 1 : 0),
    )
    .map(inFieldOrder);
}

/** The signal with its words, and the bracket that closes what they open: “Lunch (included in the fee)”. */
function quoted(text: string, signal: Omit<Signal, 'quote'>): Signal {
  const quote = text.slice(signal.start, signal.end);
  const isOpen = text[signal.end] === ')' && quote.lastIndexOf('(') > quote.lastIndexOf(')');
  return isOpen ? { ...signal, end: signal.end + 1, quote: `${quote})` } : { ...signal, quote };
}

/** Signals that speak of a reader or a sender, not of an event. */
const aboutPeople: readonly Signal['id'][] = [
  'recipient',
  'contact',
  'sponsor',
  'compliance-claim',
  'publication',
];

/** What stands in one event's part of the text belongs to that event. */
function withEvent(reading: Reading, signal: Signal): Signal {
  const event = signal.event ?? eventAt(reading, signal.start);
  return event === undefined || aboutPeople.includes(signal.id) ? signal : { ...signal, event };
}

/** Fields in the report's order, so that equal screenings are equal byte for byte. */
function inFieldOrder(signal: Signal): Signal {
  const { id, kind, stance, payer, amount, start, end, quote, ...rest } = signal;
  return {
    id,
    ...(kind === undefined ? {} : { kind }),
    stance,
    ...(payer === undefined ? {} : { payer }),
    ...(amount === undefined ? {} : { amount }),
    ...rest,
    start,
    end,
    quote,
  };
}
