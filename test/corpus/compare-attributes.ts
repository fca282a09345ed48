import type { Pair } from './match-signals.ts';

/** One attribute that a mark names, and whether the signal carries the same value. */
export interface Comparison {
  readonly attribute: string;
  readonly isRight: boolean;
  /** For a person to read: whose attribute it is, what it is and what it should be. */
  readonly line: string;
}

/** Compares every attribute that the mark names. Of an amount, the parts that the mark names. */
export function compareAttributes({ signal, mark }: Pair): Comparison[] {
  const own: Readonly<Record<string, unknown>> = { ...signal };
  return Object.keys(mark)
    .filter((attribute) => !notCompared.includes(attribute))
    .map((attribute) => {
      const [given, wanted] = [own[attribute], mark[attribute]];
      const line = `${signal.id} «${signal.quote}» ${attribute}: ${JSON.stringify(given)}, should be ${JSON.stringify(wanted)}`;
      return { attribute, isRight: holds(given, wanted), line };
    });
}

/** `note` and `why` are an answer's remarks to other people. */
const notCompared = ['id', 'quote', 'note', 'why'];

function holds(given: unknown, wanted: unknown): boolean {
  if (typeof wanted !== 'object' || wanted === null) return given === wanted;
  if (typeof given !== 'object' || given === null) return false;
  const own = new Map(Object.entries(given));
  return Object.entries(wanted).every(([name, value]) => holds(own.get(name), value));
}
