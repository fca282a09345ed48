import type { Person } from './message.ts';

/** Reads `Name <address>`, `Name`, `address` or `Name [mailto:address]`; undefined where nothing is named. */
export function readPerson(text: string): Person | undefined {
  const plain = text
    .replace(/[\u200e\u200f\u202a-\u202e]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const bracket = plain.lastIndexOf('<') >= 0 ? plain.lastIndexOf('<') : plain.lastIndexOf('[');
  const inBracket = bracket >= 0 ? addressIn(plain.slice(bracket)) : undefined;
  if (inBracket !== undefined) return makePerson(plain.slice(0, bracket), inBracket);
  const address = addressIn(plain);
  if (address !== undefined && stripQuotes(plain).length <= address.length) return { address };
  return makePerson(plain, undefined);
}

/** Reads a list of persons as mail headers write it, parted by semicolons, or by commas where no semicolon is. */
export function readPersons(text: string): Person[] {
  const parts = text.includes(';') ? text.split(';') : text.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  return parts.flatMap((part) => readPerson(part) ?? []);
}

/** A person of whom a name, an address or both are known; undefined where neither is. */
export function makePerson(name: string | undefined, address: string | undefined): Person | undefined {
  const known = stripQuotes(name ?? '');
  if (known === '' && !address) return undefined;
  return {
    ...(known !== '' && known !== address ? { name: known } : {}),
    ...(address ? { address } : {}),
  };
}

/** The first e-mail address that stands in a text. */
export function addressIn(text: string): string | undefined {
  const at = text.indexOf('@');
  if (at < 0) return undefined;
  const before = /[^\s<>()[\]:;,"']{1,100}$/.exec(text.slice(Math.max(0, at - 100), at))?.[0];
  const after = /^[\p{L}\p{N}.-]{0,200}[\p{L}\p{N}]/u.exec(text.slice(at + 1, at + 202))?.[0];
  return before === undefined || after === undefined ? undefined : `${before}@${after}`;
}

function stripQuotes(name: string): string {
  return name
    .trim()
    .replace(/^["'“”]+|["'“”;:,]+$/g, '')
    .trim();
}
