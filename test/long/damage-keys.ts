import type { Page } from 'playwright-core';
import { recordIn, storeRecord } from '../../extension/register/stored-record.ts';
import type { RegisterRecord } from '../../src/note/record.ts';
import { type OpenBrowser, openBrowser } from '../browser/open-browser.ts';
import { openOptions } from '../browser/options-page.ts';
import { killWorkers } from './kill-workers.ts';
import { openRawPanel } from './raw-panel.ts';

/**
 * Damages the value of every key of storage in turn, in every way, and looks each time whether the pages open without an
 * error, all other records are there, and new ones are kept. Gives what is off.
 */
export async function damageKeys(): Promise<string[]> {
  const browser = await openBrowser();
  const errors: string[] = [];
  browser.context.on('console', (one) => one.type() === 'error' && errors.push(`console: ${one.text()}`));
  browser.context.on('weberror', (one) => errors.push(`error: ${one.error()}`));
  const page = await openOptions(browser, 'register');
  const whole = wholeStorage();
  const faults: string[] = [];
  let tried = 0;
  for (const [key, value] of Object.entries(whole)) {
    for (const [damage, spoilt] of Object.entries(damagesOf(value))) {
      tried += 1;
      if (tried % 10 === 0) process.stderr.write(`${tried} damaged values, ${faults.length} faults\r`);
      await restart(browser, page, { ...whole, [key]: spoilt });
      const expected = expectedAfter(key);
      const isShown = await page
        .waitForFunction(shows, expected, { timeout: 10_000 })
        .then(() => true)
        .catch(() => false);
      const panel = await openRawPanel(browser, tried);
      // Whether the register is on is not known once the preferences are gone: it is off by default.
      const answer = await panel.ask({ type: 'keep-record', choice: { remark: 'efter skadan' } });
      await panel.page.close();
      const wrong = [
        ...errors.splice(0),
        ...(isShown ? [] : [`the page does not show ${JSON.stringify(expected)}`]),
        ...(answer === (key === 'preferences' ? 'failed' : 'kept') ? [] : [`keeping gives ${answer}`]),
      ];
      faults.push(...wrong.map((fault) => `${key} ${damage}: ${fault}`));
    }
  }
  await browser.close();
  process.stdout.write(`values damaged                      ${tried}\n`);
  return faults;
}

const ids = { changed: '00000000000000aa', single: '00000000000000bb', other: '00000000000000cc' };

/** One value under every key that the extension writes to last. */
function wholeStorage(): Record<string, unknown> {
  const record = (id: string, remark: string): RegisterRecord => ({
    schema: 1,
    id,
    kept: new Date().toISOString().slice(0, 10),
    outcome: { conflict: 1, review: 0, unclear: 0, questions: 1, dismissed: 0 },
    rules: ['lodging-paid'],
    edition: '3.0',
    remark,
  });
  return {
    [`record:${ids.changed}`]: storeRecord(record(ids.changed, 'nu')),
    [`record-before:${ids.changed}`]: storeRecord(record(ids.changed, 'förut')),
    [`record:${ids.single}`]: storeRecord(record(ids.single, 'enda')),
    [`record:${ids.other}`]: storeRecord(record(ids.other, 'annan')),
    preferences: { language: 'sv', register: true, registerDays: 365 },
    language: 'sv',
    policy: {},
    'policy-overlays': [],
    overlays: [JSON.stringify({ overlay: 'x', name: { sv: 'X', en: 'X' } })],
    'overlays-before': [],
    'register-news': { expired: [], days: 365, repaired: 0 },
    'review-file': { name: 'Granskning', id: 'x' },
    'review:alcohol-offered': { verdict: 'kept' },
    'review-keys-off': true,
    'panel-width': 400,
    welcomed: true,
  };
}

function damagesOf(value: unknown): Record<string, unknown> {
  const text = JSON.stringify(value);
  const record = storedText(value);
  return {
    'cut short': text.slice(0, Math.floor(text.length / 2)),
    garbled: `\u0000${[...text].reverse().join('')}\uFFFD`,
    'empty text': '',
    'empty group': {},
    'empty list': [],
    nothing: null,
    'another kind': 4711,
    ...(record && {
      'its text cut short': { ...record, text: record.text.slice(0, -9) },
      'its text garbled': { ...record, text: record.text.replace('lodging', 'l\u0000dging') },
      'its text empty': { ...record, text: '' },
      'its sum garbled': { ...record, sum: [...record.sum].reverse().join('') },
    }),
  };
}

function storedText(value: unknown): { sum: string; text: string } | undefined {
  const isRecord = typeof value === 'object' && value !== null && 'text' in value && 'sum' in value;
  return isRecord ? { ...value, sum: String(value.sum), text: String(value.text) } : undefined;
}

/** What the page must show then: a damaged record has what it said before, where there is that, and is told. */
function expectedAfter(key: string): Expected {
  const place = recordIn(key);
  if (place?.as !== 'now') return { rows: 3, isTold: false };
  return { rows: place.id === ids.changed ? 3 : 2, isTold: true };
}

interface Expected {
  readonly rows: number;
  readonly isTold: boolean;
}

/** Puts this into storage and has everything start anew on it: the background, too, which remembers some of it. */
async function restart(browser: OpenBrowser, page: Page, values: object): Promise<void> {
  await page.evaluate(async (given) => {
    const { local } = Reflect.get(globalThis, 'chrome').storage;
    await local.clear();
    await local.set(given);
  }, values);
  const session = await browser.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser gives no debugging session.');
  await killWorkers(session, browser.extension);
  await session.detach();
  await page.reload();
  await page.waitForSelector('.options main .register tbody tr');
  await page.evaluate(() => Reflect.get(globalThis, 'chrome').runtime.sendMessage({ type: 'register-tidy' }));
}

/** Runs in the options page. */
function shows({ rows, isTold }: Expected): boolean {
  const told = document.querySelector('.register-notices')?.textContent ?? '';
  const isRight = document.querySelectorAll('.register tbody tr').length === rows;
  return isRight && /skadad/.test(told) === isTold;
}
