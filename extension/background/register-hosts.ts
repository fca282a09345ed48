import browser, { type Scripting } from 'webextension-polyfill';
import { grantedHosts, patternOf } from '../hosts/granted-hosts.ts';
import { takeTurns } from '../in-turn.ts';

const inTurn = takeTurns();

/**
 * Lets the content script run on exactly the hosts that the reader has added, from their next loading on. The browser
 * forgets what was registered when the extension is updated, and keeps it otherwise.
 */
export function registerHosts(): Promise<void> {
  return inTurn(bringUpToDate);
}

async function bringUpToDate(): Promise<void> {
  const wanted = (await grantedHosts()).map(scriptFor);
  const present = await browser.scripting.getRegisteredContentScripts();
  const stale = present.filter((script) => !wanted.some((one) => isSame(one, script)));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale.map(({ id }) => id) });
  const missing = wanted.filter((one) => !present.some((script) => isSame(one, script)));
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing);
}

/** The same script in the same manner as on the hosts of the manifest. */
function scriptFor(host: string): Scripting.RegisteredContentScript {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  return {
    id: `outlook-${host}`,
    js: [...(script?.js ?? [])],
    matches: [patternOf(host)],
    matchOriginAsFallback: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
}

function isSame(one: Scripting.RegisteredContentScript, other: Scripting.RegisteredContentScript): boolean {
  return one.id === other.id && String(one.js) === String(other.js);
}
