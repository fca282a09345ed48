import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../demo/find-browser.ts';
import { loadExtension } from '../demo/load-extension.ts';
import { hostRules, type Replica, startServer } from '../outlook/start-server.ts';

/** A browser with the built extension in it, in which Outlook's host names lead to the replica. */
export interface OpenBrowser {
  readonly context: BrowserContext;
  readonly replica: Replica;
  /** Id of the extension in this profile. */
  readonly extension: string;
  /** Name of the browser that was found. */
  readonly name: string;
  /** A Chrome or Edge, into which the extension was brought through the debugging protocol. */
  readonly branded: boolean;
  readonly close: () => Promise<void>;
}

/** What differs between the tests, the pictures and the demo. */
export interface BrowserOptions {
  readonly headless?: boolean;
  readonly dark?: boolean;
  readonly locale?: 'sv' | 'en';
  /** Further host names that lead to the replica. */
  readonly moreHosts?: readonly string[];
  /** Pages that were left are kept whole, to be brought back: automated browsers throw them away as a rule. */
  readonly keepsPages?: boolean;
  /** X display to open the window on. */
  readonly display?: string;
  /** Leaves the welcome page open, which a fresh profile gets; else it is closed. */
  readonly keepsWelcome?: boolean;
  /** A folder with the profile of an earlier browser, or for one: it is left as it is. */
  readonly profile?: string;
  /** The folder of the built extension, where it is not `dist/`. */
  readonly dist?: string;
  /** A replica that is served already, and goes on being served when the browser is closed. */
  readonly replica?: Replica;
}

/** Opens a browser on a fresh profile with the extension from `dist/`. Throws, in plain words, where none is found. */
export async function openBrowser(options: BrowserOptions = {}): Promise<OpenBrowser> {
  const { headless = true, dark = false, locale = 'sv' } = options;
  const found = findBrowser();
  if (typeof found === 'string') throw new Error(found);
  const replica = options.replica ?? (await startServer());
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'samverkanskoll-')));
  const dist = options.dist ?? join(process.cwd(), 'dist');
  const environment = options.display ? { env: { ...process.env, DISPLAY: options.display } } : {};
  const context = await chromium.launchPersistentContext(profile, {
    ...environment,
    executablePath: found.path,
    headless,
    locale: locale === 'sv' ? 'sv-SE' : 'en-GB',
    timezoneId: 'Europe/Stockholm',
    colorScheme: dark ? 'dark' : 'light',
    viewport: { width: 1280, height: 800 },
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(options.keepsPages ? ['--disable-back-forward-cache'] : []),
    ],
    args: [
      `--lang=${locale}`,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--enable-unsafe-extension-debugging',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(found.branded ? [] : [`--load-extension=${dist}`, `--disable-extensions-except=${dist}`]),
      ...hostRules(replica.port, options.moreHosts),
    ],
  });
  const extension = await loadExtension(context, found.branded ? dist : undefined);
  await chooseLanguage(context, locale);
  if (!options.keepsWelcome) await closeWelcome(context);
  const close = async () => {
    await context.close();
    if (!options.replica) await replica.stop();
    if (!options.profile) await rm(profile, { recursive: true, force: true });
  };
  return { context, replica, extension, name: found.name, branded: found.branded, close };
}

/** Not every build of a browser carries the words of every language: the extension is told which one to speak. */
async function chooseLanguage(context: BrowserContext, language: 'sv' | 'en'): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(
    (chosen) => Reflect.get(globalThis, 'chrome').storage.local.set({ language: chosen }),
    language,
  );
}

/** The page opens by itself in every fresh profile, and would be one tab too many for whoever counts tabs. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith('/extension/welcome/welcome.html');
  for (let times = 0; times < 200 && !context.pages().some(isWelcome); times += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await context.pages().find(isWelcome)?.close();
}
