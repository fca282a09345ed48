import browser from 'webextension-polyfill';

const key = 'welcomed';

/**
 * Opens the welcome page once, when the reader installed the extension: not after an update, and not where the
 * organisation installed it.
 */
export async function greet(reason: string): Promise<void> {
  if (reason !== 'install') return;
  const [stored, { installType }] = await Promise.all([
    browser.storage.local.get(key),
    browser.management.getSelf(),
  ]);
  if (stored[key] === true || installType === 'admin') return;
  await browser.storage.local.set({ [key]: true });
  await browser.tabs.create({ url: '/extension/welcome/welcome.html' });
}
