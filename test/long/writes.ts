import type { Page } from 'playwright-core';
import { openRecord, recordIn } from '../../extension/register/stored-record.ts';
import type { RegisterRecord } from '../../src/note/record.ts';
import { openBrowser } from '../browser/open-browser.ts';
import { openOptions } from '../browser/options-page.ts';
import { numberAfter } from './number-after.ts';
import { openRawPanel, type RawPanel } from './raw-panel.ts';

/**
 * Two tabs that write at the same time, `--writes` each, round after round: records of the register brought up to date
 * by two panels, new ones added by two options pages, and settings chosen on a page and in a panel. What stands then is
 * counted exactly; the exit status is 1 when one write of one tab cost another.
 */
export async function main(words: readonly string[]): Promise<number> {
  const writes = numberAfter(words, '--writes') ?? 500;
  const rounds = numberAfter(words, '--rounds') ?? 20;
  process.stdout.write(`Two tabs that write: ${writes} each, ${rounds} rounds\n`);
  const browser = await openBrowser();
  try {
    const errors: string[] = [];
    browser.context.on('console', (one) => one.type() === 'error' && errors.push(`console: ${one.text()}`));
    browser.context.on('weberror', (one) => errors.push(`error: ${one.error()}`));
    const pages = [await openOptions(browser, 'settings'), await openOptions(browser, 'settings')] as const;
    await pages[0].evaluate(() =>
      Reflect.get(globalThis, 'chrome').storage.local.set({
        preferences: { language: 'sv', register: true },
      }),
    );
    const panels = [await openRawPanel(browser, 1), await openRawPanel(browser, 2)] as const;
    const kinds = [
      () => bringUpToDate(panels, pages[0], writes),
      () => addAndRemove(pages, writes),
      () => choose(pages[0], panels[0], writes),
    ];
    const faults: string[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const found = await (kinds[round % kinds.length] ?? kinds[0])?.();
      faults.push(...(found ?? []).map((fault) => `round ${round}: ${fault}`));
      process.stderr.write(`${round + 1} of ${rounds}, ${faults.length} faults\r`);
    }
    faults.push(...errors);
    process.stdout.write(`written                             ${2 * writes * rounds}\n`);
    process.stdout.write(faults.length > 0 ? `OFF\n  ${faults.join('\n  ')}\n` : 'Every write stands.\n');
    return faults.length > 0 ? 1 : 0;
  } finally {
    await browser.close();
  }
}

/** Two panels, each with a mail of its own: the last remark of each stands, and the one before it behind it. */
async function bringUpToDate(panels: readonly RawPanel[], page: Page, writes: number): Promise<string[]> {
  const answers = await Promise.all(panels.map((panel) => panel.page.evaluate(keepManyTimes, writes)));
  const records = await readRecords(page);
  const done = answers.flatMap((given, tab) => {
    const kept = given.filter((answer) => answer === 'kept' || answer === 'updated').length;
    return kept === writes ? [] : [`${kept} of ${writes} were said to be kept in tab ${tab}`];
  });
  const count = (as: string, remark: string) =>
    records.filter((one) => one.as === as && one.record?.remark === remark).length;
  const [now, before] = [count('now', `Omgång ${writes}`), count('before', `Omgång ${writes - 1}`)];
  const standing = now === 2 && before === 2 ? [] : [`${now} records end at the last, ${before} before it`];
  return [...done, ...standing, ...tornIn(records)];
}

/** Two options pages add records, then delete them: all are there, then none of them. */
async function addAndRemove(pages: readonly Page[], writes: number): Promise<string[]> {
  const before = (await readRecords(pages[0])).length;
  const today = new Date().toISOString().slice(0, 10);
  const added = await Promise.all(
    pages.map((page, tab) => page.evaluate(addMany, { writes, tab, kept: today })),
  );
  const records = await readRecords(pages[0]);
  await Promise.all(pages.map((page, tab) => page.evaluate(removeMany, { writes, tab })));
  const after = (await readRecords(pages[0])).length;
  return [
    ...added.flatMap((count, tab) => (count === writes ? [] : [`${count} of ${writes} added in tab ${tab}`])),
    ...(records.length - before === 2 * writes ? [] : [`${records.length - before} more, not ${2 * writes}`]),
    ...(after === before ? [] : [`${after - before} were left after all were deleted`]),
    ...tornIn(records),
  ];
}

