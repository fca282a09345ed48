import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { openOutlook } from './outlook-page.ts';

interface Seen {
  readonly at: number;
  readonly text: string;
}

const route = [
  ['advisory-board', 150],
  ['forwarded-congress', 900],
  ['evening-meeting', 350],
  ['product-webinar', 1200],
  ['forwarded-congress', 60],
  ['advisory-board', 20],
  ['evening-meeting', 1400],
  ['advisory-board', 600],
  ['product-webinar', 800],
  ['forwarded-congress', 1500],
] as const;

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

test('switching mails fast never shows another mail’s result', async () => {
  const outlook = await openOutlook(browser.context);
  const { page } = outlook;
  await outlook.openMail('evening-meeting');
  const frame = await outlook.openPanel();
  await page.evaluate(watchPane);
  await frame.evaluate(watchQuotes);
  for (const [id, wait] of route) {
    await page.click(`[data-mail="${id}"]`, { noWaitAfter: true });
    await page.waitForTimeout(wait);
  }
  await frame.waitForSelector('.finding');
  const panes = await page.evaluate(() => Reflect.get(window, 'seen') as Seen[]);
  const quotes = await frame.evaluate(() => Reflect.get(window, 'seen') as Seen[]);
  const compared = panes.flatMap((pane) => {
    const shown = quotes.filter(({ at }) => at <= pane.at).at(-1);
    return shown ? (JSON.parse(shown.text) as string[]).map((quote) => [pane.text, quote] as const) : [];
  });
  expect(compared.length).toBeGreaterThan(50);
  expect(new Set(compared.map(([, quote]) => quote)).size).toBeGreaterThan(3);
  expect(compared.filter(([mail, quote]) => !mail.includes(quote.replace(/\s/g, '')))).toEqual([]);
});

/** Runs in the page: what mail stood in the pane at every frame in which our element was shown. */
function watchPane(): void {
  const seen: Seen[] = [];
  Reflect.set(window, 'seen', seen);
  const look = () => {
    const host = document.querySelector('html > :not(head, body)');
    if (host && getComputedStyle(host).opacity === '1') {
      const panes = [...document.querySelectorAll('#ReadingPaneContainerId > div')];
      const text = panes.filter((pane) => pane.checkVisibility()).map((pane) => pane.textContent ?? '');
      seen.push({ at: performance.timeOrigin + performance.now(), text: text.join('').replace(/\s/g, '') });
    }
    requestAnimationFrame(look);
  };
  look();
}

/** Runs in the panel: which quotes it has held, and since when. */
function watchQuotes(): void {
  const seen: Seen[] = [];
  Reflect.set(window, 'seen', seen);
  const look = () => {
    const quotes = [...document.querySelectorAll('.finding blockquote')].map((one) =>
      one.textContent?.slice(1, -1),
    );
    seen.push({ at: performance.timeOrigin + performance.now(), text: JSON.stringify(quotes) });
  };
  look();
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
}
