import browser, { type Runtime } from 'webextension-polyfill';

/** The tab whose top frame our content script speaks from, or nothing when somebody else speaks. */
export function outlookTab(sender: Runtime.MessageSender): number | undefined {
  const isOurs = sender.id === browser.runtime.id && sender.frameId === 0 && !isPanel(sender);
  return isOurs && isOutlook(sender.url) ? sender.tab?.id : undefined;
}

/** True when our own panel page speaks. */
export function isPanel(sender: Runtime.MessageSender | undefined): boolean {
  if (sender?.id !== browser.runtime.id || sender.url === undefined) return false;
  return sender.url.startsWith(browser.runtime.getURL('extension/panel/'));
}

function isOutlook(url: string | undefined): boolean {
  if (url === undefined || !URL.canParse(url)) return false;
  const patterns = browser.runtime.getManifest().host_permissions ?? [];
  return patterns.includes(`${new URL(url).origin}/*`);
}
