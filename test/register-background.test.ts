import { beforeEach, expect, test, vi } from 'vitest';
import { storeRecord } from '../extension/register/stored-record.ts';
import { today } from '../extension/today.ts';
import type { RecordChoice } from '../src/note/record.ts';
import { fakeBrowser } from './fake-browser.ts';

let browser: ReturnType<typeof fakeBrowser>;
vi.mock('webextension-polyfill', () => ({
  get default() {
    return browser;
  },
}));

vi.setConfig({ testTimeout: 60_000, hookTimeout: 90_000 });

const tab = 7;
const mail = {
  subject: 'Möte om hjärtsvikt',
  to: [],
  cc: [],
  body: 'Cordia Pharma AB bjuder in till möte torsdag 17 september 2026 kl. 18.00.\nVi bjuder på middag med vin.',
  attachments: [],
};
const isOn = { preferences: { register: true, registerDays: 30 } };
const optionsPage = {
  id: 'samverkanskoll',
  url: 'chrome-extension://samverkanskoll/extension/options/options.html#register',
};

beforeEach(async () => {
  vi.resetModules();
  browser = fakeBrowser();
  await import('../extension/background/background.ts');
  await browser.storage.local.set(isOn);
  await tell({ type: 'reading', turn: 't1' });
  await tell({ type: 'message', turn: 't1', message: mail });
});

test('the record is made from the report that the background holds, and shown to every panel of that mail', async () => {
  const port = connect(tab);
  port.keep({ decision: 'decline', remark: 'APT' });
  await eventually(() => expect(port.answers()).toEqual(['kept']));
  const [[key, value] = []] = (await records()).map(([name, one]) => [name, one] as const);
  expect(key).toMatch(/^record:[0-9a-f]{16}$/);
  expect(JSON.parse((value as { text: string }).text)).toMatchObject({
    company: 'Cordia Pharma AB',
    eventDate: '2026-09-17',
    decision: 'decline',
    remark: 'APT',
  });
  await eventually(() => expect(port.kept()).toMatchObject({ remark: 'APT' }));
  port.keep({ remark: '' });
  await eventually(() => expect(port.answers()).toEqual(['kept', 'updated']));
  await eventually(() => expect(port.kept()).toMatchObject({ decision: 'decline' }));
  expect(port.kept()).not.toHaveProperty('remark');
  expect(port.kept()).toHaveProperty('changed', today());
  await ask({ type: 'register-clear' }, optionsPage);
  await eventually(() => expect(port.kept()).toBeUndefined());
});

test('the panel gets what its findings claim in both languages', async () => {
  const port = connect(tab);
  await eventually(() => expect(port.state()?.texts?.claims['Alkohol serveras']).toBeDefined());
  expect(port.state()?.texts?.claims['Alkohol serveras']).toMatchObject({
    sv: 'Alkohol serveras',
    en: 'Alcohol is served',
  });
});

test('nothing is kept while the register is off, for a mail that is gone, or of what is no choice', async () => {
  const port = connect(tab);
  port.keep({ decision: 'attend' }, 't0');
  await eventually(() => expect(port.answers()).toEqual(['failed']));
  await browser.storage.local.set({ preferences: { register: false } });
  port.keep({ decision: 'attend' });
  await eventually(() => expect(port.answers()).toEqual(['failed', 'failed']));
  await browser.storage.local.set(isOn);
  port.ask({ type: 'keep-record', turn: 't1', choice: { decision: 'approved' } });
  port.ask({ type: 'keep-record', turn: 't1', choice: { company: 'Annat AB' } });
  port.ask({ type: 'keep-record', turn: 't1', choice: { remark: 'x'.repeat(301) } });
  port.keep({ decision: 'attend' });
  await eventually(() => expect(port.answers()).toEqual(['failed', 'failed', 'kept']));
});

test('a full storage is told, and the panel is none the worse', async () => {
  const port = connect(tab);
  browser.storage.local.set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  port.keep({});
  await eventually(() => expect(port.answers()).toEqual(['full']));
  port.keep({});
  await eventually(() => expect(port.answers()).toEqual(['full', 'kept']));
});

