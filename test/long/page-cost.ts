import type { BrowserContext } from 'playwright-core';
import { mailIds } from '../outlook/load-mails.ts';
import { type OwnWork, sampleOwnWork } from './own-work.ts';

/** What a route through the mails cost the page's thread. */
export interface PageCost {
  /** Tasks over 50 ms, whoever's they were. */
  readonly longTasks: number;
  /** Milliseconds of all tasks. */
  readonly work: number;
  readonly own: OwnWork;
}

const rounds = 3;
const dwell = 1200;

/** Opens every mail three times, each for 1.2 s, on a machine that is slower by `slowdown`. */
export async function walkMails(context: BrowserContext, slowdown = 1): Promise<PageCost> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto('https://outlook.office.com/mail/');
  await page.waitForSelector('[data-mail]');
  await page.evaluate(keepLongTasks);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const before = await taskSeconds();
  const sampling = await sampleOwnWork(session);
  for (let round = 0; round < rounds; round += 1) {
    for (const id of mailIds) {
      await page.click(`[data-mail="${id}"]`);
      await page.waitForTimeout(dwell);
    }
  }
  const own = await sampling.stop();
  const work = ((await taskSeconds()) - before) * 1000;
  const longTasks = await page.evaluate(() => Number(Reflect.get(window, 'longTasks')));
  await page.close();
  return { longTasks, work, own };

  async function taskSeconds(): Promise<number> {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  }
}

/** Runs in the page. */
function keepLongTasks(): void {
  Reflect.set(window, 'longTasks', 0);
  new PerformanceObserver((list) => {
    Reflect.set(window, 'longTasks', Reflect.get(window, 'longTasks') + list.getEntries().length);
  }).observe({ type: 'longtask' });
}
