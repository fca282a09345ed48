import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** Clicks the extension's button in the browser's toolbar, as the reader of this page does. */
export async function clickToolbarButton(
  context: BrowserContext,
  page: Page,
  extension: string,
): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser gives no debugging session.');
  await page.bringToFront();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const target = targetInfos.find(({ url }) => url === page.url());
  if (!target) throw new Error(`No tab shows ${page.url()}.`);
  await trigger(session, { id: extension, targetId: target.targetId });
  await session.detach();
}

/** Newer than the protocol's types that come with Playwright. */
async function trigger(session: CDPSession, given: { id: string; targetId: string }): Promise<void> {
  const send = session.send as unknown as (method: string, given: object) => Promise<unknown>;
  await send.call(session, 'Extensions.triggerAction', given);
}
