import { domainOf } from '../../src/mail/domain-of.ts';

/** True for an address of one of these domains, or of one below it. */
export function isInternal(address: string | undefined, domains: readonly string[]): boolean {
  const domain = domainOf(address);
  if (!domain) return false;
  return domains.some((one) => domain === one.toLowerCase() || domain.endsWith(`.${one.toLowerCase()}`));
}
