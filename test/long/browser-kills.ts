import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { killOutright } from '../browser/kill-outright.ts';
import { type OpenBrowser, openBrowser } from '../browser/open-browser.ts';
import { openOptions } from '../browser/options-page.ts';
import { startServer } from '../outlook/start-server.ts';
import { type Random, seeded } from '../pages/random.ts';
import { readStanding, type Standing, type Stored } from './kept-faults.ts';
import { openRawPanel } from './raw-panel.ts';
import { addRecordsOn, chooseDaysOn, chosenDays, type Written, writeFromPanel } from './writers.ts';

/** Rounds after which the register is emptied, as it would be full else. */
const clearing = 10;

/**
 * Kills the real browser again and again while records, settings and dismissals are written, starts it anew on the same
 * profile, and compares what stands there with what was said to be kept. Gives what is off.
 */
export async function killBrowsers(total: number, seed: number): Promise<string[]> {
  const random = seeded(seed);
  const replica = await startServer();
  const profile = await mkdtemp(join(tmpdir(), 'samverkanskoll-'));
  const faults: string[] = [];
  const sums = new Map<string, number>();
  let kept: Written = { added: 0, record: 0, days: 0 };
  let since = kept;
  try {
    for (let round = 0; round < total; round += 1) {
      const browser = await openBrowser({ profile, replica, keepsWelcome: round > 0 });
      const page = await openOptions(browser, 'settings');
      const standing = await checkStart(page, kept, since);
      faults.push(...standing.faults.map((fault) => `start ${round}: ${fault}`));
      if (round % clearing === 0) {
        await clear(page);
        since = standing.written;
      }
      const told = await writeUntilKilled(browser, page, standing.written, random);
      for (const [row, numbers] of told.rows) sums.set(row, (sums.get(row) ?? 0) + numbers);
      faults.push(...told.refused.map((fault) => `round ${round}: ${fault}`));
      kept = told.kept;
      if (round % 10 === 9) process.stderr.write(`${round + 1} of ${total}, ${faults.length} faults\r`);
    }
    const browser = await openBrowser({ profile, replica, keepsWelcome: true });
    const { faults: last } = await checkStart(await openOptions(browser, 'settings'), kept, since);
    await browser.close();
    say('browsers killed while they wrote', total);
    for (const row of rows) say(`said to be kept: ${row}`, sums.get(row) ?? 0);
    const unwritten = rows.filter((row) => !sums.get(row)).map((row) => `never kept before a kill: ${row}`);
    return [...faults, ...last.map((fault) => `at the end: ${fault}`), ...unwritten];
  } finally {
    await replica.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const rows = ['added', 'record', 'days', 'language', 'dismissal'] as const;

/** What stands after a start, and what is off: in storage, by what the page would say of it, and by errors. */
async function checkStart(page: Page, kept: Written, since: Written): Promise<Standing> {
  const errors: string[] = [];
  page.context().on('console', (one) => one.type() === 'error' && errors.push(`console: ${one.text()}`));
  page.context().on('weberror', (one) => errors.push(`error: ${one.error()}`));
  const stored = await page.evaluate<Stored>(async () => {
    const { runtime, storage } = Reflect.get(globalThis, 'chrome');
    // The page has the register put in order as it opens; this is answered after it.
    await runtime.sendMessage({ type: 'register-tidy' });
    return { local: await storage.local.get(null), session: await storage.session.get(null) };
  });
  const { written, faults } = readStanding(stored, kept, since);
  return { written, faults: [...errors, ...faults] };
}

/** Empties the register and turns it on. */
function clear(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const { runtime, storage } = Reflect.get(globalThis, 'chrome');
    const { preferences } = await storage.local.get('preferences');
    await storage.local.set({ preferences: { ...preferences, register: true } });
    await runtime.sendMessage({ type: 'register-clear' });
  });
}

/** Has everything written at once and kills the browser in the midst of it. */
async function writeUntilKilled(browser: OpenBrowser, page: Page, before: Written, random: Random) {
  const kept = new Map<string, number>(Object.entries(before));
  const counts = new Map<string, number>();
  const refused: string[] = [];
  await browser.context.exposeFunction('tellKept', (row: string, number: number) => {
    if (number < 0) refused.push(`refused: ${row} ${-number}`);
    kept.set(row, Math.abs(number));
    counts.set(row, (counts.get(row) ?? 0) + 1);
  });
  const panel = await openRawPanel(browser, 1);
  const today = new Date().toISOString().slice(0, 10);
  await page.evaluate(addRecordsOn, { first: before.added + 1, kept: today });
  await page.evaluate(chooseDaysOn, { first: before.days + 1, days: chosenDays });
  await panel.page.evaluate(writeFromPanel, { first: before.record + 1 });
  const ends = performance.now() + 20_000;
  while (counts.size < rows.length && performance.now() < ends) await pause(5);
  await pause(random.number(500));
  await killOutright(browser);
  const { added, record, days } = { ...before, ...Object.fromEntries(kept) };
  return { kept: { added, record, days }, rows: counts, refused };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function say(name: string, value: number): void {
  process.stdout.write(`${name.padEnd(40)}${String(value).padStart(8)}\n`);
}
