import type { CDPSession } from 'playwright-core';

/** Ends the extension's background, if it runs, as the browser itself may do at any time. */
export async function killWorkers(session: CDPSession, extension: string): Promise<void> {
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { targetId, type, url } of targetInfos) {
    if (type !== 'service_worker' || !url.includes(extension)) continue;
    await session.send('Target.closeTarget', { targetId }).catch(() => undefined);
  }
}
