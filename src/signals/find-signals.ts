import type { Signal } from '../report.ts';
import { findBenefits } from './benefits.ts';
import { findFees } from './fees.ts';
import { findMeals } from './meal.ts';
import { findProgramme } from './programme.ts';
import { findPurpose } from './purpose.ts';
import type { Draft, Reading } from './reading.ts';
import { findRecipients } from './recipient.ts';
import { findSchedule } from './schedule.ts';
import { findStatements } from './statements.ts';
import { findVenues } from './venue.ts';

/** Every signal of a message, in the order of the text; of one start the longer first, then by id. */
export function findSignals(reading: Reading): Signal[] {
  const drafts: readonly Draft[] = [...findMeals(reading), ...findBenefits(reading), ...findFees(reading)];
  const signals = [
    ...drafts.map((draft) => draft.signal),
    ...findVenues(reading),
    ...findSchedule(reading),
    ...findProgramme(reading),
    ...findRecipients(reading),
    ...findStatements(reading),
    ...findPurpose(reading),
  ];
  return signals
    .map((signal) => ({ ...signal, quote: reading.analysis.text.slice(signal.start, signal.end) }))
    .filter((signal) => signal.quote !== '')
    .sort(
      (one, other) =>
        one.start - other.start ||
        other.end - one.end ||
        (one.id < other.id ? -1 : one.id > other.id ? 1 : 0),
    )
    .map(inFieldOrder);
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
