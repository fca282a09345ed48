import type { OpenBrowser } from './open-browser.ts';

/** Ends the browser as a machine that fails does: it writes nothing more, and nobody says goodbye. */
export async function killOutright({ context, close }: OpenBrowser): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
  const main = processInfo.find(({ type }) => type === 'browser');
  if (!main) throw new Error('The browser does not tell which process it is.');
  const gone = new Promise((resolve) => context.once('close', resolve));
  process.kill(main.id, 'SIGKILL');
  await gone;
  await close();
}
