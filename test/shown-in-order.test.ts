import { beforeEach, expect, test, vi } from 'vitest';
import { connectFrom, eventually, shownIn, tellFrom } from './background-harness.ts';
import { fakeBrowser } from './fake-browser.ts';

let browser: ReturnType<typeof fakeBrowser>;
vi.mock('webextension-polyfill', () => ({
  get default() {
    return browser;
  },
}));

const tab = 7;
const mail = (name: string) => ({
  subject: `Möte med ${name}`,
  to: [],
  cc: [],
  body: `${name} AB bjuder in till möte torsdag 17 september 2026 kl. 18.00.\nVi bjuder på middag med vin.`,
  attachments: [],
});

/** Readings of storage that have been begun and are answered when the test says so. */
let held: (() => void)[];
let holds: boolean;

beforeEach(async () => {
  vi.resetModules();
  browser = fakeBrowser();
  held = [];
  holds = false;
  const { get } = browser.storage.local;
  const read = get.getMockImplementation() ?? (async () => ({}));
  get.mockImplementation(async (keys) => {
    if (holds) await new Promise<void>((resolve) => held.push(resolve));
    return read(keys);
  });
  await import('../extension/background/background.ts');
});

test('what is read late for a former mail is not shown over the next', async () => {
  await tellFrom(browser, tab, { type: 'reading', turn: 't1' });
  const panel = await connectFrom(browser, tab);
  await tellFrom(browser, tab, { type: 'message', turn: 't1', message: mail('Cordia Pharma') });
  await eventually(() => expect(shownIn(panel)).toMatchObject({ turn: 't1', state: { view: 'report' } }));

  // The former mail is told once more, as with more recipients, and its readings come when the next one is there.
  holds = true;
  const late = tellFrom(browser, tab, { type: 'message', turn: 't1', message: mail('Cordia Pharma') });
  await eventually(() => expect(held.length).toBeGreaterThan(0));
  const takeIn = held.splice(0);
  const next = tellFrom(browser, tab, { type: 'reading', turn: 't2' });
  holds = false;
  for (const go of [...held.splice(0), ...takeIn]) go();
  await Promise.all([late, next]);
  await tellFrom(browser, tab, { type: 'message', turn: 't2', message: mail('Arvenia') });
  await eventually(() => expect(shownIn(panel)).toMatchObject({ turn: 't2', state: { view: 'report' } }));
});

test('a mail that is told while the former one’s beginning is still being read stays the open one', async () => {
  holds = true;
  const first = tellFrom(browser, tab, { type: 'reading', turn: 't1' });
  await eventually(() => expect(held.length).toBeGreaterThan(0));
  const late = held.splice(0);
  holds = false;
  const second = tellFrom(browser, tab, { type: 'reading', turn: 't2' });
  const told = tellFrom(browser, tab, { type: 'message', turn: 't2', message: mail('Arvenia') });
  // Long enough for all that does not wait for the first.
  await new Promise((resolve) => setTimeout(resolve, 50));
  for (const go of late) go();
  await Promise.all([first, second, told]);
  const panel = await connectFrom(browser, tab);
  await eventually(() => expect(shownIn(panel)).toMatchObject({ turn: 't2', state: { view: 'report' } }));
});
