import { intervalOf } from './bootstrap.ts';
import type { Figure } from './figures.ts';
import { formatPercent, formatRatio } from './print-tables.ts';
import { addUp, recall, type Tally } from './tally.ts';

/** One main figure over texts, with its interval, its counts and its goal. */
export function printFigure(figure: Omit<Figure, 'tallyOf'>, tallies: readonly Tally[]): string {
  const sum = addUp(tallies);
  const value = figure.measure(sum);
  const interval = intervalOf(tallies, figure.measure);
  const format = formats[figure.style];
  const range = interval ? `${format(interval[0])}–${format(interval[1])}` : '';
  const cells = [format(value).padEnd(10), range.padEnd(17), countsOf(figure, sum).padEnd(34)];
  return `  ${figure.name.padEnd(36)}${cells.join('')}${goalOf(figure, value)}`.trimEnd();
}

/** A figure without an interval, in the same columns. */
export function printPlain(name: string, value: string, goal = ''): string {
  return `  ${name.padEnd(36)}${value.padEnd(61)}${goal}`.trimEnd();
}

const formats: Readonly<Record<Figure['style'], (value: number | undefined) => string>> = {
  ratio: formatRatio,
  percent: formatPercent,
  number: (value) => (value === undefined ? '–' : value.toFixed(1)),
};

function countsOf({ measure, style }: Omit<Figure, 'tallyOf'>, { right, missed, extra }: Tally): string {
  if (style === 'number') return `${missed} of ${right + missed}`;
  if (measure === recall) return `${right} of ${right + missed}`;
  return `${right} found, ${missed} missed, ${extra} extra`;
}

function goalOf({ goal, style }: Omit<Figure, 'tallyOf'>, value: number | undefined): string {
  if (!goal) return '';
  const isMet = value !== undefined && (goal.isMost ? value <= goal.value : value >= goal.value);
  const wanted = style === 'percent' ? `${100 * goal.value} %` : String(goal.value);
  return `goal ${goal.isMost ? '≤' : '≥'} ${wanted}${value === undefined ? '' : isMet ? '  met' : '  not met'}`;
}
