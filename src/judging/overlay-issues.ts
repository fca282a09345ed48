import type * as v from 'valibot';
import { nearest } from './nearest.ts';
import { type Fault, faultWords } from './overlay-faults.ts';
import { plainFaults } from './plain-faults.ts';
import type { LocalText } from './rule.ts';

/** What an issue of the overlay's schema says, as a sentence at its place. */
export function faultOfIssue(issue: v.BaseIssue<unknown>): Fault {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return { path, message: messageOf(issue, String(path.at(-1) ?? '')) };
}

function messageOf(issue: v.BaseIssue<unknown>, key: string): LocalText {
  const [code = '', given = ''] = issue.message.split(':');
  const words = given.split(',');
  if (code === 'keys') {
    if (issue.received === 'undefined') return faultWords.missing(key);
    if (issue.expected === 'never') return faultWords.unknownKey(key, words, nearest(key, words));
    return plainFaults.notGroup;
  }
  if (code === 'choice') {
    const near = typeof issue.input === 'string' ? nearest(issue.input, words) : undefined;
    return faultWords.unknownChoice(shown(issue.input), words, near);
  }
  if (code === 'tooLong') return faultWords.tooLong(Number(given));
  return sayings.get(code) ?? plainFaults.notValue;
}

const sayings: ReadonlyMap<string, LocalText> = new Map(Object.entries(plainFaults));

function shown(input: unknown): string {
  return typeof input === 'string' ? input : (JSON.stringify(input) ?? '');
}
