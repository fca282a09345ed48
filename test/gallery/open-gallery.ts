import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';
import { findBrowser } from '../demo/find-browser.ts';
import type { Screened } from './screened-states.ts';

/** The gallery in a browser. */
export interface OpenGallery {
  readonly page: Page;
  /** Shows one state; `&handle`, `&resizable` and `&theme=dark` may follow its name. */
  readonly visit: (state: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Serves the gallery and opens it, with hand-written states or with those given. Throws, in plain words, where no
 * browser is found.
 */
export async function openGallery(height = 860, screened?: Screened): Promise<OpenGallery> {
  const server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('../..', import.meta.url)),
    cacheDir: 'node_modules/.vite-gallery',
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
    plugins: [preact({ devToolsEnabled: false })],
    optimizeDeps: { include: ['preact', 'preact/hooks', 'preact/jsx-runtime'], entries: [] },
    logLevel: 'error',
  });
  await server.listen();
  const found = findBrowser();
  if (typeof found === 'string') throw new Error(found);
  const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 384, height } });
  if (screened) await page.addInitScript((given) => Reflect.set(globalThis, 'screened', given), screened);
  const address = server.httpServer?.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    page,
    visit: async (state) => {
      await page.goto(`http://127.0.0.1:${port}/test/gallery/index.html?state=${state}`);
      await page.locator('#root > *').waitFor();
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
