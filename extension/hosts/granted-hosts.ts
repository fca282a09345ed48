import browser from 'webextension-polyfill';

/**
 * The hosts that the reader has added, in alphabetical order: those that the browser has given leave for by name, one
 * at a time. The browser itself remembers them. Leave for many hosts at once counts for none.
 */
export async function grantedHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const always = alwaysRead();
  return origins
    .flatMap((pattern) => /^https:\/\/([^*/:]+)\/\*$/.exec(pattern)?.[1] ?? [])
    .filter((host) => !always.includes(host))
    .sort();
}

/** The hosts that are read without being added. */
export function alwaysRead(): string[] {
  return hostsIn(browser.runtime.getManifest().host_permissions ?? []);
}

/** True for a host whose pages may hold the panel's frame; the browser knows them by the manifest alone. */
export function canHoldFrame(host: string): boolean {
  const entries: readonly unknown[] = browser.runtime.getManifest().web_accessible_resources ?? [];
  return [...alwaysRead(), ...entries.flatMap((entry) => hostsIn(matchesOf(entry)))].includes(host);
}

/** The pattern that stands for all of one host's pages. */
export function patternOf(host: string): string {
  return `https://${host}/*`;
}

function hostsIn(patterns: readonly unknown[]): string[] {
  return patterns.flatMap((pattern) => /^https:\/\/([^*/]+)\/\*$/.exec(String(pattern))?.[1] ?? []);
}

function matchesOf(entry: unknown): readonly unknown[] {
  const isGroup = typeof entry === 'object' && entry !== null && 'matches' in entry;
  return isGroup && Array.isArray(entry.matches) ? entry.matches : [];
}
