import { rmSync } from 'node:fs';
import { openBrowser } from '../browser/open-browser.ts';
import { type Random, seeded } from '../pages/random.ts';
import { copyDelayed } from './copy-delayed.ts';
import { numberAfter } from './number-after.ts';
import { openBareBrowser } from './open-bare-browser.ts';
import { counterFaults, printCounters, type SoakCounters } from './soak-counters.ts';
import { openSoakTab, type Switch } from './soak-tab.ts';

const invitations = [
  'evening-meeting',
  'workplace-information',
  'advisory-board',
  'forwarded-congress',
  'product-webinar',
];
const others = ['internal-lunch', 'society-course', 'ruling-newsletter'];
const longestDwell = 1500;
/** Switches of each tab before anything is counted. */
const warmUp = 250;

/**
 * A working day in short: two tabs, mails opened one after the other after 0–1,500 ms, one tab with the panel open, one
 * with the handle alone. A third goes the latter's way in a browser without the extension: what grows there, too, is the
 * page's own. Prints its counters; the exit status is 1 when one of them is off.
 */
export async function main(words: readonly string[]): Promise<number> {
  const total = numberAfter(words, '--switches') ?? 2000;
  const seed = numberAfter(words, '--seed') ?? Date.now() % 1_000_000;
  const pace = { rate: numberAfter(words, '--rate'), delay: numberAfter(words, '--delay') ?? 0 };
  const told = `${pace.rate ? `, ${pace.rate} a second` : ''}${pace.delay ? `, 0–${pace.delay} ms late` : ''}`;
  process.stdout.write(`Soak: ${total} switches in two tabs${told}, seed ${seed}\n`);
  const counters = await soak(total, seed, pace);
  const faults = counterFaults(counters);
  printCounters(counters, faults);
  return faults.length > 0 ? 1 : 0;
}

async function soak(total: number, seed: number, pace: Pace): Promise<SoakCounters> {
  const random = seeded(seed);
  const delayed = pace.delay > 0 ? copyDelayed(pace.delay) : undefined;
  const browser = await openBrowser({ ...(delayed && { dist: delayed }) });
  const bare = await openBareBrowser();
  try {
    const tabs = [
      await openSoakTab(browser.context, { pace: 10, kind: 'panel open' }),
      await openSoakTab(browser.context, { pace: 25, kind: 'handle alone' }),
      await openSoakTab(bare.context, { pace: 25, kind: 'without' }),
    ];
    const rounds = Math.max(4, Math.min(20, Math.round(total / 50)));
    // What the browser itself makes on first use, and compiles anew while scripts grow hot, is no leak.
    const before = Math.min(warmUp, Math.round(total / 8));
    await Promise.all(tabs.map((tab) => tab.run(draw(random, invitations, before, pace))));
    await Promise.all(tabs.map((tab) => tab.measure(0)));
    await Promise.all(tabs.map((tab) => tab.weighCode()));
    let done = 0;
    for (let round = 1; round <= rounds; round += 1) {
      const each = Math.round((total * round) / rounds / 2) - done;
      done += each;
      const [first = [], second = []] = [
        draw(random, invitations, each, pace),
        draw(random, [...invitations, ...others], each, pace),
      ];
      await Promise.all([tabs[0]?.run(first), tabs[1]?.run(second), tabs[2]?.run(second)]);
      await Promise.all(tabs.map((tab) => tab.measure(done)));
      process.stderr.write(`${done * 2} of ${total}\r`);
    }
    await Promise.all(tabs.map((tab) => tab.weighCode()));
    const tallies = tabs.map((tab) => tab.tally());
    // In a hurry a result is to be seen where somebody stops.
    const wanted = Math.floor(pace.rate ? done / (meanBurst * 2) : done / 2);
    return { switches: done * 2, seed, wanted, tabs: tallies };
  } finally {
    await bare.close();
    await browser.close();
    if (delayed) rmSync(delayed, { recursive: true, force: true });
  }
}

/** How the mails are opened: so many a second, with stops in between, or in a reader's own time. */
interface Pace {
  readonly rate: number | undefined;
  /** Most milliseconds by which the background's readings of storage come late, and with them its answers. */
  readonly delay: number;
}

const meanBurst = 25;

/** Mails to open, never the same twice in a row, each with the milliseconds until the next. */
function draw(random: Random, ids: readonly string[], count: number, { rate, delay }: Pace): Switch[] {
  let last = '';
  return Array.from({ length: count }, () => {
    const choice = ids.filter((id) => id !== last);
    last = choice[random.number(choice.length)] ?? last;
    if (rate === undefined) return { id: last, dwell: random.number(longestDwell) };
    const stops = random.number(meanBurst) === 0;
    return { id: last, dwell: stops ? random.number(3 * delay + 2 * longestDwell) : Math.round(1000 / rate) };
  });
}
