import browser from 'webextension-polyfill';

/** Where a panel is shown: in the page, in a tab bound to an Outlook tab, or in a tab on its own. */
export type Place = 'page' | 'bound' | 'own';

/** A panel's place and the tab whose state it shows. */
export interface Seat {
  readonly tab: number;
  readonly place: Place;
}

/** Within the extension: Chromium opens no tab at the changing address under which pages may reach the panel. */
const page = '/extension/panel/panel.html';
const opening = new Set<Promise<unknown>>();

/** Opens the panel in a tab on its own, and gives that tab. */
export async function openOwnPanel(): Promise<number | undefined> {
  return (await browser.tabs.create({ url: page })).id;
}

/** Opens the panel of an Outlook tab in a tab beside it, or brings forward the one that is open. */
export async function openBoundPanel(outlook: number): Promise<void> {
  for (const tab of await boundTo(outlook)) if (await bringForward(tab)) return;
  const opened = browser.tabs
    .create({ url: page, openerTabId: outlook })
    .then(({ id }) => browser.storage.session.set({ [keyOf(id)]: outlook }));
  opening.add(opened);
  await opened.finally(() => opening.delete(opened));
}

/** The seat of a panel that is a tab. A tab may speak before it is known what it was opened for. */
export async function seatOf(tab: number): Promise<Seat> {
  await Promise.allSettled(opening);
  const stored = await browser.storage.session.get(keyOf(tab));
  const outlook = stored[keyOf(tab)];
  return typeof outlook === 'number' ? { tab: outlook, place: 'bound' } : { tab, place: 'own' };
}

/** Forgets what a closed tab was bound to. */
export async function forgetPanelTab(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
}

/** Shows a tab and its window; false when it is no longer there. */
export async function bringForward(tab: number): Promise<boolean> {
  try {
    const shown = await browser.tabs.update(tab, { active: true });
    if (shown?.windowId !== undefined) await browser.windows.update(shown.windowId, { focused: true });
    return true;
  } catch {
    return false;
  }
}

async function boundTo(outlook: number): Promise<number[]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored)
    .filter(([key, value]) => key.startsWith('panel:') && value === outlook)
    .map(([key]) => Number(key.slice('panel:'.length)));
}

function keyOf(tab: number | undefined): string {
  return `panel:${tab}`;
}
