import type { Proof } from '../../src/judging/rule.ts';
import type { Example } from '../../src/ui/options/rule-book.ts';

interface ProofFile {
  readonly id: string;
  readonly proof: readonly Proof[];
}

const files = import.meta.glob<ProofFile>('../../rules/rules/*.json', {
  eager: true,
  import: 'default',
  query: '?proofs',
});

/** The examples that each rule of the pack was tried on, by rule id. Only this page carries them. */
export const examples: ReadonlyMap<string, readonly Example[]> = new Map(
  Object.values(files).map(({ id, proof }) => [id, proof.map(toExample)]),
);

function toExample({ text, message, gives }: Proof): Example {
  return { text: text ?? message?.join('\n') ?? '', gives };
}
