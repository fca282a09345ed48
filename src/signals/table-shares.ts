import type { Payer, Signal } from '../report.ts';
import { findAgents } from './agents.ts';
import { type CostRow, findCostRows } from './cost-tables.ts';
import { phrasesWithin, tokenAt } from './look-up.ts';
import { type Draft, draftOf, type Reading } from './reading.ts';

/** “Enkelrum | 1 390 | 695 | 695” under “Post | Totalt | Acme | Arbetsgivaren”: the first row of which both carry a part. */
export function findTableShares(reading: Reading): Draft[] {
  const { analysis, parties } = reading;
  if (!/[\t|]/.test(analysis.text)) return [];
  const rows = findCostRows(analysis, findAgents(analysis, parties)).filter((row) => isShared(reading, row));
  const [label] = rows[0]?.cells ?? [];
  const last = rows[0]?.cells.at(-1);
  if (!label || !last) return [];
  const phrase = {
    list: 'cost-share',
    kind: undefined,
    first: tokenAt(analysis, label.start),
    last: tokenAt(analysis, Math.max(label.start, last.end - 1)),
    start: label.start,
    end: last.end,
  };
  const draft = draftOf(reading, phrase, 'cost-share');
  const { payer: _, kind: __, amount: ___, ...signal } = draft.signal;
  return [{ ...draft, signal: { ...signal, stance: 'stated', end: last.end, of: sharedOf(reading, rows) } }];
}

/** “Summa” adds up what other rows tell. */
const total = /^(?:summa|totalt?|sum|i alt|alt i alt|tillsammans)(?!\p{L})/iu;
const part = /^(?!0+(?:[.,]0+)?(?:\D|$))(?!100\s?%)\d[\d .,]*\s?(?:%|kr|kronor|sek|eur|euro|:-)?$/iu;

/** The company carries a part, the guest or the employer another. */
function isShared({ analysis }: Reading, { cells, payers }: CostRow): boolean {
  const [label] = cells;
  if (!label || total.test(analysis.text.slice(label.start, label.end))) return false;
  const carries = (who: readonly Payer[]) =>
    cells.some(({ start, end }, at) => {
      const payer = payers[at];
      return payer !== undefined && who.includes(payer) && part.test(analysis.text.slice(start, end));
    });
  return carries(['company']) && carries(['employer', 'participant']);
}

const costs: readonly (readonly [string, NonNullable<Signal['of']>])[] = [
  ['travel', 'travel'],
  ['lodging', 'lodging'],
  ['participation-fee', 'fee'],
];

/** What the shared rows are about, where all are about one thing. */
function sharedOf({ analysis }: Reading, rows: readonly CostRow[]): NonNullable<Signal['of']> {
  const told = new Set(
    rows.map(({ cells: [label] }) =>
      label
        ? costs.find(([list]) => phrasesWithin(analysis, list, label.start, label.end).length > 0)?.[1]
        : undefined,
    ),
  );
  const [only] = told;
  return told.size === 1 && only ? only : 'all';
}
