import { beforeEach, expect, test, vi } from 'vitest';
import { defaultPreferences } from '../src/ui/preferences.ts';
import { connectFrom, eventually, shownIn, tellFrom } from './background-harness.ts';
import { fakeBrowser } from './fake-browser.ts';

let browser: ReturnType<typeof fakeBrowser>;
vi.mock('webextension-polyfill', () => ({
  get default() {
    return browser;
  },
}));
vi.mock('../extension/preferences/read-preferences.ts', () => ({
  readPreferences: async () => ({ ...defaultPreferences, opensItself: true }),
}));
vi.setConfig({ testTimeout: 60_000, hookTimeout: 90_000 });

const tab = 7;
const mail = {
  subject: 'Möte',
  to: [],
  cc: [],
  body: 'Cordia Pharma AB bjuder in till möte den 17 september kl. 18.00.\nVi bjuder på middag med vin och betalar hotellrummet.',
  attachments: [],
};

beforeEach(async () => {
  vi.resetModules();
  browser = fakeBrowser();
  await import('../extension/background/background.ts');
});

test('by policy the panel opens on a possible conflict, still, and once closed stays so for that reading', async () => {
  await tellFrom(browser, tab, { type: 'reading', turn: 't1' });
  await tellFrom(browser, tab, { type: 'message', turn: 't1', message: mail });
  const panel = await connectFrom(browser, tab);
  await eventually(() => expect(shownIn(panel)).toMatchObject({ shape: 'panel', still: true }));
  panel.ask({ type: 'close', turn: 't1' });
  await eventually(() => expect(shownIn(panel)).toMatchObject({ shape: 'handle' }));
  const more = { ...mail, to: [{ address: 'flera@region.example' }] };
  await tellFrom(browser, tab, { type: 'message', turn: 't1', message: more });
  await eventually(() =>
    expect(shownIn(panel)?.state).toMatchObject({ report: { message: { to: more.to } } }),
  );
  expect(shownIn(panel)).toMatchObject({ shape: 'handle' });
  panel.ask({ type: 'open', turn: 't1' });
  await eventually(() => expect(shownIn(panel)).toMatchObject({ shape: 'panel', still: false }));
});

test('it stays closed for what is no conflict', async () => {
  await tellFrom(browser, tab, { type: 'reading', turn: 't1' });
  const harmless = {
    ...mail,
    body: 'Hej! Mötet är den 17 september kl. 12.00 i personalrummet på kliniken.',
  };
  await tellFrom(browser, tab, { type: 'message', turn: 't1', message: harmless });
  const panel = await connectFrom(browser, tab);
  expect(shownIn(panel)?.shape).not.toBe('panel');
});
