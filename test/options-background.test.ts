import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { TabState } from '../extension/background/tab-state.ts';
import { fakeBrowser } from './fake-browser.ts';

let browser: ReturnType<typeof fakeBrowser>;
vi.mock('webextension-polyfill', () => ({
  get default() {
    return browser;
  },
}));

const tab = 7;
const message = {
  subject: 'Inbjudan till lunchmöte om hjärtsvikt',
  from: { name: 'Eva Ek', address: 'eva.ek@cordia-pharma.example' },
  to: [{ name: 'Maja Ståhl', address: 'maja.stahl@region-exempel.example' }],
  cc: [],
  sent: '2026-09-01T09:00:00+02:00',
  body: [
    'Hej Maja!',
    'Cordia Pharma AB bjuder in till ett möte om hjärtsvikt torsdag 17 september 2026 kl. 11.30–13.00 på Medicinkliniken.',
    'Vi bjuder på lunch för 240 kr per person.',
    'Eva Ek, Cordia Pharma AB',
  ].join('\n'),
  attachments: [],
};
const strict = overlay('region-x', 'Region X', { limits: { 'meal-lunch-se': { value: 150 } } });
const quiet = overlay('klinik-y', 'Klinik Y', { rules: { 'addressed-to-individual': { off: true } } });

beforeEach(() => {
  vi.resetModules();
  browser = fakeBrowser();
});

test('a policy that never answers does not hold up the first screening', { timeout: 30_000 }, async () => {
  browser.storage.managed.get.mockReturnValue(new Promise(() => undefined));
  await start();
  await openMail();
  expect(await findings()).not.toContain('meal-above-limit');
  expect(await findings()).toContain('addressed-to-individual');
});

test('a policy that answers late makes the open mail be screened again, and is remembered', async () => {
  let answer: (values: Record<string, unknown>) => void = () => undefined;
  browser.storage.managed.get.mockReturnValue(
    new Promise((resolve) => {
      answer = resolve;
    }),
  );
  await start();
  await openMail();
  expect(await findings()).not.toContain('meal-above-limit');
  answer({ overlays: [strict] });
  await vi.waitFor(async () => expect(await findings()).toContain('meal-above-limit'));
  expect((await report())?.findings.find(({ rule }) => rule === 'meal-above-limit')?.local).toBe('region-x');
  // A background that starts anew has it from its first screening on.
  vi.resetModules();
  const kept = await browser.storage.local.get(null);
  browser = fakeBrowser();
  await browser.storage.local.set(kept);
  browser.storage.managed.get.mockReturnValue(new Promise(() => undefined));
  await start();
  await openMail();
  expect(await findings()).toContain('meal-above-limit');
});

test('a policy that is taken away no longer counts', async () => {
  browser.storage.managed.get.mockResolvedValue({ overlays: [strict] });
  await start();
  await openMail();
  await vi.waitFor(async () => expect(await findings()).toContain('meal-above-limit'));
  browser.storage.managed.get.mockRejectedValue(new Error('Managed storage manifest not found'));
  browser.storage.onChanged.fire({ overlays: {} }, 'managed');
  await vi.waitFor(async () => expect(await findings()).not.toContain('meal-above-limit'));
});

test('an overlay that is imported counts at once in every tab; one that cannot be read changes nothing', async () => {
  await start();
  await openMail();
  await browser.storage.local.set({ overlays: [strict, '{ "overlay": "halv"', quiet] });
  await vi.waitFor(async () => expect(await findings()).toContain('meal-above-limit'));
  expect(await findings()).not.toContain('addressed-to-individual');
  expect((await report())?.pack.overlays).toEqual(['region-x', 'klinik-y']);
  await browser.storage.local.set({ overlays: ['{ "overlay": "halv"'] });
  await vi.waitFor(async () => expect(await findings()).toContain('addressed-to-individual'));
  expect((await report())?.pack.overlays).toEqual([]);
});

test('what policy switched off a reader’s overlay cannot switch on', async () => {
  browser.storage.managed.get.mockResolvedValue({ overlays: [quiet] });
  const on = overlay('mitt', 'Mitt', { rules: { 'addressed-to-individual': { off: false } } });
  await browser.storage.local.set({ overlays: [on] });
  await start();
  await openMail();
  await vi.waitFor(async () => expect((await report())?.pack.overlays).toEqual(['klinik-y', 'mitt']));
  expect(await findings()).not.toContain('addressed-to-individual');
});

test.each([
  ['no list', 'region-x'],
  ['a list of other things', [null, 3]],
  ['nothing', undefined],
])('storage that holds %s is passed over', async (_, value) => {
  await browser.storage.local.set({ overlays: value, 'policy-overlays': value });
  await start();
  await openMail();
  expect((await report())?.pack.overlays).toEqual([]);
});

