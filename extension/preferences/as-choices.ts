import * as v from 'valibot';
import type { Choices } from '../../src/ui/preferences.ts';

const choice = {
  language: v.picklist(['auto', 'sv', 'en']),
  theme: v.picklist(['auto', 'light', 'dark']),
  handle: v.picklist(['invitations', 'findings', 'never']),
  noteFormat: v.picklist(['standard', 'short', 'table']),
  hidesPersons: v.boolean(),
  register: v.boolean(),
  registerDays: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(3650)),
};
const all = v.partial(v.object(choice));

/** The choices in a value from storage or a file, one by one: what cannot be read is left out. */
export function asChoices(value: unknown): Choices {
  if (typeof value !== 'object' || value === null) return {};
  const readable = Object.entries(value).filter(([key, one]) => isChoice(key, one));
  return v.parse(all, Object.fromEntries(readable)) as Choices;
}

/** True where a value can be kept under this name. */
export function isChoice(key: string, value: unknown): boolean {
  return Object.hasOwn(choice, key) && v.is(choice[key as keyof typeof choice], value);
}
