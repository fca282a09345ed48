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

/** Readings of storage that have been begun, and are answered when the test says so. */
let held: (() => void)[];
let isHeld: (keys: string) => boolean;

vi.setConfig({ testTimeout: 60_000, hookTimeout: 90_000 });

beforeEach(async () => {
  vi.resetModules();
  browser = fakeBrowser();
  held = [];
  isHeld = () => false;
  const { get } = browser.storage.local;
  const read = get.getMockImplementation() ?? (async () => ({}));
  get.mockImplementation(async (keys) => {
    if (isHeld(JSON.stringify(keys))) await new Promise<void>((resolve) => held.push(resolve));
    return read(keys);
  });
  await import('../extension/background/background.ts');
});

test('what is read late for showing a former mail does not come over the next', async () => {
  await tellFrom(browser, tab, { type: 'reading', turn: 't1' });
  const panel = await connectFrom(browser, tab);
  // Nothing else asks for the record of the mail than showing it.
  isHeld = (keys) => keys.includes('record:');
  const late = tellFrom(browser, tab, { type: 'message', turn: 't1', message: mail('Cordia Pharma') });
  await eventually(() => expect(held.length).toBeGreaterThan(0));
  await tellFrom(browser, tab, { type: 'reading', turn: 't2' });
  await eventually(() => expect(shownIn(panel)).toMatchObject({ turn: 't2', state: { view: 'reading' } }));
  for (const go of held) go();
  await late;
  expect(shownIn(panel)).toMatchObject({ turn: 't2', state: { view: 'reading' } });
  const orders = browser.tabs.sendMessage.mock.calls.map((call: unknown[]) => JSON.stringify(call[1]));
  expect(orders.at(-1)).toContain('"turn":"t2"');
});

test('a mail that comes while the beginning of the former one is being read stays the open one', async () => {
  // The rules are laid once, and everybody waits for that.
  await tellFrom(browser, tab, { type: 'reading', turn: 't0' });
  isHeld = () => true;
  const first = tellFrom(browser, tab, { type: 'reading', turn: 't1' });
  await eventually(() => expect(held.length).toBeGreaterThan(0));
  isHeld = () => false;
  const second = tellFrom(browser, tab, { type: 'reading', turn: 't2' });
  const told = tellFrom(browser, tab, { type: 'message', turn: 't2', message: mail('Arvenia') });
  // What does not wait for the first is done before it; what does is none the worse for some seconds.
  const some = new Promise((resolve) => setTimeout(resolve, 5000));
  await Promise.race([some, Promise.all([second, told])]);
  for (const go of held) go();
  await Promise.all([first, second, told]);
  const panel = await connectFrom(browser, tab);
  await eventually(() => expect(shownIn(panel)).toMatchObject({ turn: 't2', state: { view: 'report' } }));
});
