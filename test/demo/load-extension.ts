import type { BrowserContext } from 'playwright-core';

/**
 * The id of the extension. `folder` is given for Chrome and Edge, which no longer take `--load-extension`: they are
 * told through the debugging protocol, which their pipe allows with `--enable-unsafe-extension-debugging`.
 */
export async function loadExtension(context: BrowserContext, folder?: string): Promise<string> {
  if (folder !== undefined) return loadUnpacked(context, folder);
  const [worker] = context.serviceWorkers();
  const { host } = new URL((worker ?? (await context.waitForEvent('serviceworker'))).url());
  return host;
}

async function loadUnpacked(context: BrowserContext, path: string): Promise<string> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser gives no debugging session.');
  const send = session.send as unknown as (method: string, given: object) => Promise<{ readonly id: string }>;
  const { id } = await send.call(session, 'Extensions.loadUnpacked', { path });
  return id;
}
