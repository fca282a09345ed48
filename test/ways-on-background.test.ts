import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { TabState } from '../extension/background/tab-state.ts';
import type { PanelNews } from '../extension/panel-news.ts';
import { openLineFrom } from './background-harness.ts';
import { fakeBrowser } from './fake-browser.ts';

let browser: ReturnType<typeof fakeBrowser>;
vi.mock('webextension-polyfill', () => ({
  get default() {
    return browser;
  },
}));

vi.setConfig({ testTimeout: 60_000, hookTimeout: 90_000 });

const tab = 7;
const webmail = 'webmail.region-exempel.example';
const text = 'Cordia Pharma AB bjuder in till möte den 17 september kl. 18.00.\nVi bjuder på middag med vin.';
const mail = { subject: 'Möte', to: [], cc: [], body: text, attachments: [] };

beforeEach(async () => {
  vi.resetModules();
  browser = fakeBrowser();
  await import('../extension/background/background.ts');
});

describe('selected text', () => {
  test.each(['unreadable', 'nothing-open', 'reading'])('is screened on a page that is %s', async (type) => {
    await tell({ type: 'reading', turn: 't1' });
    if (type !== 'reading') await tell({ type, turn: 't1' });
    await choose(text);
    await eventually(async () => expect((await state())?.selection?.report).toBeDefined());
    expect(await state()).toMatchObject({ turn: 't1', open: true });
    expect(await shown()).toMatchObject({
      shape: 'panel',
      state: { view: 'report', origin: { from: 'selection' }, report: { kind: 'industry-invitation' } },
    });
  });

  test('keeps its lines where the page tells the same words, and only there', async () => {
    await tell({ type: 'reading', turn: 't1' });
    browser.scripting.executeScript.mockResolvedValue([{ result: text }]);
    await choose(text.replace(/\s+/g, ' '));
    await eventually(async () => expect((await state())?.selection?.message.body).toBe(text));
    browser.scripting.executeScript.mockResolvedValue([{ result: 'Något helt annat.' }]);
    await choose('Vi bjuder på middag.');
    await eventually(async () =>
      expect((await state())?.selection?.message.body).toBe('Vi bjuder på middag.'),
    );
  });

  test('goes with its mail, stays when more of that mail arrives, and leaves the badge to the mail', async () => {
    await tell({ type: 'reading', turn: 't1' });
    await choose(text);
    await eventually(async () => expect((await state())?.selection?.report).toBeDefined());
    await tell({ type: 'unreadable', turn: 't1', missing: ['body'] });
    expect((await state())?.selection?.report).toBeDefined();
    expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: tab, text: '?' });
    await tell({ type: 'reading', turn: 't2' });
    expect((await state())?.selection).toBeUndefined();
  });

  test('is cut where it is endless', async () => {
    await tell({ type: 'reading', turn: 't1' });
    await choose('Vi bjuder på middag. '.repeat(10_000));
    await eventually(async () => expect((await state())?.selection?.message.body).toHaveLength(70_000));
  });

  test('that is nothing is said to be nothing', async () => {
    await tell({ type: 'reading', turn: 't1' });
    await tell({ type: 'unreadable', turn: 't1' });
    const port = openLineFrom(browser, tab, 3);
    port.ask({ type: 'screen-selection', turn: 't1' });
    await eventually(() => expect(port.news).toContainEqual({ type: 'answer', id: 1, answer: false }));
    expect((await state())?.selection).toBeUndefined();
  });

  test('opens a tab of its own where no page answers', async () => {
    await choose(text);
    await eventually(async () => expect((await state(101))?.report?.kind).toBe('industry-invitation'));
    expect((await state(101))?.origin).toEqual({ from: 'selection' });
    expect(await state()).toBeUndefined();
  });
});

describe('a panel that is a tab', () => {
  test('takes a brought mail when it stands on its own, and a frame in a page never does', async () => {
    await tell({ type: 'reading', turn: 't1' });
    const request = { type: 'screen-message', message: mail, origin: { from: 'file', name: 'a.eml' } };
    const frame = openLineFrom(browser, tab, 3);
    frame.ask(request);
    const own = openLineFrom(browser, 9, 0);
    await eventually(() => expect(own.news.at(-1)).toMatchObject({ place: 'own', state: { view: 'bring' } }));
    own.ask(request);
    await eventually(() =>
      expect(own.news.findLast(({ type }) => type === 'state')).toMatchObject({
        state: { view: 'report', origin: { name: 'a.eml' } },
      }),
    );
    expect((await state())?.message).toBeUndefined();
  });

  test('is opened by the toolbar button where there is no Outlook', async () => {
    browser.action.onClicked.fire({ id: 5, url: 'https://intranet.example/' });
    await eventually(() => expect(browser.tabs.create).toHaveBeenCalledOnce());
    browser.action.onClicked.fire({ id: 5, url: 'https://outlook.office.com/mail/' });
    await eventually(() =>
      expect(browser.action.setTitle).toHaveBeenCalledWith({ tabId: 5, title: 'reload' }),
    );
    expect(browser.tabs.create).toHaveBeenCalledOnce();
  });
});

