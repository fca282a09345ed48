import { beforeEach, expect, test, vi } from 'vitest';
import { hashText } from '../src/mail/hash-text.ts';
import { freshDraft, messageKey } from '../src/ui/drafts.ts';
import { connectFrom, eventually, type FakePanel, shownIn, tellFrom } from './background-harness.ts';
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
  subject: 'Möte',
  from: { address: 'eva.ek@cordia.example' },
  to: [],
  cc: [],
  sent: '2026-09-01T08:00:00+02:00',
  body: 'Cordia Pharma AB bjuder in till möte den 17 september kl. 18.00.\nVi bjuder på middag med vin.',
  attachments: [],
};

beforeEach(async () => {
  browser = fakeBrowser();
  vi.resetModules();
  await import('../extension/background/background.ts');
});

test('a draft comes with its own mail and with no other, and lies in the session alone', async () => {
  const panel = await openMail('t1', mail);
  expect(shownIn(panel)?.draft).toBeUndefined();
  keep(panel, keyOf(panel), 1, 'Verksamhetschef');
  await openMail('t2', { ...mail, subject: 'Ett annat möte' });
  expect(shownIn(panel)).toMatchObject({ turn: 't2', state: { view: 'report' } });
  expect(shownIn(panel)?.draft).toBeUndefined();
  const again = await openMail('t3', mail);
  await eventually(() => expect(remarkIn(again)).toBe('Verksamhetschef'));
  expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain('Verksamhetschef');
  expect(JSON.stringify((await browser.storage.session.get('drafts')).drafts)).not.toContain('Cordia');
});

test('it is kept although another mail has come up since it was sent', async () => {
  const panel = await openMail('t1', mail);
  const key = keyOf(panel);
  await openMail('t2', { ...mail, subject: 'Ett annat möte' });
  keep(panel, key, 1, 'Sent');
  const again = await openMail('t3', mail);
  await eventually(() => expect(remarkIn(again)).toBe('Sent'));
});

test('an earlier one that arrives later, or twice, changes nothing', async () => {
  const panel = await openMail('t1', mail);
  keep(panel, keyOf(panel), 7, 'Senare');
  keep(panel, keyOf(panel), 5, 'Tidigare');
  await answered(panel, 2);
  expect(remarkIn(await openMail('t2', mail))).toBe('Senare');
});

test('the latest fifty are kept, and none that is endless or no draft', async () => {
  const panel = await openMail('t1', mail);
  const key = (index: number) => index.toString(16).padStart(16, '0');
  for (let index = 0; index < 60; index++) keep(panel, key(index), 1, 'x');
  keep(panel, key(99), 1, 'x'.repeat(100_000));
  keep(panel, 'no hash', 1, 'x');
  panel.ask({ type: 'keep-draft', mail: key(98), draft: { ...freshDraft, edits: 'x' } });
  await answered(panel, 63);
  expect(await keptMails()).toEqual(Array.from({ length: 50 }, (_, index) => key(index + 10)));
});

test('where they are long, the earliest make room', async () => {
  const panel = await openMail('t1', mail);
  for (let index = 0; index < 15; index++) keep(panel, `${index}`.padStart(16, '0'), 1, 'x'.repeat(90_000));
  await answered(panel, 15);
  const kept = await keptMails();
  expect(kept.at(-1)).toBe('14'.padStart(16, '0'));
  expect(kept.length).toBeGreaterThan(8);
  expect(kept.length).toBeLessThan(12);
});

async function openMail(turn: string, message: object): Promise<FakePanel> {
  await tellFrom(browser, tab, { type: 'reading', turn });
  await tellFrom(browser, tab, { type: 'message', turn, message });
  const panel = await connectFrom(browser, tab);
  await eventually(() => expect(shownIn(panel)?.state.view).toBe('report'));
  return panel;
}

function keep(panel: FakePanel, of: string, at: number, remark: string): void {
  panel.ask({ type: 'keep-draft', mail: of, draft: { ...freshDraft, remark, at } });
}

function keyOf(panel: FakePanel): string {
  const state = shownIn(panel)?.state;
  return state?.view === 'report' ? hashText(messageKey(state.report)) : '';
}

function remarkIn(panel: FakePanel): string | undefined {
  return shownIn(panel)?.draft?.remark;
}

function answered({ news }: FakePanel, times: number): Promise<unknown> {
  return eventually(() => expect(news.filter(({ type }) => type === 'answer')).toHaveLength(times));
}

async function keptMails(): Promise<string[]> {
  const { drafts } = (await browser.storage.session.get('drafts')) as { drafts: [string, unknown][] };
  return drafts.map(([one]) => one);
}
