import { beforeEach, describe, expect, test, vi } from 'vitest';
import { cardFindings } from '../src/note/cards.ts';
import { findingKey } from '../src/note/dismissals.ts';
import type { Finding } from '../src/report.ts';
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
  body: 'Cordia Pharma AB bjuder in till möte den 17 september kl. 18.00.\nVi bjuder på middag med vin och betalar hotellrummet.',
  attachments: [],
};
const other = { ...mail, subject: 'Ett annat möte' };

beforeEach(async () => {
  browser = fakeBrowser();
  await wakeBackground();
});

describe('a dismissed finding', () => {
  test('is told to the panel, and counts no more in badge and title', async () => {
    const panel = await openMail(tab, 't1');
    const [finding] = cards(panel);
    const before = Number(badge());
    expect(before).toBeGreaterThan(1);
    dismiss(panel, 't1', finding, { comment: 'Enligt chefen.' });
    await eventually(() =>
      expect(dismissals(panel)).toEqual([
        { finding: findingKey(finding), reason: 'misread', comment: 'Enligt chefen.' },
      ]),
    );
    await eventually(() => expect(badge()).toBe(String(before - 1)));
    expect(title()).toMatch(new RegExp(`^Samverkanskoll: ${before - 1} `));
    panel.ask({ type: 'restore', turn: 't1', finding: findingKey(finding) });
    await eventually(() => expect(badge()).toBe(String(before)));
    expect(dismissals(panel)).toBeUndefined();
  });

  test('is not dismissed without words where policy asks for them, whatever the reason', async () => {
    await browser.storage.local.set({ policy: { requireDismissReason: true } });
    const panel = await openMail(tab, 't1');
    const [first, second] = cards(panel);
    for (const reason of ['misread', 'not-applicable', 'settled']) {
      dismiss(panel, 't1', first, { reason });
      dismiss(panel, 't1', first, { reason, comment: ' ' });
    }
    const states = () => panel.news.filter(({ type }) => type === 'state').length;
    const told = states();
    dismiss(panel, 't1', first, { reason: 'misread' });
    // A panel that did not know of it is told anew what counts.
    await eventually(() => expect(states()).toBeGreaterThan(told));
    expect(shownIn(panel)?.preferences.requiresComment).toBe(true);
    expect(dismissals(panel)).toBeUndefined();
    dismiss(panel, 't1', second, { comment: 'Enligt chefen.' });
    await eventually(() => expect(dismissals(panel)).toHaveLength(1));
    if (!second) throw new Error('one card alone is shown');
    expect(dismissals(panel)?.[0]?.finding).toBe(findingKey(second));
  });

  test('is dismissed in another tab, after another mail and in another language, and only in that mail', async () => {
    const panel = await openMail(tab, 't1');
    const [finding] = cards(panel);
    const beside = await openMail(8, 'b1');
    dismiss(panel, 't1', finding);
    await eventually(() => expect(dismissals(beside)).toHaveLength(1));
    await open(tab, 't2', other);
    await eventually(() => expect(shownIn(panel)?.turn).toBe('t2'));
    await eventually(() => expect(shownIn(panel)?.state.view).toBe('report'));
    expect(dismissals(panel)).toBeUndefined();
    await open(tab, 't3', { ...mail, to: [{ address: 'flera@region.example' }] });
    await eventually(() => expect(dismissals(panel)).toHaveLength(1));
    panel.ask({ type: 'set-language', language: 'en' });
    await eventually(() => expect(shownIn(panel)?.state.language).toBe('en'));
    await eventually(() => expect(cards(panel).map(findingKey)).toContain(findingKey(finding)));
    expect(dismissals(panel)?.[0]?.finding).toBe(findingKey(finding));
  });

  test('outlives the background, and nothing but the session', async () => {
    const panel = await openMail(tab, 't1');
    dismiss(panel, 't1', cards(panel)[0]);
    await eventually(() => expect(dismissals(panel)).toHaveLength(1));
    await wakeBackground();
    const again = await connectFrom(browser, tab);
    await eventually(() => expect(dismissals(again)).toHaveLength(1));
    expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain('misread');
    expect(Object.keys(await browser.storage.session.get(null)).join()).not.toContain('Möte');
    browser.storage.session.clear();
    await open(tab, 't4', mail);
    await eventually(() => expect(shownIn(again)?.state.view).toBe('report'));
    expect(dismissals(again)).toBeUndefined();
  });

  test('two dismissed at once are both kept', async () => {
    const panel = await openMail(tab, 't1');
    const [one, two] = cards(panel);
    dismiss(panel, 't1', one);
    dismiss(panel, 't1', two);
    await eventually(() => expect(dismissals(panel)).toHaveLength(2));
  });

  test.each([
    ['another turn', { turn: 'old' }],
    ['an unknown reason', { reason: 'forbidden' }],
    ['an endless comment', { comment: 'x'.repeat(301) }],
    ['an endless key', { finding: 'x'.repeat(201) }],
  ])('is not dismissed with %s', async (_, wrong) => {
    const panel = await openMail(tab, 't1');
    const [finding] = cards(panel);
    const { turn = 't1', ...part } = wrong as { turn?: string };
    dismiss(panel, turn, finding, part);
    dismiss(panel, 't1', cards(panel)[1]);
    await eventually(() => expect(dismissals(panel)).toHaveLength(1));
    expect(dismissals(panel)?.[0]?.finding).toBe(findingKey(cards(panel)[1] as Finding));
  });
});

