import { parseArgs } from 'node:util';

/** What `npm run evaluate` was asked to do. */
export interface Options {
  /** A folder of messages and answers to score instead of the project's own. */
  readonly set?: string;
  readonly splits: readonly ('seen' | 'fresh')[];
  /** Whether to list what went wrong; for fresh texts only where they were asked for by name. */
  readonly misses: boolean;
  readonly isFreshNamed: boolean;
  /** ISO date that stands in where a message has no date of its own. */
  readonly date: string;
}

/** How the command is used. */
export const usage =
  'Usage: npm run --silent evaluate -- [--set DIR] [--misses] [--split seen|fresh] [--date YYYY-MM-DD]';

/** Reads the command's words; undefined where they cannot be followed. */
export function readOptions(words: readonly string[]): Options | undefined {
  const values = parse(words);
  if (!values) return undefined;
  const { set, split, misses = false, date = '2026-03-01' } = values;
  if (split !== undefined && split !== 'seen' && split !== 'fresh') return undefined;
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return undefined;
  const splits: Options['splits'] = split ? [split] : ['seen', 'fresh'];
  return { ...(set ? { set } : {}), splits, misses, isFreshNamed: split === 'fresh', date };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        set: { type: 'string' },
        split: { type: 'string' },
        misses: { type: 'boolean' },
        date: { type: 'string' },
      },
    }).values;
  } catch {
    return undefined;
  }
}
