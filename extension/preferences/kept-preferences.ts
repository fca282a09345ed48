import browser from 'webextension-polyfill';
import type { PolicySheet } from '../../src/ui/options/settings-state.ts';
import { type Choices, defaultPreferences, type Preferences } from '../../src/ui/preferences.ts';
import { takeTurns } from '../in-turn.ts';
import { asChoices } from './as-choices.ts';
import { checkPolicy } from './check-policy.ts';

/** All that decides the preferences: what the reader chose, and what the organisation's policy said when last heard. */
export interface KeptPreferences {
  readonly choices: Choices;
  readonly policy: PolicySheet;
}

/** Keys of storage: what the reader chose, the language as it was kept before there were other choices, and policy. */
const keys = { choices: 'preferences', language: 'language', policy: 'policy' } as const;

/** Every key of storage whose change may change the preferences. */
export const preferenceKeys: readonly string[] = Object.values(keys);

const inOwnTurn = takeTurns();

/** Reads what is kept. A value that cannot be read counts as not chosen; the others count all the same. */
export async function readKept(): Promise<KeptPreferences> {
  const stored = await browser.storage.local.get([...preferenceKeys]);
  const former = asChoices({ language: stored[keys.language] });
  return {
    choices: { ...former, ...asChoices(stored[keys.choices]) },
    policy: checkPolicy(stored[keys.policy]),
  };
}

/** Policy over reader over default. */
export function mergePreferences({ choices, policy }: KeptPreferences): Preferences {
  return { ...defaultPreferences, ...choices, ...policy.preferences };
}

/** Keeps what the reader chose now beside what was chosen before. */
export function keepChoices(change: Choices): Promise<void> {
  return inTurn(async () => replace({ ...(await readRaw()), ...change }));
}

/** Keeps these choices in place of all former ones. */
export function replaceChoices(choices: Choices): Promise<void> {
  return inTurn(() => replace(choices));
}

/** Keeps what policy says now. Only a change is written, so that only a change is heard of. */
export async function keepPolicy(received: Readonly<Record<string, unknown>>): Promise<void> {
  const { [keys.policy]: before } = await browser.storage.local.get(keys.policy);
  if (JSON.stringify(before ?? {}) !== JSON.stringify(received)) {
    await browser.storage.local.set({ [keys.policy]: received });
  }
}

/** What is stored of choices, to the letter: a newer version may have kept what this one cannot read. */
async function readRaw(): Promise<object> {
  const stored = await browser.storage.local.get([keys.choices, keys.language]);
  const former = asChoices({ language: stored[keys.language] });
  const raw: unknown = stored[keys.choices];
  return typeof raw === 'object' && raw !== null ? { ...former, ...raw } : former;
}

async function replace(choices: object): Promise<void> {
  await browser.storage.local.set({ [keys.choices]: choices });
  await browser.storage.local.remove(keys.language);
}

/**
 * Two choices made at once must not undo each other, though one is made on a page and the other in the background: the
 * extension's parts share their locks, and one that is ended lets go of its own.
 */
function inTurn(work: () => Promise<void>): Promise<void> {
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  return inOwnTurn(() => (locks ? locks.request('preferences', work) : work()));
}
