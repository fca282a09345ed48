/** Times in milliseconds of each way to read the mails of one language and size. */
export interface Timed {
  readonly language: string;
  readonly size: number;
  readonly times: Readonly<Record<Way, readonly number[]>>;
}

/** The engine, the engine without its tagger, and compromise: cutting into tokens alone, its first and second step. */
type Way = 'screen' | 'lists' | 'tokenise' | 'one' | 'two';

/** From asking for a module to its first answer, in a new process, and the bytes of heap that it then holds. */
export interface StartUp {
  readonly milliseconds: number;
  readonly heap: number;
}

/** All that one run has measured; sizes are bytes after gzip. */
export interface Bench {
  readonly starts: Readonly<Record<'engine' | 'one' | 'two', readonly StartUp[]>>;
  readonly timed: readonly Timed[];
  readonly sizes: { readonly engine: number; readonly tagger: number };
}

/** The figures as a table, the goals beside them. */
export function printBench({ starts, timed, sizes }: Bench): string {
  const lines = [
    'A whole screening and compromise on the same mails, median (95th percentile) in ms',
    row([
      '',
      '',
      'screening',
      'no tagger',
      'one, tokens',
      'one',
      'two',
      'tokens/scr.',
      'one/scr.',
      'two/scr.',
    ]),
    ...timed.map(timeRow),
    '',
    'Goals',
    ...goals(timed),
    goal('first screening after a cold start', median(starts.engine.map(timeOf)), '<', 100, 'ms'),
    goal('engine, rules, words and names, gzip', sizes.engine / 1000, '<', 160, 'kB'),
    goal('tagger, gzip', sizes.tagger / 1000, '<', 120, 'kB'),
    '',
    'Start-up in a new process, median (slowest) of first answer; heap held after it',
    ...Object.entries(starts).map(([name, all]) =>
      startRow(name === 'engine' ? name : `compromise/${name}`, all),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

const timeOf = ({ milliseconds }: StartUp): number => milliseconds;

function timeRow({ language, size, times }: Timed): string {
  const whole = median(times.screen);
  const ratio = (way: Way) => `${(median(times[way]) / whole).toFixed(1)}×`;
  const shown = (['screen', 'lists', 'tokenise', 'one', 'two'] as const).map(
    (way) => `${median(times[way]).toFixed(1)} (${quantile(times[way], 0.95).toFixed(1)})`,
  );
  return row([language, `${size / 1000} kB`, ...shown, ratio('tokenise'), ratio('one'), ratio('two')]);
}

function goals(timed: readonly Timed[]): string[] {
  const of = (language: string, size: number) =>
    timed.find((one) => one.language === language && one.size === size)?.times;
  const [small, large] = [of('sv', 3000), of('sv', 300_000)];
  if (!small || !large) return [];
  const ratio = (way: Way) => median(small[way]) / median(small.screen);
  return [
    goal('3 kB in Swedish: compromise/two to a screening', ratio('two'), '≥', 15, '×'),
    goal('3 kB in Swedish: compromise/one cutting tokens to a screening', ratio('tokenise'), '≥', 2, '×'),
    goal(
      'cost per kB at 300 kB to that at 3 kB',
      median(large.screen) / median(small.screen) / 100,
      '≤',
      1.5,
      '×',
    ),
  ];
}

function goal(what: string, figure: number, sign: '<' | '≤' | '≥', limit: number, unit: string): string {
  const isMet = sign === '≥' ? figure >= limit : sign === '<' ? figure < limit : figure <= limit;
  const shown = `${figure.toFixed(unit === '×' ? 2 : 0)} ${unit}`;
  return `  ${isMet ? 'met    ' : 'NOT MET'}  ${what}: ${shown} (goal ${sign} ${limit} ${unit})`;
}

function startRow(name: string, starts: readonly StartUp[]): string {
  const times = starts.map(timeOf);
  const heap = median(starts.map((start) => start.heap)) / 1e6;
  return row([
    name.padEnd(14),
    `${median(times).toFixed(0)} (${Math.max(...times).toFixed(0)}) ms`,
    `${heap.toFixed(1)} MB`,
  ]);
}

function row([first = '', second = '', ...rest]: readonly string[]): string {
  return `  ${first.padEnd(4)}${second.padEnd(9)}${rest.map((cell) => cell.padStart(16)).join('')}`;
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
