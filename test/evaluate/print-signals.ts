import type { Comparison } from '../corpus/compare-attributes.ts';
import type { Match } from '../corpus/match-signals.ts';
import { tallyAttribute, tallySignals } from './figures.ts';
import { printShares, printTallies } from './print-tables.ts';
import { addUp, type Tally } from './tally.ts';

/** Signals by id, and the attributes of those that were found, over texts of any form. */
export function printSignalTables(
  matches: readonly (Match & { readonly attributes: readonly Comparison[] })[],
): string[] {
  const attributes = matches.flatMap((match) => match.attributes);
  const names = [...new Set(attributes.map(({ attribute }) => attribute))].sort(byImportance);
  return [
    ...printTallies('SIGNALS', [...tallyIds(matches), ['all', addUp(matches.map(tallySignals))]]),
    ...printShares(
      'ATTRIBUTES OF FOUND SIGNALS',
      names.map((name) => [name, tallyAttribute(attributes, name)]),
    ),
  ];
}

function tallyIds(matches: readonly Match[]): (readonly [string, Tally])[] {
  const found = countIds(matches.flatMap(({ pairs }) => pairs.map(({ mark }) => mark.id)));
  const missed = countIds(matches.flatMap((match) => match.missed.map(({ id }) => id)));
  const extra = countIds(matches.flatMap((match) => match.extra.map(({ id }) => id)));
  const ids = [...new Set([...found.keys(), ...missed.keys(), ...extra.keys()])].sort();
  return ids.map((id) => [
    id,
    { right: found.get(id) ?? 0, missed: missed.get(id) ?? 0, extra: extra.get(id) ?? 0 },
  ]);
}

function countIds(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

const first = ['kind', 'stance', 'payer', 'amount'];

function byImportance(a: string, b: string): number {
  const [rankA, rankB] = [first.indexOf(a), first.indexOf(b)].map((at) => (at < 0 ? first.length : at));
  return (rankA ?? 0) - (rankB ?? 0) || (a < b ? -1 : 1);
}
