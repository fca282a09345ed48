import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own interface, under the name that the browser has for it. The panel asks only for what Chromium and
 * Firefox do alike, and so is spared the polyfill, a twentieth of all that it may load.
 */
export const browser: Browser = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
