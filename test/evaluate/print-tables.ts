import { f1, precision, recall, type Tally } from './tally.ts';

/** Prints counts with precision, recall and F1, a row each, under a heading. */
export function printTallies(heading: string, rows: readonly (readonly [string, Tally])[]): string[] {
  const head = alignRow([heading, 'found', 'missed', 'extra', 'prec.', 'recall', 'F1']);
  const lines = rows.map(([name, tally]) =>
    alignRow([
      name,
      String(tally.right),
      String(tally.missed),
      String(tally.extra),
      formatRatio(precision(tally)),
      formatRatio(recall(tally)),
      formatRatio(f1(tally)),
    ]),
  );
  return [head, ...lines, ''];
}

/** Prints how many answers are right of how many, a row each, under a heading. */
export function printShares(heading: string, rows: readonly (readonly [string, Tally])[]): string[] {
  const lines = rows.map(([name, tally]) =>
    alignRow([name, String(tally.right), String(tally.right + tally.missed), formatPercent(recall(tally))]),
  );
  return [alignRow([heading, 'right', 'of', 'share']), ...lines, ''];
}

/** A ratio with three decimals; a dash where it is not known. */
export function formatRatio(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(3);
}

/** A share of one in per cent, with one decimal. */
export function formatPercent(value: number | undefined): string {
  return value === undefined ? '–' : `${(100 * value).toFixed(1)} %`;
}

function alignRow([name = '', ...cells]: readonly string[]): string {
  return `  ${name.padEnd(28)}${cells.map((cell) => cell.padStart(9)).join('')}`;
}
