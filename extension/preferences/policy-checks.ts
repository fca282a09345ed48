import type { PolicyFault } from '../../src/ui/options/settings-state.ts';

/** Reads a value of policy: what it comes to, where it comes to anything, and what of it does not count. */
export type Check<T> = (value: unknown) => {
  readonly read?: T;
  readonly faults: readonly {
    readonly value: unknown;
    readonly reason: PolicyFault;
    readonly allowed?: readonly string[];
  }[];
};

/** A line of text of at most 200 characters. */
export function checkText(value: unknown): ReturnType<Check<string>> {
  if (typeof value !== 'string') return fault(value, 'not-text');
  const text = value.replace(/\s+/g, ' ').trim();
  if (text === '') return fault(value, 'empty');
  return text.length > 200 ? fault(value, 'too-long') : { read: text, faults: [] };
}

/** One mail address. */
export function checkMail(value: unknown): ReturnType<Check<string>> {
  const text = checkText(value);
  if (text.read === undefined) return text;
  const isAddress = /^[^\s@<>"'(),:;?&%]+@(?:[^\s@.<>/?]+\.)+[^\s@.<>/?]{2,}$/.test(text.read);
  return isAddress ? text : fault(value, 'not-mail-address');
}

/** The address of a page, and a safe one: `https`, without a user’s name in it. */
export function checkAddress(value: unknown): ReturnType<Check<string>> {
  if (typeof value !== 'string') return fault(value, 'not-text');
  const text = value.trim();
  if (text.length > 2000) return fault(value, 'too-long');
  if (!URL.canParse(text)) return fault(value, 'not-https');
  const { protocol, username, href } = new URL(text);
  return protocol === 'https:' && username === '' ? { read: href, faults: [] } : fault(value, 'not-https');
}

/** True or false. */
export function checkBoolean(value: unknown): ReturnType<Check<boolean>> {
  return typeof value === 'boolean' ? { read: value, faults: [] } : fault(value, 'not-boolean');
}

/** One of some words, each of which stands for a value. */
export function checkOne<T>(meanings: Readonly<Record<string, T>>): Check<T> {
  return (value) => {
    const isListed = typeof value === 'string' && Object.hasOwn(meanings, value);
    const read = isListed ? meanings[value] : undefined;
    if (read !== undefined) return { read, faults: [] };
    return { faults: [{ value, reason: 'not-listed', allowed: Object.keys(meanings) }] };
  };
}

/** A list of names: those that cannot be read are left out, the others count. */
export function checkList(
  asName: (value: unknown) => string | undefined,
  reason: PolicyFault,
): Check<readonly string[]> {
  return (value) => {
    if (!Array.isArray(value)) return fault(value, 'not-list');
    const names = value.flatMap((one) => asName(one) ?? []);
    const faulty = value.filter((one) => asName(one) === undefined);
    const faults = faulty.map((one) => ({ value: one, reason }));
    return names.length > 0 || faulty.length === 0 ? { read: [...new Set(names)], faults } : { faults };
  };
}

function fault(value: unknown, reason: PolicyFault) {
  return { faults: [{ value, reason }] };
}