describe('the width', () => {
  test('is taken within its bounds, told to the page, and remembered when the reader lets go', async () => {
    const panel = await openMail(tab, 't1');
    expect(shownIn(panel)?.width).toBe(384);
    panel.ask({ type: 'resize', turn: 't1', width: 420, done: false });
    await eventually(() => expect(orders().at(-1)).toMatchObject({ type: 'shape', width: 420 }));
    expect((await browser.storage.local.get('panel-width'))['panel-width']).toBeUndefined();
    panel.ask({ type: 'resize', turn: 't1', width: 900, done: true });
    await eventually(() => expect(orders().at(-1)).toMatchObject({ width: 480 }));
    await wakeBackground();
    const again = await openMail(tab, 't2');
    expect(shownIn(again)?.width).toBe(480);
  });
});

async function wakeBackground(): Promise<void> {
  vi.resetModules();
  await import('../extension/background/background.ts');
}

async function openMail(of: number, turn: string): Promise<FakePanel> {
  await open(of, turn, mail);
  const panel = await connectFrom(browser, of);
  await eventually(() => expect(cards(panel).length).toBeGreaterThan(1));
  return panel;
}

async function open(of: number, turn: string, message: object): Promise<void> {
  await tellFrom(browser, of, { type: 'reading', turn });
  await tellFrom(browser, of, { type: 'message', turn, message });
}

function dismiss(panel: FakePanel, turn: string, finding: Finding | undefined, part: object = {}): void {
  if (!finding) throw new Error('no such finding');
  const dismissal = { finding: findingKey(finding), reason: 'misread', ...part };
  panel.ask({ type: 'dismiss', turn, dismissal });
}

function cards(panel: FakePanel): readonly [Finding, ...Finding[]] {
  const state = shownIn(panel)?.state;
  const [first, ...more] = state?.view === 'report' ? cardFindings(state.report) : [];
  if (!first) throw new Error('no card is shown');
  return [first, ...more];
}

function dismissals(panel: FakePanel) {
  const state = shownIn(panel)?.state;
  return state?.view === 'report' ? state.dismissals : undefined;
}

function badge(): string | undefined {
  return lastGiven(browser.action.setBadgeText.mock.calls).text;
}

function title(): string | undefined {
  return lastGiven(browser.action.setTitle.mock.calls).title;
}

function lastGiven(calls: readonly unknown[]): { text?: string; title?: string } {
  const [given] = (calls.at(-1) ?? [{}]) as [{ text?: string; title?: string }];
  return given;
}

function orders(): { type: string; width?: number }[] {
  return (browser.tabs.sendMessage.mock.calls as unknown as [number, { type: string }][]).map(
    ([, order]) => order,
  );
}
