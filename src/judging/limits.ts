import type { Signal } from '../report.ts';
import type { Limit, LimitStep } from './rule.ts';

/** A limit's value on a day. `verified` is false while nobody has read the value in the source named. */
export interface LimitValue {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  readonly verified: boolean;
  /** Id of the overlay that set the value. */
  readonly local?: string;
}

/** The value in force on an ISO date; nothing when the series does not know one for that day. */
export function lookUpLimit(limit: Limit, date: string): LimitValue | undefined {
  let inForce: LimitStep | undefined;
  for (const step of limit.steps) {
    if (step.from <= date && (inForce === undefined || step.from >= inForce.from)) inForce = step;
  }
  if (inForce?.value === undefined) return undefined;
  const { value, checked, local } = inForce;
  return {
    id: limit.id,
    value,
    unit: limit.unit,
    verified: checked !== undefined || local !== undefined,
    ...(local === undefined ? {} : { local }),
  };
}

/**
 * Whether a signal states more than a limit. Only money for one person, or for nobody in particular, in the limit's
 * own currency is compared; of a range its upper end. What cannot be compared is not above.
 */
export function isAbove(signal: Signal, limit: LimitValue): boolean {
  if (limit.unit === 'minutes') return (signal.minutes ?? 0) > limit.value;
  const amount = signal.amount;
  if (amount === undefined || amount.currency !== limit.unit) return false;
  if (amount.per !== undefined && amount.per !== 'person') return false;
  return (amount.max ?? amount.min ?? 0) > limit.value;
}
