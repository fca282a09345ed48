import type { Reading } from '../../src/webmail/webmail.ts';

/** What a follower tells about the open mail. */
export interface Follower {
  /** Something changed: look again now. */
  readonly look: () => void;
  /** The address changed: what is read next may still be the former mail. */
  readonly expectAnother: () => void;
  /** The reading that counts, or nothing while the page has not settled. */
  readonly settled: () => Reading | undefined;
  /** Milliseconds that the latest reading took. */
  readonly cost: () => number;
  readonly stop: () => void;
}

const apart = 300;
const staleFor = 1500;
const givingUp = 6000;

/**
 * Reads until two readings at least 300 ms apart are equal. `onChange` says that what counted no longer does,
 * `onSettle` that a reading counts, `onSame` that the same mail was drawn anew, on other nodes. A mail of which only
 * the recipients or attachments have changed is the same, and settles anew.
 */
export function followMessage(
  read: () => Reading,
  on: {
    readonly change: () => void;
    readonly settle: (reading: Reading) => void;
    readonly same: (reading: Reading) => void;
  },
): Follower {
  let counted: Reading | undefined;
  let candidate: { readonly reading: Reading; readonly since: number } | undefined;
  /** What stood in the page before: its body may stay a while under the next mail's headers. */
  let stale: Reading | undefined;
  let unsettledSince: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cost = 0;

  const look = () => {
    clearTimeout(timer);
    const started = performance.now();
    const reading = read();
    const now = performance.now();
    cost = now - started;
    if (counted && isSameMail(reading, counted)) {
      const isChanged = keyOf(reading) !== keyOf(counted);
      counted = reading;
      if (isChanged) on.settle(reading);
      return on.same(reading);
    }
    if (counted) leave(counted);
    unsettledSince ??= now;
    if (!candidate || keyOf(candidate.reading) !== keyOf(reading)) candidate = { reading, since: started };
    const patience = isStillBodyOf(reading, stale) ? staleFor : patienceFor(reading);
    if (started - candidate.since >= patience) return settle(reading);
    if (now - unsettledSince >= givingUp) return settle({ kind: 'unreadable', missing: ['body'] });
    timer = setTimeout(look, apart);
  };
  const settle = (reading: Reading) => {
    counted = reading;
    candidate = undefined;
    stale = undefined;
    unsettledSince = undefined;
    on.settle(reading);
  };
  const leave = (left: Reading) => {
    stale = left;
    counted = undefined;
    unsettledSince = undefined;
    on.change();
  };
  return {
    look,
    expectAnother() {
      if (counted) return leave(counted);
      stale = candidate?.reading ?? stale;
      candidate = undefined;
    },
    settled: () => counted,
    cost: () => cost,
    stop: () => clearTimeout(timer),
  };
}

function isSameMail(reading: Reading, counted: Reading): boolean {
  if (reading.kind !== 'message' || counted.kind !== 'message') return keyOf(reading) === keyOf(counted);
  return reading.signature === counted.signature;
}

/** Headers may be painted before the body: the same body under other headers is most often the former mail's. */
function isStillBodyOf(reading: Reading, former: Reading | undefined): boolean {
  if (reading.kind !== 'message' || former?.kind !== 'message') return false;
  return reading.message.body === former.message.body;
}

/** Recipients and attachments may be painted after the body: a reading counts when they too have settled. */
function keyOf(reading: Reading): string {
  if (reading.kind !== 'message') return JSON.stringify(reading);
  const { to, cc, attachments } = reading.message;
  return JSON.stringify([reading.signature, to, cc, attachments]);
}

/** A pane without text may be one whose text is still to come. */
function patienceFor(reading: Reading): number {
  if (reading.kind === 'unreadable') return 3000;
  if (reading.kind === 'message' && reading.message.body.trim() === '') return 1500;
  return apart;
}
