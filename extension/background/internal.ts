/** True for an address of one of these domains, or of one below it. */
export function isInternal(address: string | undefined, domains: readonly string[]): boolean {
  const domain = address?.slice(address.lastIndexOf('@') + 1).toLowerCase();
  if (!domain) return false;
  return domains.some((one) => domain === one.toLowerCase() || domain.endsWith(`.${one.toLowerCase()}`));
}
