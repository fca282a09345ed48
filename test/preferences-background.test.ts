import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { TabState } from '../extension/background/tab-state.ts';
import type { PageOrder } from '../extension/channel.ts';
import { eventually, openLineFrom, shownIn, tellFrom } from './background-harness.ts';
import { fakeBrowser } from './fake-browser.ts';

let browser: ReturnType<typeof fakeBrowser>;
vi.mock('webextension-polyfill', () => ({
  get default() {
    return browser;
  },
}));

const tab = 7;
const mail = {
  subject: 'Inbjudan till en kväll om hjärtsvikt',
  from: { name: 'Johan Palm', address: 'johan.palm@cordia-pharma.example' },
  to: [{ name: 'Eva Ek', address: 'eva.ek@region-exempel.example' }],
  cc: [],
  sent: '2026-09-01T09:00:00+02:00',
  body: [
    'Hej Eva!',
    'Cordia Pharma AB bjuder in till en kväll om hjärtsvikt torsdag 17 september 2026 kl. 17.30.',
    'Du som har lång väg hem får gärna övernatta: vi bokar och betalar hotellrummet.',
    'Johan Palm, Cordia Pharma AB',
  ].join('\n'),
  attachments: [],
};

beforeEach(async () => {
  vi.resetModules();
  browser = fakeBrowser();
  await import('../extension/background/background.ts');
}, 60_000);

describe('a choice', () => {
  test('of theme reaches the open panel at once, and the panel that waits for a mail', async () => {
    await openMail('t1');
    const panel = openLineFrom(browser, tab, 3);
    const waiting = openLineFrom(browser, 200, 0);
    await eventually(() => expect(shownIn(waiting)).toMatchObject({ preferences: { theme: 'auto' } }));
    await eventually(() => expect(shownIn(panel)).toMatchObject({ preferences: { theme: 'auto' } }));
    await browser.storage.local.set({ preferences: { theme: 'dark' } });
    await eventually(() => expect(shownIn(panel)).toMatchObject({ preferences: { theme: 'dark' } }));
    await eventually(() => expect(shownIn(waiting)).toMatchObject({ preferences: { theme: 'dark' } }));
  });

  test('of language reaches the panel that waits for a mail', async () => {
    const waiting = openLineFrom(browser, 200, 0);
    await eventually(() => expect(shownIn(waiting)).toMatchObject({ state: { language: 'sv' } }));
    await browser.storage.local.set({ preferences: { language: 'en' } });
    await eventually(() => expect(shownIn(waiting)).toMatchObject({ state: { language: 'en' } }));
  });

  test('that no handle is wanted takes it away, and the button counts and opens all the same', async () => {
    await openMail('t1');
    await eventually(() => expect(shapes().at(-1)).toBe('handle'));
    await browser.storage.local.set({ preferences: { handle: 'never' } });
    await eventually(() => expect(shapes().at(-1)).toBe('none'));
    expect(browser.action.setBadgeText.mock.lastCall).toMatchObject([
      { text: expect.stringMatching(/^\d+$/) },
    ]);
    browser.action.onClicked.fire({ id: tab, url: 'https://outlook.office.com/mail/' });
    await eventually(() => expect(shapes().at(-1)).toBe('panel'));
    await browser.storage.local.set({ preferences: {} });
    browser.action.onClicked.fire({ id: tab, url: 'https://outlook.office.com/mail/' });
    await eventually(() => expect(shapes().at(-1)).toBe('handle'));
  });

  test('of handles for findings alone leaves those mails that have some', async () => {
    await browser.storage.local.set({ preferences: { handle: 'findings' } });
    await openMail('t1');
    await eventually(() => expect(shapes().at(-1)).toBe('handle'));
    const { shapeOf } = await import('../extension/background/views.ts');
    const { defaultPreferences } = await import('../src/ui/preferences.ts');
    const state = await stateOf(tab);
    if (!state?.report) throw new Error('The mail was not screened.');
    const without = { ...state, report: { ...state.report, findings: [] } };
    expect(shapeOf(without, { ...defaultPreferences, handle: 'findings' })).toBe('none');
    expect(shapeOf(without, defaultPreferences)).toBe('handle');
  });
});

