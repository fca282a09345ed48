import { hostOf } from '../hosts/host-of.ts';

/** The host that a value of policy names, or nothing. A whole address will do. */
export function asHost(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const read = hostOf(value);
  return 'host' in read ? read.host : undefined;
}

/** The domain that a value of policy names, or nothing: a name alone, as it stands after the @ of a mail address. */
export function asDomain(value: unknown): string | undefined {
  return typeof value === 'string' && !/[\s/:@?#]/.test(value.trim()) ? asHost(value) : undefined;
}