test('only the options page may change the register', async () => {
  const port = connect(tab);
  port.keep({});
  await eventually(() => expect(port.answers()).toEqual(['kept']));
  const strangers = [
    { id: 'samverkanskoll', url: 'chrome-extension://samverkanskoll/extension/panel/panel.html' },
    { id: 'samverkanskoll', url: 'https://outlook.office.com/mail/', tab: { id: tab }, frameId: 0 },
    { id: 'another', url: optionsPage.url },
    { id: 'samverkanskoll' },
  ];
  for (const sender of strangers) expect(await ask({ type: 'register-clear' }, sender)).toEqual([]);
  expect(await records()).toHaveLength(1);
  for (const request of [{ type: 'register-clear', all: true }, { type: 'register-remove' }, null, 7, 'x']) {
    expect(await ask(request, optionsPage)).toEqual([]);
  }
  expect(await ask({ type: 'register-clear' }, optionsPage)).toEqual([true]);
  expect(await records()).toHaveLength(0);
});

test('the browser’s start deletes what is too old, by the reader’s own choice of how long', async () => {
  const record = {
    schema: 1,
    id: '0123456789abcdef',
    kept: '2020-01-01',
    outcome: { conflict: 0, review: 0, unclear: 0, questions: 0, dismissed: 0 },
    rules: [],
    edition: '3.0',
  };
  expect(await ask({ type: 'register-add', records: [record, {}] }, optionsPage)).toEqual([
    { added: 0, known: 0, old: 1, refused: 1 },
  ]);
  await browser.storage.local.set({ 'record:0123456789abcdef': storeRecord({ ...record, schema: 1 }) });
  expect(await records()).toHaveLength(1);
  browser.runtime.onStartup.fire({});
  await eventually(async () => expect(await records()).toHaveLength(0));
  expect((await browser.storage.local.get('register-news'))['register-news']).toMatchObject({ days: 30 });
  expect(await ask({ type: 'register-heard' }, optionsPage)).toEqual([true]);
  expect(await browser.storage.local.get('register-news')).toEqual({});
});

function connect(of: number) {
  const heard: Record<string, unknown>[] = [];
  let hear: (value: unknown) => void = () => undefined;
  browser.runtime.onConnect.fire({
    name: 'panel',
    sender: {
      id: 'samverkanskoll',
      url: 'chrome-extension://samverkanskoll/extension/panel/panel.html',
      tab: { id: of },
      frameId: 3,
    },
    postMessage: (news: Record<string, unknown>) => heard.push(structuredClone(news)),
    onMessage: {
      addListener: (listener: typeof hear) => {
        hear = listener;
      },
    },
    onDisconnect: { addListener: () => undefined },
    disconnect: () => undefined,
  });
  const states = () => heard.filter(({ type }) => type === 'state');
  const state = () =>
    states().at(-1)?.state as { kept?: unknown; texts?: { claims: Record<string, unknown> } } | undefined;
  return {
    ask: (request: object) => hear({ id: 1, request }),
    keep: (choice: RecordChoice, turn = 't1') =>
      hear({ id: 2, request: { type: 'keep-record', turn, choice } }),
    answers: () => heard.filter(({ type, id }) => type === 'answer' && id === 2).map(({ answer }) => answer),
    state,
    kept: () => state()?.kept,
  };
}

/** What the background answers a message; nothing where it does not answer. */
async function ask(request: unknown, sender: object): Promise<unknown[]> {
  const answers = await Promise.all(browser.runtime.onMessage.fire(request, sender));
  return answers.filter((answer) => answer !== undefined);
}

async function tell(news: object): Promise<void> {
  const sender = {
    id: 'samverkanskoll',
    frameId: 0,
    url: 'https://outlook.office.com/mail/',
    tab: { id: tab },
  };
  await ask(news, sender);
}

async function records(): Promise<[string, unknown][]> {
  return Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith('record:'));
}

/** The machine may be busy with other things. */
function eventually(check: () => unknown): Promise<unknown> {
  return vi.waitFor(check, { timeout: 20_000 });
}
