import { storeRecord } from '../../extension/register/stored-record.ts';
import type { OpenBrowser } from '../browser/open-browser.ts';
import { openOptions } from '../browser/options-page.ts';
import { medianOf } from './median-of.ts';

/** How fast a register of 1,000 records is at hand: medians in milliseconds. */
export interface RegisterSpeed {
  /** From the start of the page until the first hundred are painted. */
  readonly shown: number;
  /** From a word in the search field until what it finds is painted. */
  readonly searched: number;
  /** The longest task of the page, milliseconds, in which both were done once on a machine six times as slow. */
  readonly longestSlow: number;
}

const rounds = 7;

/** Fills the register, opens it and searches in it, 7 times each. */
export async function timeRegister(browser: OpenBrowser): Promise<RegisterSpeed> {
  const page = await openOptions(browser, 'register');
  await page.evaluate((values) => Reflect.get(globalThis, 'chrome').storage.local.set(values), {
    preferences: { language: 'sv', register: true },
    ...thousand(),
  });
  const shown: number[] = [];
  const searched: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.reload();
    shown.push(await page.evaluate(timeUntil, 100));
    await page.evaluate(search, 'bolag 99');
    // 99, 199 and so on, and those from 990 on.
    searched.push(await page.evaluate(timeUntil, 19));
  }
  const session = await browser.context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.reload();
  await page.evaluate(timeUntil, 100);
  await page.evaluate(search, 'bolag 99');
  await page.evaluate(timeUntil, 19);
  const longestSlow = await page.evaluate(longestTask);
  await page.close();
  return { shown: medianOf(shown), searched: medianOf(searched), longestSlow };
}

/** A thousand records as they stand in storage, each with a remark as long as people write them. */
function thousand(): Record<string, unknown> {
  const all = Array.from({ length: 1000 }, (_, index) => {
    const id = index.toString(16).padStart(16, '0');
    const record = {
      schema: 1,
      id,
      kept: new Date().toISOString().slice(0, 10),
      company: `Bolag ${index} AB`,
      outcome: { conflict: 1, review: 2, unclear: 0, questions: 1, dismissed: 0 },
      rules: ['lodging-paid', 'meal-above-limit'],
      edition: '3.0',
      remark: 'Vi bad om ett program med tider. '.repeat(5),
    } as const;
    return [`record:${id}`, storeRecord(record)];
  });
  return Object.fromEntries(all);
}

/** Runs in the page: milliseconds from its start, or from the search, until so many rows are painted. */
function timeUntil(rows: number): Promise<number> {
  const start: number = Reflect.get(window, 'searchedAt') ?? 0;
  return new Promise((resolve) => {
    const look = () => {
      if (document.querySelectorAll('.register tbody tr').length !== rows) {
        requestAnimationFrame(look);
        return;
      }
      // What a frame has laid out is painted before the next task.
      setTimeout(() => resolve(performance.now() - start));
    };
    look();
  });
}

/** Runs in the page: somebody looks for a word. */
function search(word: string): void {
  const field = document.querySelector<HTMLInputElement>('main input[type=search]');
  if (!field) throw new Error('The register has no field to search with.');
  field.value = word;
  Reflect.set(window, 'searchedAt', performance.now());
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Runs in the page: the longest of all tasks since it started, 0 where none took more than 50 ms. */
function longestTask(): Promise<number> {
  return new Promise((resolve) => {
    const lengths = [0];
    new PerformanceObserver((list) => {
      lengths.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask', buffered: true });
    setTimeout(() => resolve(Math.max(...lengths)), 500);
  });
}
