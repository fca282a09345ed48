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
 * `onSettle` that a reading counts, `onSame` that the same mail was drawn anew, on other nodes.
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
  let candidate: { readonly key: string; readonly since: number } | undefined;
  let stale: { readonly key: string; readonly until: number } | undefined;
  let unsettledSince: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cost = 0;

  const look = () => {
    clearTimeout(timer);
    const started = performance.now();
    const reading = read();
    const now = performance.now();
    cost = now - started;
    if (counted && keyOf(reading) === keyOf(counted)) {
      counted = reading;
      candidate = undefined;
      return on.same(reading);
    }
    if (counted) leave();
    unsettledSince ??= now;
    const key = keyOf(reading);
    if (candidate?.key !== key) candidate = { key, since: started };
    const isStale = stale !== undefined && stale.key === key && now < stale.until;
    if (started - candidate.since >= patienceFor(reading) && !isStale) return settle(reading);
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
  const leave = () => {
    counted = undefined;
    unsettledSince = undefined;
    on.change();
  };
  return {
    look,
    expectAnother() {
      if (!counted) return;
      stale = { key: keyOf(counted), until: performance.now() + staleFor };
      leave();
    },
    settled: () => counted,
    cost: () => cost,
    stop: () => clearTimeout(timer),
  };
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
