import browser from 'webextension-polyfill';

/**
 * Once a session of the browser: fills the block of the storage's journal that a killed browser may have left in the
 * middle of a write. Chromium's LevelDB goes on in that very block, and at the start after the next throws away what
 * stands behind the torn write in it, however well it was kept. Behind a whole block nothing is lost.
 */
export async function passTornBlock(): Promise<void> {
  if ((await browser.storage.session.get(key))[key]) return;
  try {
    await browser.storage.session.set({ [key]: true });
    await browser.storage.local.set({ [key]: '-'.repeat(block) });
    await browser.storage.local.remove(key);
  } catch {
    // Storage is full: nothing more is kept in it that could be lost.
  }
}

const key = 'filled';
/** Characters: more than the 32 KiB of a block (LevelDB, doc/log_format.md). */
const block = 33_000;
