import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../demo/find-browser.ts';

/** An empty page on Outlook's host in a real browser, with one module of ours in it and no extension. */
export interface BarePage {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/** Opens a page in which everything that a module exports is found as `window.tested`. */
export async function openBarePage(module: string): Promise<BarePage> {
  const found = findBrowser();
  if (typeof found === 'string') throw new Error(found);
  const script = await bundle(module);
  const browser: Browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><html><body></body></html>' }),
  );
  await page.goto('https://outlook.office.com/mail/inbox');
  await page.addScriptTag({ content: script });
  return { page, close: () => browser.close() };
}

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'tested' } },
  });
  const [result] = [built].flat();
  if (!result || !('output' in result)) throw new Error(`Nothing was built from ${entry}.`);
  return result.output[0].code;
}