/** A page chooses days while a panel chooses the language: both are kept under one key. */
async function choose(page: Page, panel: RawPanel, writes: number): Promise<string[]> {
  const [days, languages] = await Promise.all([
    page.evaluate(chooseDays, writes),
    panel.page.evaluate(chooseLanguages, writes),
  ]);
  return [
    ...(days === 0 ? [] : [`${days} of ${writes} choices of days were undone by the other tab`]),
    ...(languages === 0
      ? []
      : [`${languages} of ${writes} choices of language were undone by the other tab`]),
  ];
}

interface ReadRecord {
  readonly as: 'now' | 'before';
  readonly key: string;
  readonly record: RegisterRecord | undefined;
}

async function readRecords(page: Page | undefined): Promise<ReadRecord[]> {
  const stored = await page?.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.get(null));
  return Object.entries(stored ?? {}).flatMap(([key, value]) => {
    const place = recordIn(key);
    return place ? [{ key, as: place.as, record: openRecord(value, place.id) }] : [];
  });
}

function tornIn(records: readonly ReadRecord[]): string[] {
  return records.flatMap(({ key, record }) => (record ? [] : [`torn: ${key}`]));
}

/** Runs in a raw panel. */
function keepManyTimes(writes: number): Promise<unknown[]> {
  const ask = Reflect.get(window, 'askBackground');
  const numbers = Array.from({ length: writes }, (_, index) => index + 1);
  return Promise.all(
    numbers.map((number) => ask({ type: 'keep-record', choice: { remark: `Omgång ${number}` } })),
  );
}

/** Runs in an options page: adds records of its tab's own, and gives how many were said to be added. */
async function addMany(given: { writes: number; tab: number; kept: string }): Promise<number> {
  const { runtime } = Reflect.get(globalThis, 'chrome');
  const outcome = { conflict: 1, review: 0, unclear: 0, questions: 1, dismissed: 0 };
  const answers = await Promise.all(
    Array.from({ length: given.writes }, (_, index) => {
      const id = `${given.tab}${index.toString(16).padStart(15, '0')}`;
      const record = { schema: 1, id, kept: given.kept, outcome, rules: [], edition: '3.0' };
      return runtime.sendMessage({ type: 'register-add', records: [record] });
    }),
  );
  return answers.filter(({ added }) => added === 1).length;
}

/** Runs in an options page. */
async function removeMany(given: { writes: number; tab: number }): Promise<void> {
  const { runtime } = Reflect.get(globalThis, 'chrome');
  await Promise.all(
    Array.from({ length: given.writes }, (_, index) => {
      const id = `${given.tab}${index.toString(16).padStart(15, '0')}`;
      return runtime.sendMessage({ type: 'register-remove', ids: [id] });
    }),
  );
}

/** Runs in the options page, on the settings: chooses days, and gives how many choices did not stand until the next. */
async function chooseDays(writes: number): Promise<number> {
  const { local } = Reflect.get(globalThis, 'chrome').storage;
  const stands = async () => String((await local.get('preferences')).preferences?.registerDays);
  const pause = () => new Promise((resolve) => setTimeout(resolve, 5));
  let undone = 0;
  for (let number = 0; number < writes; number += 1) {
    const wanted = ['30', '90', '180', '365', '730', '1825'][number % 6] ?? '';
    const field = [...document.querySelectorAll('select')].find((one) =>
      [...one.options].some(({ value }) => value === '1825'),
    );
    if (field) field.value = wanted;
    field?.dispatchEvent(new Event('change', { bubbles: true }));
    const ends = performance.now() + 20_000;
    while ((await stands()) !== wanted && performance.now() < ends) await pause();
    await pause();
    if ((await stands()) !== wanted) undone += 1;
  }
  return undone;
}

/** Runs in a raw panel: the same for the language. */
async function chooseLanguages(writes: number): Promise<number> {
  const { local } = Reflect.get(globalThis, 'chrome').storage;
  let undone = 0;
  for (let number = 0; number < writes; number += 1) {
    const language = number % 2 === 0 ? 'en' : 'sv';
    await Reflect.get(window, 'askBackground')({ type: 'set-language', language });
    if ((await local.get('preferences')).preferences?.language !== language) undone += 1;
  }
  return undone;
}
