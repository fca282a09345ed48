import type { Measure, Tally } from './soak-tab.ts';

/** What a soak has counted. */
export interface SoakCounters {
  readonly switches: number;
  readonly seed: number;
  /** Results that must have been shown at least. */
  readonly wanted: number;
  readonly tabs: readonly Tally[];
}

/** Bytes that 1,000 switches may add to the page's heap. */
const allowedSlope = 500_000;
/** With fewer switches the page's own ups and downs outweigh any slope: it is shown, and not judged. */
const switchesForSlope = 500;

/** What is off, in words; nothing when all is well. */
export function counterFaults({ switches, wanted, tabs }: SoakCounters): string[] {
  const shown = sum(tabs.map((tab) => tab.shown));
  const own = tabs.filter(({ kind }) => kind !== 'without');
  const all = own.flatMap((tab) =>
    [
      tab.wrong.length > 0 && `${tab.wrong.length} results stood beside another mail: ${tab.wrong[0]}`,
      tab.hosts > 1 && `${tab.hosts} host elements at once`,
      growth(tab, 'detached') > 0 && `${growth(tab, 'detached')} more detached trees of nodes`,
      growth(tab, 'listeners') > 0 && `${growth(tab, 'listeners')} more listeners`,
      tab.own.long.length > 0 && `own tasks of ${tab.own.long.join(', ')} ms`,
      tab.errors.length > 0 && `${tab.errors.length} errors: ${tab.errors[0]}`,
      switches >= switchesForSlope && slopeOf(tab) > allowedSlope && 'the heap grows',
    ].flatMap((fault) => (fault ? [`${tab.kind}: ${fault}`] : [])),
  );
  return shown < wanted ? [...all, `only ${shown} results were shown, ${wanted} are wanted`] : all;
}

/** Prints every counter, and what is off. */
export function printCounters(counters: SoakCounters, faults: readonly string[]): void {
  const { switches, tabs } = counters;
  const say = (name: string, values: readonly (string | number)[]) =>
    process.stdout.write(`${name.padEnd(36)}${values.map((one) => String(one).padStart(16)).join('')}\n`);
  say(
    '',
    tabs.map(({ kind }) => kind),
  );
  say(
    'switches',
    tabs.map(({ measures }) => measures.at(-1)?.after ?? 0),
  );
  say(
    'results shown',
    tabs.map(({ shown }) => shown),
  );
  say(
    'on a wrong mail',
    tabs.map(({ wrong }) => wrong.length),
  );
  say(
    'detached trees, first and last',
    tabs.map((tab) => firstAndLast(tab, 'detached')),
  );
  say(
    'listeners, first and last',
    tabs.map((tab) => firstAndLast(tab, 'listeners')),
  );
  say(
    'nodes, first and last',
    tabs.map((tab) => firstAndLast(tab, 'nodes')),
  );
  say(
    'heap MB, first and last',
    tabs.map((tab) => firstAndLast(tab, 'heapBytes')),
  );
  say(
    'of it compiled scripts',
    tabs.map(({ codeBytes }) => codeBytes.map(megabytes).join(' ')),
  );
  say(
    'heap MB per 1,000 switches',
    tabs.map((tab) => megabytes(slopeOf(tab))),
  );
  say(
    'own work, ms a switch',
    tabs.map(({ own, measures }) => (own.total / (measures.at(-1)?.after ?? 1)).toFixed(1)),
  );
  say(
    'own tasks over 50 ms',
    tabs.map(({ own }) => own.long.length),
  );
  say(
    'host elements, most at once',
    tabs.map(({ hosts }) => hosts),
  );
  say(
    'errors',
    tabs.map(({ errors }) => errors.length),
  );
  for (const { kind, measures } of tabs) {
    const heaps = measures.map(({ heapBytes }) => megabytes(heapBytes)).join(' ');
    process.stdout.write(`heap MB after each round, ${kind}: ${heaps}\n`);
  }
  if (switches < switchesForSlope) process.stdout.write('The slope is judged from 500 switches on.\n');
  process.stdout.write(faults.length > 0 ? `OFF\n  ${faults.join('\n  ')}\n` : 'All counters are well.\n');
}

function growth({ measures }: Tally, of: 'detached' | 'listeners'): number {
  return (measures.at(-1)?.[of] ?? 0) - (measures[0]?.[of] ?? 0);
}

/** Bytes per 1,000 switches: the median of the slopes between all pairs, which one odd measurement does not sway. */
function slopeOf({ measures }: Tally): number {
  const slopes = measures.flatMap((one, index) =>
    measures.slice(index + 1).map((other) => slopeBetween(one, other)),
  );
  slopes.sort((one, other) => one - other);
  return slopes[Math.floor(slopes.length / 2)] ?? 0;
}

function slopeBetween(one: Measure, other: Measure): number {
  return ((other.heapBytes - one.heapBytes) / (other.after - one.after)) * 1000;
}

function firstAndLast({ measures }: Tally, of: Exclude<keyof Measure, 'after'>): string {
  const [first, last] = [measures[0]?.[of] ?? 0, measures.at(-1)?.[of] ?? 0];
  return of === 'heapBytes' ? `${megabytes(first)} ${megabytes(last)}` : `${first} ${last}`;
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(2);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