test('the panel is told what the overlays are called, and their sources', async () => {
  const linked = overlay('region-x', 'Region X', {
    rules: { 'addressed-to-individual': { link: 'https://region-x.example/regler' } },
  });
  await browser.storage.local.set({ overlays: [linked] });
  await start();
  await openMail();
  const port = fakePort();
  browser.runtime.onConnect.fire(port);
  await vi.waitFor(() => expect(port.postMessage).toHaveBeenCalled());
  expect(port.postMessage.mock.lastCall?.[0]).toMatchObject({
    local: {
      names: { 'region-x': { sv: 'Region X', en: 'Region X' } },
      sources: { 'region-x/addressed-to-individual': { url: 'https://region-x.example/regler' } },
    },
  });
});

test('another language screens again, whoever chose it', async () => {
  await start();
  await openMail();
  await browser.storage.local.set({ language: 'en' });
  await vi.waitFor(async () =>
    expect((await report())?.findings.map(({ title }) => title)).toContain(
      'The invitation is not addressed to the head of unit',
    ),
  );
});

describe('a background that was stopped before every tab had followed a change', () => {
  test.each([
    ['an overlay', { overlays: [strict] }, () => findings(), 'meal-above-limit'],
    [
      'the language',
      { preferences: { language: 'en' } },
      async () => (await report())?.findings.map(({ title }) => title),
      'The invitation is not addressed to the head of unit',
    ],
    [
      'what the handle is shown for',
      { preferences: { handle: 'never' } },
      () => Promise.resolve(browser.tabs.sendMessage.mock.calls.map((call: unknown[]) => orderOf(call))),
      'none',
    ],
  ])('leaves %s to the next one, which does it once', async (_, change, read, expected) => {
    await start();
    await openMail();
    await restart(change);
    await vi.waitFor(async () => expect(await read()).toContain(expected));
    await vi.waitFor(async () => expect(await followed()).toBeDefined());
    const orders = browser.tabs.sendMessage.mock.calls.length;
    expect(orders).toBe(1);
    await restart({});
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(browser.tabs.sendMessage.mock.calls).toEqual([]);
  });

  test('and where storage has no room to remember it, the tabs follow all the same', async () => {
    await start();
    await openMail();
    await restart({ overlays: [strict] }, (next) => {
      const { set } = next.storage.session;
      const plain = set.getMockImplementation() ?? (async () => undefined);
      set.mockImplementation(async (values) => {
        if ('followed' in values) throw new Error('QUOTA_BYTES quota exceeded');
        await plain(values);
      });
    });
    await vi.waitFor(async () => expect(await findings()).toContain('meal-above-limit'));
  });
});

/** Another background, on what the former one left in storage and what has changed since. */
async function restart(
  change: Record<string, unknown>,
  prepare: (next: typeof browser) => void = () => undefined,
): Promise<void> {
  const [local, session] = await Promise.all([
    browser.storage.local.get(null),
    browser.storage.session.get(null),
  ]);
  vi.resetModules();
  browser = fakeBrowser();
  await browser.storage.local.set({ ...local, ...change });
  await browser.storage.session.set(session);
  prepare(browser);
  await start();
}

async function followed(): Promise<unknown> {
  return (await browser.storage.session.get('followed')).followed;
}

function orderOf([, order]: unknown[]): unknown {
  return typeof order === 'object' && order !== null && 'shape' in order ? order.shape : undefined;
}

async function start(): Promise<void> {
  await import('../extension/background/background.ts');
}

async function openMail(): Promise<void> {
  const sender = {
    id: 'samverkanskoll',
    frameId: 0,
    url: 'https://outlook.office.com/mail/',
    tab: { id: tab },
  };
  browser.runtime.onMessage.fire({ type: 'reading', turn: 't1' }, sender);
  await vi.waitFor(async () => expect((await state())?.turn).toBe('t1'));
  browser.runtime.onMessage.fire({ type: 'message', turn: 't1', message }, sender);
  await vi.waitFor(async () => expect(await report()).toBeDefined(), { timeout: 20_000 });
}

async function state(): Promise<TabState | undefined> {
  const key = `tab:${tab}`;
  return (await browser.storage.session.get(key))[key] as TabState | undefined;
}

async function report(): Promise<TabState['report']> {
  return (await state())?.report;
}

async function findings(): Promise<string[] | undefined> {
  return (await report())?.findings.map(({ rule }) => rule);
}

function fakePort() {
  const event = { addListener: () => undefined };
  return {
    name: 'panel',
    sender: {
      id: 'samverkanskoll',
      url: 'chrome-extension://samverkanskoll/extension/panel/panel.html',
      tab: { id: tab },
    },
    postMessage: vi.fn(),
    disconnect: vi.fn(),
    onMessage: event,
    onDisconnect: event,
  };
}

function overlay(id: string, name: string, rest: object): string {
  return JSON.stringify({ overlay: id, name: { sv: name, en: name }, ...rest });
}
