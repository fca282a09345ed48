/** The host that an address typed by the reader names, or why none can be added. */
export function hostOf(
  typed: string,
): { readonly host: string } | { readonly problem: 'no-host' | 'not-secure' } {
  const text = typed.trim();
  if (/^http:/i.test(text)) return { problem: 'not-secure' };
  const address = /^https:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return { problem: 'no-host' };
  const { hostname, username } = new URL(address);
  return isHost(hostname) && username === '' ? { host: hostname } : { problem: 'no-host' };
}

/** A name with a dot in it: a pattern for one name alone, which no sign can widen. */
function isHost(hostname: string): boolean {
  return (
    hostname.length <= 253 &&
    /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]*[a-z][a-z0-9-]*$/.test(hostname)
  );
}
