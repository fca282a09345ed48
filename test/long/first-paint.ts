import type { OpenBrowser } from '../browser/open-browser.ts';
import { medianOf } from './median-of.ts';

/** When the extension's own pages first show something: medians in milliseconds from the start of the page. */
export interface FirstPaint {
  readonly options: number;
  readonly panel: number;
}

const rounds = 9;

/** Loads both pages 9 times each, while what the organisation's policy says keeps them waiting. */
export async function timeFirstPaint(browser: OpenBrowser): Promise<FirstPaint> {
  return {
    options: await timePage(browser, 'options/options.html#settings'),
    panel: await timePage(browser, 'panel/panel.html'),
  };
}

async function timePage({ context, extension }: OpenBrowser, path: string): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(delayPolicy);
  await page.goto(`chrome-extension://${extension}/extension/${path}`);
  const all: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.reload();
    all.push(await page.evaluate(firstPaint));
  }
  await page.close();
  return medianOf(all);
}

/** Runs in the page: policy takes two seconds to answer. */
function delayPolicy(): void {
  const { managed } = Reflect.get(globalThis, 'chrome')?.storage ?? {};
  if (!managed) return;
  managed.get = (_keys: unknown, answer?: (values: object) => void) =>
    new Promise((resolve) => {
      setTimeout(() => {
        answer?.({});
        resolve({});
      }, 2000);
    });
}

/** Runs in the page: when it first painted anything of its own. */
function firstPaint(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntriesByName('first-contentful-paint')) resolve(startTime);
    }).observe({ type: 'paint', buffered: true });
  });
}
