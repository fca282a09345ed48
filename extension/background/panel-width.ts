import browser from 'webextension-polyfill';

/** How wide the panel may be in the page, in CSS pixels. */
export const widths = { least: 320, usual: 384, most: 480 } as const;

const key = 'panel-width';
let latest: number | undefined;

/** How wide the panel is in the page, in CSS pixels: as the reader last left it. */
export async function readPanelWidth(): Promise<number> {
  if (latest !== undefined) return latest;
  const stored: unknown = (await browser.storage.local.get(key))[key];
  latest ??= typeof stored === 'number' ? within(stored) : widths.usual;
  return latest;
}

/** Takes the reader's width and gives the one that counts. It is remembered only where `isDone`: not at every step. */
export async function takePanelWidth(width: number, isDone: boolean): Promise<number> {
  latest = within(width);
  if (isDone) await browser.storage.local.set({ [key]: latest });
  return latest;
}

function within(width: number): number {
  return Math.round(Math.min(widths.most, Math.max(widths.least, width)));
}
