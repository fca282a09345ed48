import browser from 'webextension-polyfill';

/** True where the browser lets the extension read Outlook at its usual addresses. Firefox may not do so at first. */
export function mayReadOutlook(): Promise<boolean> {
  return browser.permissions.contains({ origins: usualHosts() });
}

/** Asks the browser for leave to read Outlook. To be called in answer to a click, before anything is waited for. */
export async function askToReadOutlook(): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: usualHosts() });
  } catch {
    return false;
  }
}

function usualHosts(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}
