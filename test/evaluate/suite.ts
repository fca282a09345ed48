import { existsSync } from 'node:fs';
import { printShares } from './print-tables.ts';
import { type Example, readSuite } from './suite-file.ts';
import { type Scored, scopeOf } from './suite-scope.ts';
import { isReadRight } from './suite-score.ts';
import { addUp, recall, shareOf, type Tally } from './tally.ts';

/** The `suite` command: scores values in short texts against suite files and gives the exit status. */
export async function main(files: readonly string[]): Promise<number> {
  const missing = files.filter((file) => !existsSync(file));
  if (files.length === 0 || missing.length > 0) {
    for (const file of missing) process.stderr.write(`There is no file ${file}\n`);
    process.stderr.write('Usage: npm run --silent suite -- FILE…\n');
    return 2;
  }
  for (const file of files) process.stdout.write(`${printSuite(file).join('\n')}\n`);
  return 0;
}

interface Result {
  readonly example: Example;
  readonly scored: Scored;
  readonly isRight: boolean;
}

function printSuite(file: string): string[] {
  const { positive, referenceTime } = readSuite(file);
  const today = referenceTime.slice(0, 10);
  const scopes = positive.map((example) => ({ example, scope: scopeOf(example) }));
  const results = scopes.flatMap(({ example, scope }): Result[] =>
    'scored' in scope
      ? [{ example, scored: scope.scored, isRight: isReadRight(example, scope.scored, today) }]
      : [],
  );
  const leftOut = scopes.flatMap(({ example, scope }) =>
    'leftOut' in scope ? [{ name: scope.leftOut, text: example.text }] : [],
  );
  return [
    file,
    '',
    ...printScored(results),
    ...printGoals(results),
    '',
    `  LEFT OUT (${leftOut.length} of ${positive.length})`,
    ...printLeftOut(leftOut),
    '',
    '  NOT READ RIGHT',
    ...results.filter(({ isRight }) => !isRight).map(({ scored, example }) => `  ${scored}: ${example.text}`),
  ];
}

const order: readonly Scored[] = ['sums', 'numbers', 'durations', 'days', 'clock times'];

function printScored(results: readonly Result[]): string[] {
  const rows = order.map((scored) => [scored, tally(results, scored)] as const);
  return printShares('SCORED', [...rows, ['all', addUp(rows.map(([, one]) => one))]]);
}

function printGoals(results: readonly Result[]): string[] {
  const all = recall(addUp(order.map((scored) => tally(results, scored)))) ?? 0;
  const sums = recall(tally(results, 'sums')) ?? 1;
  return [
    `  goal: 92 % of all  ${all >= 0.92 ? 'met' : 'not met'}`,
    `  goal: every sum    ${sums === 1 ? 'met' : 'not met'}`,
  ];
}

function tally(results: readonly Result[], wanted: Scored): Tally {
  return shareOf(results.filter(({ scored }) => scored === wanted).map(({ isRight }) => isRight));
}

function printLeftOut(texts: readonly { readonly name: string; readonly text: string }[]): string[] {
  const names = [...new Set(texts.map(({ name }) => name))].sort();
  return names.map((name) => {
    const own = texts.filter((one) => one.name === name).map(({ text }) => text);
    return `  ${name.padEnd(40)}${String(own.length).padStart(4)}   “${own.slice(0, 3).join('”, “')}”`;
  });
}
