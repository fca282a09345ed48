import browser, { type Runtime } from 'webextension-polyfill';
import { alwaysRead, canHoldFrame, grantedHosts } from '../hosts/granted-hosts.ts';

/** A page of Outlook that our content script speaks from. */
export interface OutlookPage {
  readonly tab: number;
  /** False where the browser keeps the panel's frame out of the page. */
  readonly canHoldFrame: boolean;
}

let granted: Promise<readonly string[]> | undefined;

/** The page whose top frame our content script speaks from, or nothing when somebody else speaks. */
export async function outlookPage(sender: Runtime.MessageSender): Promise<OutlookPage | undefined> {
  const isOurs = sender.id === browser.runtime.id && sender.frameId === 0 && !isPanel(sender);
  const tab = sender.tab?.id;
  const host = hostIn(addressOf(sender));
  if (!isOurs || tab === undefined || host === undefined || !(await isRead(host))) return undefined;
  return { tab, canHoldFrame: canHoldFrame(host) };
}

/** True for an address whose pages are read: one of Outlook's own, or one that the reader has added. */
export async function isOutlook(address: string | undefined): Promise<boolean> {
  const host = hostIn(address);
  return host !== undefined && isRead(host);
}

/** Asks the browser anew which hosts the reader has added. */
export function forgetGrantedHosts(): void {
  granted = undefined;
}

/** True when our own panel page speaks. */
export function isPanel(sender: Runtime.MessageSender | undefined): boolean {
  if (sender?.id !== browser.runtime.id || sender.url === undefined) return false;
  return sender.url.startsWith(browser.runtime.getURL('extension/panel/'));
}

/** True when our own welcome page speaks. */
export function isWelcome({ id, url }: Runtime.MessageSender): boolean {
  return id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('extension/welcome/')) === true;
}

/** A window that Outlook opened without an address is known by the origin that the browser gives it. */
function addressOf(sender: Runtime.MessageSender): string | undefined {
  if (sender.url !== 'about:blank') return sender.url;
  const origin: unknown = Reflect.get(sender, 'origin');
  return typeof origin === 'string' ? origin : undefined;
}

function hostIn(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' ? hostname : undefined;
}

/** News of one page is asked about with one answer, so that it stays in its order. */
async function isRead(host: string): Promise<boolean> {
  if (alwaysRead().includes(host)) return true;
  granted ??= grantedHosts();
  return (await granted).includes(host);
}