describe('policy', () => {
  test('opens the panel for possible conflicts, once a mail', async () => {
    await setPolicy({ autoOpen: 'likely' });
    await openMail('t1');
    await eventually(() => expect(shapes().at(-1)).toBe('panel'));
    openLineFrom(browser, tab, 3).ask({ type: 'close', turn: 't1' });
    await eventually(() => expect(shapes().at(-1)).toBe('handle'));
    // The same mail arrives anew, as with more of its recipients.
    await tellFrom(browser, tab, { type: 'message', turn: 't1', message: { ...mail, cc: mail.to } });
    await eventually(async () => expect((await stateOf(tab))?.message?.cc).toHaveLength(1));
    expect((await stateOf(tab))?.open).toBe(false);
    await openMail('t2');
    await eventually(() => expect(shapes().at(-1)).toBe('panel'));
  });

  test('leaves the panel closed where it says nothing', async () => {
    await openMail('t1');
    await eventually(async () => expect((await stateOf(tab))?.report?.summary.conflict).toBeGreaterThan(0));
    expect((await stateOf(tab))?.open).toBe(false);
  });

  test('names the organisation’s own domains: their senders are no companies', async () => {
    const call = {
      ...mail,
      subject: 'Planeringsdag',
      from: { name: 'Eva Ek', address: 'eva.ek@vard-y.example' },
      to: [{ name: 'Bo Berg', address: 'bo.berg@sjukhus-y.example' }],
      body: 'Välkomna till klinikens planeringsdag den 19 maj 2026 kl. 8.00–16.00 i konferensrummet. Lunch ingår.',
    };
    await openMail('t1', call);
    await eventually(async () => expect((await stateOf(tab))?.report?.kind).toBe('other-invitation'));
    await setPolicy({ internalDomains: ['vard-y.example', 'sjukhus-y.example'] });
    await eventually(async () => expect((await stateOf(tab))?.report?.kind).toBe('not-invitation'));
  });
});

describe('a newcomer', () => {
  test('gets the welcome page once', async () => {
    browser.runtime.onInstalled.fire({ reason: 'install' });
    await eventually(() => expect(opened()).toEqual(['/extension/welcome/welcome.html']));
    browser.runtime.onInstalled.fire({ reason: 'update' });
    browser.runtime.onInstalled.fire({ reason: 'install' });
    await eventually(() => expect(browser.management.getSelf).toHaveBeenCalledTimes(2));
    await settle();
    expect(opened()).toHaveLength(1);
  });

  test('gets none after an update, nor where the organisation installed the extension', async () => {
    browser.runtime.onInstalled.fire({ reason: 'update' });
    browser.management.getSelf.mockResolvedValue({ installType: 'admin' });
    browser.runtime.onInstalled.fire({ reason: 'install' });
    await eventually(() => expect(browser.management.getSelf).toHaveBeenCalledOnce());
    await settle();
    expect(opened()).toEqual([]);
  });

  test('gets the sample from the welcome page, and from nowhere else', async () => {
    const from = (url: string, id = 'samverkanskoll') => ({ id, url, frameId: 0, tab: { id: 300 } });
    const page = browser.runtime.getURL('extension/welcome/welcome.html');
    browser.runtime.onMessage.fire({ type: 'show-sample' }, from('https://outlook.office.com/mail/'));
    browser.runtime.onMessage.fire({ type: 'show-sample' }, from(page, 'other'));
    browser.runtime.onMessage.fire({ type: 'show-other' }, from(page));
    await settle();
    expect(opened()).toEqual([]);
    browser.runtime.onMessage.fire({ type: 'show-sample' }, from(page));
    await eventually(() => expect(opened()).toEqual(['/extension/panel/panel.html']));
    await eventually(async () => expect((await stateOf(101))?.report?.kind).toBe('industry-invitation'));
    const panel = openLineFrom(browser, 101, 0);
    await eventually(() =>
      expect(shownIn(panel)).toMatchObject({
        place: 'own',
        state: { view: 'report', origin: { from: 'sample' } },
      }),
    );
  });
});

test('the keys that readers may set bring a mail, and screen what is selected', async () => {
  browser.commands.onCommand.fire('bring-mail', { id: tab });
  await eventually(() => expect(opened()).toEqual(['/extension/panel/panel.html']));
  browser.scripting.executeScript.mockResolvedValue([{ result: `${mail.subject}\n${mail.body}` }]);
  await openMail('t1');
  browser.commands.onCommand.fire('screen-selection', { id: tab });
  await eventually(async () => expect((await stateOf(tab))?.selection?.report).toBeDefined());
});

/** Lets everything run that was set going and waits for nothing outside. */
async function settle(): Promise<void> {
  for (let times = 0; times < 20; times += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

async function setPolicy(values: Record<string, unknown>): Promise<void> {
  browser.storage.managed.get.mockResolvedValue(values);
  browser.storage.onChanged.fire({}, 'managed');
  await eventually(async () => expect((await browser.storage.local.get('policy')).policy).toEqual(values));
}

async function openMail(turn: string, message: typeof mail = mail): Promise<void> {
  await tellFrom(browser, tab, { type: 'reading', turn });
  await eventually(async () => expect((await stateOf(tab))?.turn).toBe(turn));
  await tellFrom(browser, tab, { type: 'message', turn, message });
  await eventually(async () => expect((await stateOf(tab))?.report).toBeDefined());
}

async function stateOf(id: number): Promise<TabState | undefined> {
  return (await browser.storage.session.get(`tab:${id}`))[`tab:${id}`] as TabState | undefined;
}

/** Shapes that the page was told to take, the latest last. */
function shapes(): unknown[] {
  const calls = browser.tabs.sendMessage.mock.calls as unknown as [number, PageOrder][];
  return calls.flatMap(([, order]) => (order.type === 'shape' ? [order.shape] : []));
}

function opened(): unknown[] {
  return browser.tabs.create.mock.calls.map(([{ url }]) => url);
}
