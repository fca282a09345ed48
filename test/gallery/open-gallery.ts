import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { chromium, type Page } from 'playwright-core';
import { build, type InlineConfig, preview } from 'vite';
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
 * Builds the gallery, serves it and opens it, with hand-written states or with those given. Throws, in plain words,
 * where no browser is found.
 */
export async function openGallery(height = 860, screened?: Screened): Promise<OpenGallery> {
  const found = findBrowser();
  if (typeof found === 'string') throw new Error(found);
  const server = await serveBuilt();
  const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 384, height } });
  if (screened) await page.addInitScript((given) => Reflect.set(globalThis, 'screened', given), screened);
  return {
    page,
    visit: async (state) => {
      await page.goto(`${server.address}/test/gallery/index.html?state=${state}`);
      await page.locator('#root > *').waitFor();
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Built once: hundreds of modules by themselves would be asked for anew at every visit. */
async function serveBuilt() {
  const outDir = await mkdtemp(join(tmpdir(), 'samverkanskoll-gallery-'));
  const shared: InlineConfig = {
    configFile: false,
    root: fileURLToPath(new URL('../..', import.meta.url)),
    logLevel: 'error',
    plugins: [preact({ devToolsEnabled: false })],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome121',
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: { input: 'test/gallery/index.html' },
    },
  };
  await build(shared);
  const server = await preview({ ...shared, preview: { port: 0, host: '127.0.0.1' } });
  const address = server.httpServer.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    address: `http://127.0.0.1:${port}`,
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
