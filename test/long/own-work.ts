import type { CDPSession } from 'playwright-core';

/** What the extension's script has done on the page's own thread. Milliseconds. */
export interface OwnWork {
  readonly total: number;
  /** Every stretch of more than 50 ms in which it held the thread. */
  readonly long: readonly number[];
}

/** A running sampling of the page's thread. */
export interface Sampling {
  readonly stop: () => Promise<OwnWork>;
}

const interval = 2000;
const longest = 50;

/** Samples the page's thread every 2 ms: a task is ours as long as our script stands somewhere on its stack. */
export async function sampleOwnWork(session: CDPSession): Promise<Sampling> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval });
  await session.send('Profiler.start');
  return {
    async stop() {
      const { profile } = await session.send('Profiler.stop');
      await session.send('Profiler.disable');
      return ownWork(profile);
    },
  };
}

/** As much as is used of what the debugging protocol calls a profile. */
interface Profile {
  readonly nodes: readonly ProfileNode[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly url: string };
  readonly children?: readonly number[];
}

function ownWork({ nodes, samples = [], timeDeltas = [] }: Profile): OwnWork {
  const own = ownNodes(nodes);
  let total = 0;
  let stretch = 0;
  const long: number[] = [];
  const end = () => {
    if (stretch > longest) long.push(Math.round(stretch));
    stretch = 0;
  };
  for (const [index, sample] of samples.entries()) {
    if (!own.has(sample)) {
      end();
      continue;
    }
    // A wider gap between two samples is time in which the thread did not run at all: the machine was elsewhere.
    const delta = Math.min(timeDeltas[index + 1] ?? 0, 2 * interval) / 1000;
    total += delta;
    stretch += delta;
  }
  end();
  return { total, long };
}

function ownNodes(nodes: readonly ProfileNode[]): Set<number> {
  const own = new Set<number>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const take = (id: number) => {
    own.add(id);
    for (const child of byId.get(id)?.children ?? []) take(child);
  };
  for (const { id, callFrame } of nodes) {
    if (callFrame.url.startsWith('chrome-extension://') && !own.has(id)) take(id);
  }
  return own;
}
