import type { CDPSession } from 'playwright-core';

/**
 * Bytes of a tab's heap that hold what the engine has compiled of its scripts. It compiles a function anew, and faster,
 * the more often it runs: this part grows for a while without anything being held.
 */
export async function compiledCodeBytes(session: CDPSession): Promise<number> {
  const { snapshot, nodes, strings } = await takeSnapshot(session);
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, name, size] = ['type', 'name', 'self_size'].map((field) => fields.indexOf(field));
  let bytes = 0;
  for (let node = 0; node < nodes.length; node += fields.length) {
    const at = (field = 0) => nodes[node + field] ?? 0;
    const isCode = types[0]?.[at(type)] === 'code' || compiled.test(strings[at(name)] ?? '');
    if (isCode) bytes += at(size);
  }
  return bytes;
}

/** Kinds that a snapshot counts apart from other code. */
const compiled = /^system \/ (?:InstructionStream|Code|TrustedByteArray|ProtectedFixedArray|FeedbackVector)$/;

/** As much as is used of what the debugging protocol calls a heap snapshot. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly string[][] };
  };
  /** The fields of all nodes, one node after the other. */
  readonly nodes: readonly number[];
  readonly strings: readonly string[];
}

async function takeSnapshot(session: CDPSession): Promise<Snapshot> {
  const parts: string[] = [];
  const take = ({ chunk }: { readonly chunk: string }) => void parts.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', take);
  return JSON.parse(parts.join('')) as Snapshot;
}
