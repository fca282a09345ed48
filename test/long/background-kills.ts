import type { Frame, Page } from 'playwright-core';
import { expectedReport } from '../browser/expected-report.ts';
import { openBrowser } from '../browser/open-browser.ts';
import { openOptions } from '../browser/options-page.ts';
import { type OutlookPage, openOutlook } from '../browser/outlook-page.ts';
import { type Random, seeded } from '../pages/random.ts';
import { type Asked, askedAroundKills } from './asked-around-kills.ts';
import { killWorkers } from './kill-workers.ts';
import { medianOf } from './median-of.ts';

const before = 500;
const longestWait = 15_000;

/**
 * Ends the background again and again just before, while or after it is asked for something, and looks each time whether
 * storage has it and the panel shows it. Prints how long it took, and gives what is off.
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
    const random = seeded(seed);
    const rounds = await endAgainAndAgain({ frame, outlook, settings, kill, total, random });
    const lost = rounds.filter(({ took }) => took === undefined);
    const timed = rounds.filter(({ isStored }) => isStored);
    const beforehand = timed.flatMap(({ moment, took }) => (moment === 'before' ? (took ?? []) : []));
    const amid = timed.flatMap(({ moment, took }) => (moment === 'before' ? [] : (took ?? [])));
    process.stdout.write(`lost                                ${lost.length} of ${rounds.length}\n`);
    process.stdout.write(`kept after an end before, ms        ${spread(beforehand)}\n`);
    process.stdout.write(`kept after an end while or after, ms ${spread(amid)}\n`);
    return [
      ...errors,
      ...lost.map(({ what, moment }) => `lost: ${what}, ended ${moment}`),
      ...(medianOf(beforehand) > before ? [`a background ended before answers later than ${before} ms`] : []),
    ];
  } finally {
    await browser.close();
  }
}

interface Given {
  readonly frame: Frame;
  readonly outlook: OutlookPage;
  readonly settings: Page;
  readonly kill: () => Promise<void>;
  readonly random: Random;
}

interface Round {
  readonly what: string;
  readonly moment: 'before' | 'while' | 'after';
  /** Storage tells when it was done: what the panel alone shows takes as long as Outlook's page does. */
  readonly isStored: boolean;
  /** Milliseconds until it was done; absent where that never came. */
  readonly took: number | undefined;
}

async function endAgainAndAgain({ total, ...given }: Given & { total: number }): Promise<Round[]> {
  const rounds: Round[] = [];
  for (let count = 0; count < total; count += 1) {
    const asked = askedAroundKills[count % askedAroundKills.length];
    // Everything that is asked for comes at each of the moments in turn.
    const turn = Math.floor(count / askedAroundKills.length);
    const moment = (['before', 'while', 'after'] as const)[turn % 3] ?? 'after';
    if (asked) rounds.push(await endOnce(asked, moment, `Omgång ${count}`, given));
    if (count % 20 === 19) process.stderr.write(`${count + 1} of ${total}\r`);
  }
  return rounds;
}

async function endOnce(asked: Asked, moment: Round['moment'], mark: string, given: Given): Promise<Round> {
  const { what, gathering = 0, kept } = asked;
  const { frame, outlook, settings, kill, random } = given;
  await asked.prepare?.(frame, mark);
  if (moment === 'before') await kill();
  await asked.ask(frame, { outlook, mark });
  const start = performance.now() + gathering;
  const wait = moment === 'while' ? random.number(30) : 60;
  if (moment !== 'before') await new Promise((resolve) => setTimeout(resolve, gathering + wait));
  if (moment !== 'before') await kill();
  const isKept = kept
    ? await settings.evaluate(waitForStored, {
        ...kept,
        pattern: kept.pattern.replace('MARK', mark),
        longest: longestWait,
      })
    : true;
  const stored = performance.now() - start;
  // The panel must not tell of a failure, or go on waiting, once it is kept.
  const isShown = isKept && (await isSeen(frame, asked));
  return { what, moment, isStored: kept !== undefined, took: isShown ? stored : undefined };
}

async function isSeen(frame: Frame, { shows, mail }: Asked): Promise<boolean> {
  const quote = mail && (await expectedReport(mail)).findings[0]?.evidence[0]?.quote.replace(/\s+/g, ' ');
  const place = quote ? `${shows}:has-text(${JSON.stringify(quote)})` : shows;
  return frame
    .waitForSelector(place, { timeout: longestWait, state: 'attached' })
    .then(() => true)
    .catch(() => false);
}

/** Runs in a page of the extension: true once what is kept in this area matches, or no longer does. */
async function waitForStored(given: {
  area: string;
  pattern: string;
  isGone?: true;
  longest: number;
}): Promise<boolean> {
  const { area, pattern, isGone = false, longest } = given;
  const storage = Reflect.get(globalThis, 'chrome').storage[area];
  const ends = performance.now() + longest;
  while (performance.now() < ends) {
    const all = JSON.stringify(await storage.get(null));
    if (new RegExp(pattern).test(all) !== isGone) return true;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return false;
}

/** Runs in a page of the extension: the register is on, and nothing is kept yet. */
async function startAfresh(): Promise<void> {
  const { local } = Reflect.get(globalThis, 'chrome').storage;
  await local.set({ preferences: { language: 'sv', register: true } });
}

function spread(numbers: readonly number[]): string {
  return `${Math.round(medianOf(numbers))} in the middle, ${Math.round(Math.max(0, ...numbers))} at most`;
}
