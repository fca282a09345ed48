import type { OpenBrowser } from './open-browser.ts';

/** Starts the extension anew from its folder, as an update does. */
export async function reloadExtension({ context, extension }: OpenBrowser): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  // Without developer mode the browser switches an unpacked extension off at its next start.
  await page.evaluate(async (id) => {
    const { developerPrivate } = Reflect.get(globalThis, 'chrome');
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.reload(id, { failQuietly: true });
  }, extension);
  await page.close();
}