describe('a host that is none of Outlook’s own', () => {
  test('is heard only while the reader has it added by name', async () => {
    await tell({ type: 'reading', turn: 't1' }, webmail);
    expect(await state()).toBeUndefined();
    browser.permissions.getAll.mockResolvedValue({ origins: ['https://*/*'] });
    browser.permissions.onAdded.fire({});
    await tell({ type: 'reading', turn: 't1' }, webmail);
    expect(await state()).toBeUndefined();
    browser.permissions.getAll.mockResolvedValue({ origins: [`https://${webmail}/*`] });
    browser.permissions.onAdded.fire({});
    await tell({ type: 'reading', turn: 't2' }, webmail);
    expect((await state())?.turn).toBe('t2');
    await tell({ type: 'reading', turn: 't3' }, `${webmail}.other.example`);
    browser.permissions.getAll.mockResolvedValue({ origins: [] });
    browser.permissions.onRemoved.fire({});
    await tell({ type: 'reading', turn: 't4' }, webmail);
    expect((await state())?.turn).toBe('t2');
  });

  test('gets no frame: the button opens one tab bound to it, which follows its mails', async () => {
    await browser.permissions.request({ origins: [`https://${webmail}/*`] });
    await tell({ type: 'reading', turn: 't1' }, webmail);
    await tell({ type: 'message', turn: 't1', message: mail }, webmail);
    await eventually(async () => expect((await state())?.report?.kind).toBe('industry-invitation'));
    expect(orders().filter(({ type }) => type === 'shape')).not.toHaveLength(0);
    expect(orders().some(({ shape }) => shape === 'handle' || shape === 'panel')).toBe(false);
    browser.action.onClicked.fire({ id: tab, url: `https://${webmail}/owa/` });
    await eventually(async () => expect(await browser.storage.session.get('panel:101')).not.toEqual({}));
    const bound = openLineFrom(browser, 101, 0);
    await eventually(() =>
      expect(bound.news.at(-1)).toMatchObject({ place: 'bound', turn: 't1', shape: 'panel' }),
    );
    await tell({ type: 'reading', turn: 't2' }, webmail);
    expect(bound.news.at(-1)).toMatchObject({ turn: 't2', state: { view: 'reading' } });
    browser.action.onClicked.fire({ id: tab, url: `https://${webmail}/owa/` });
    await eventually(() => expect(browser.tabs.update).toHaveBeenCalledWith(101, { active: true }));
    expect(browser.tabs.create).toHaveBeenCalledOnce();
    browser.tabs.onRemoved.fire(tab);
    await eventually(() => expect(bound.news.at(-1)).toMatchObject({ state: { view: 'nothing-open' } }));
  });

  test('gets the menu for selected text, as Outlook’s own have; no other page does', async () => {
    browser.runtime.onInstalled.fire({});
    await browser.permissions.request({ origins: [`https://${webmail}/*`] });
    await eventually(() =>
      expect(
        browser.contextMenus.create.mock.calls
          .map(([given]) => given)
          .findLast(({ id }) => id === 'screen-selection'),
      ).toMatchObject({
        contexts: ['selection'],
        documentUrlPatterns: ['https://outlook.office.com/*', `https://${webmail}/*`],
      }),
    );
  });
});

/** The machine may be busy with other things. */
function eventually(check: () => unknown): Promise<unknown> {
  return vi.waitFor(check, { timeout: 20_000 });
}

/** Waits until everything is done that the news sets going. */
async function tell(news: object, host = 'outlook.office.com'): Promise<void> {
  const sender = { id: 'samverkanskoll', frameId: 0, url: `https://${host}/mail/`, tab: { id: tab } };
  await Promise.all(browser.runtime.onMessage.fire(news, sender));
}

async function choose(selectionText: string): Promise<void> {
  browser.contextMenus.onClicked.fire(
    { menuItemId: 'screen-selection', selectionText, frameId: 0 },
    { id: tab },
  );
}

async function state(of = tab): Promise<TabState | undefined> {
  const key = `tab:${of}`;
  return (await browser.storage.session.get(key))[key] as TabState | undefined;
}

/** What a panel in the page would show now. */
async function shown(): Promise<PanelNews | undefined> {
  const port = openLineFrom(browser, tab, 3);
  await eventually(() => expect(port.news).not.toHaveLength(0));
  return port.news.at(-1);
}

function orders(): { type: string; shape?: string }[] {
  return (browser.tabs.sendMessage.mock.calls as unknown as [number, { type: string; shape?: string }][]).map(
    ([, order]) => order,
  );
}
