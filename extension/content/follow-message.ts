import type { Reading } from '../../src/webmail/webmail.ts';
import { runInSlices } from './run-in-slices.ts';

/** What a follower tells about the open mail. */
export interface Follower {
  /** Something changed: look again now. */
  readonly look: () => void;
  /** The address changed: what is read next may still be the former mail. */
  readonly expectAnother: () => void;
  /** The reading that counts, or nothing while the page has not settled. */
  readonly settled: () => Reading | undefined;
  /** Milliseconds of work that the latest reading took. */
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
  read: () => Generator<void, Reading>,
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
  let abandon = () => {};

  /** A mail that takes long to read is read in many short tasks; whoever looks again begins anew. */
  const look = () => {
    clearTimeout(timer);
    abandon();
    const started = performance.now();
    abandon = runInSlices(read(), (reading, worked) => {
      cost = worked;
      take(reading, started);
    });
  };
  const take = (reading: Reading, started: number) => {
    const now = performance.now();
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
      abandon();
      if (counted) return leave(counted);
      stale = candidate?.reading ?? stale;
      candidate = undefined;
    },
    settled: () => counted,
    cost: () => cost,
    stop() {
      clearTimeout(timer);
      abandon();
    },
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
  const { unusual, lacking, remarks } = reading.found;
  return JSON.stringify([reading.signature, to, cc, attachments, unusual, lacking, remarks]);
}

/** A pane without text, or a mail without subject or sender, may be one in which they are still to come. */
function patienceFor(reading: Reading): number {
  if (reading.kind === 'unreadable') return 3000;
  if (reading.kind !== 'message') return apart;
  const { lacking } = reading.found;
  const isPartial = lacking.includes('subject') || lacking.includes('sender');
  return isPartial || reading.message.body.trim() === '' ? 1500 : apart;
}
