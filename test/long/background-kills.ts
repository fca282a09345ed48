import type { Frame, Page } from 'playwright-core';
import { openBrowser } from '../browser/open-browser.ts';
import { openOptions } from '../browser/options-page.ts';
import { openOutlook } from '../browser/outlook-page.ts';
import { type Random, seeded } from '../pages/random.ts';
import { killWorkers } from './kill-workers.ts';
import { medianOf } from './median-of.ts';

const before = 500;
const longestWait = 15_000;

/**
 * Ends the background again and again just before, while or after it is asked to keep something, and looks each time
 * whether storage has it. Prints how long it took, and gives what is off.
 */
export async function killBackgrounds(total: number, seed: number): Promise<string[]> {
  const browser = await openBrowser();
  try {
    const errors: string[] = [];
    browser.context.on('console', (one) => one.type() === 'error' && errors.push(`console: ${one.text()}`));
    browser.context.on('weberror', (one) => errors.push(`error: ${one.error()}`));
    const session = await browser.context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('The browser gives no debugging session.');
    const kill = () => killWorkers(session, browser.extension);
    const settings = await openOptions(browser, 'settings');
    await settings.evaluate(startAfresh);
    const outlook = await openOutlook(browser.context);
    await outlook.openMail('evening-meeting');
    const frame = await outlook.openPanel();
    await frame.click('#tab-note');
    const rounds = await endAgainAndAgain({ frame, settings, kill, total, random: seeded(seed) });
    const lost = rounds.filter(({ took }) => took === undefined);
    const beforehand = rounds.flatMap(({ moment, took }) => (moment === 'before' ? (took ?? []) : []));
    const amid = rounds.flatMap(({ moment, took }) => (moment === 'before' ? [] : (took ?? [])));
    const faults = [
      ...errors,
      ...lost.map(({ what, moment }) => `lost: ${what}, ended ${moment}`),
      ...(medianOf(beforehand) > before ? [`a background ended before answers later than ${before} ms`] : []),
    ];
    process.stdout.write(`lost                                ${lost.length} of ${rounds.length}\n`);
    process.stdout.write(`kept after an end before, ms        ${spread(beforehand)}\n`);
    process.stdout.write(`kept after an end while or after, ms ${spread(amid)}\n`);
    return faults;
  } finally {
    await browser.close();
  }
}

interface Round {
  readonly what: string;
  readonly moment: 'before' | 'while' | 'after';
  /** Milliseconds until storage had it; absent where it never did. */
  readonly took: number | undefined;
}

/** What a reader has kept, by which field and button, and where it must then stand. */
const asked = [
  {
    what: 'a record',
    field: '.keep-record textarea',
    button: '.keep-record .button',
    area: 'local',
    gathering: 0,
  },
  // The panel gathers what is typed in a quarter of a second.
  { what: 'a draft', field: '#note-decidedBy', button: undefined, area: 'session', gathering: 250 },
] as const;

async function endAgainAndAgain(given: {
  frame: Frame;
  settings: Page;
  kill: () => Promise<void>;
  total: number;
  random: Random;
}): Promise<Round[]> {
  const { frame, settings, kill, total, random } = given;
  const rounds: Round[] = [];
  for (let count = 0; count < total; count += 1) {
    const mark = `Omgång ${count}`;
    const moment = (['before', 'while', 'after'] as const)[count % 3] ?? 'after';
    const { what, field, button, area, gathering } = asked[count % asked.length] ?? asked[0];
    if (moment === 'before') await kill();
    await frame.fill(field, mark);
    if (button) await frame.click(button);
    const start = performance.now() + gathering;
    const wait = moment === 'while' ? random.number(30) : 60;
    if (moment !== 'before') await new Promise((resolve) => setTimeout(resolve, gathering + wait));
    if (moment !== 'before') await kill();
    const isKept = await settings.evaluate(waitForStored, { mark, area, longest: longestWait });
    // The panel must not tell of a failure, or go on waiting, once the record is kept.
    if (isKept && button) await frame.waitForFunction(isTold, undefined, { timeout: longestWait });
    rounds.push({ what, moment, took: isKept ? performance.now() - start : undefined });
    if (count % 20 === 19) process.stderr.write(`${count + 1} of ${total}\r`);
  }
  return rounds;
}

/** Runs in a page of the extension: true once a value that is kept in this area holds the mark. */
async function waitForStored(given: { mark: string; area: string; longest: number }): Promise<boolean> {
  const { mark, area, longest } = given;
  const storage = Reflect.get(globalThis, 'chrome').storage[area];
  const ends = performance.now() + longest;
  while (performance.now() < ends) {
    const all = JSON.stringify(await storage.get(null));
    if (new RegExp(`${mark}(?!\\d)`).test(all)) return true;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return false;
}

/** Runs in the panel: it has said that the record is kept. */
function isTold(): boolean {
  const told = document.querySelector('.footer .status')?.textContent ?? '';
  return ['Sparat i registret.', 'Registret är uppdaterat.'].includes(told);
}

/** Runs in a page of the extension: the register is on, and nothing is kept yet. */
async function startAfresh(): Promise<void> {
  const { local } = Reflect.get(globalThis, 'chrome').storage;
  await local.set({ preferences: { language: 'sv', register: true } });
}

function spread(numbers: readonly number[]): string {
  return `${Math.round(medianOf(numbers))} in the middle, ${Math.round(Math.max(0, ...numbers))} at most`;
}
