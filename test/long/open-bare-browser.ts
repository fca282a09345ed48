import { type BrowserContext, chromium } from 'playwright-core';
import { findBrowser } from '../demo/find-browser.ts';
import { hostRules, startServer } from '../outlook/start-server.ts';

/** A browser without the extension, in which Outlook's host names lead to the replica: what is seen here is not ours. */
export interface BareBrowser {
  readonly context: BrowserContext;
  readonly close: () => Promise<void>;
}

/** Opens such a browser. Throws, in plain words, where none is found. */
export async function openBareBrowser(): Promise<BareBrowser> {
  const found = findBrowser();
  if (typeof found === 'string') throw new Error(found);
  const replica = await startServer();
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [...sandbox, ...hostRules(replica.port)];
  const browser = await chromium.launch({ executablePath: found.path, args });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const close = async () => {
    await browser.close();
    await replica.stop();
  };
  return { context, close };
}
