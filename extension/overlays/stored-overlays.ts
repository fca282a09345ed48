import browser from 'webextension-polyfill';

/** The overlays that are kept, each one's text to the letter as it was given, in the order in which they are laid. */
export interface StoredOverlays {
  /** What the organisation's policy said when it was last heard. */
  readonly policy: readonly string[];
  /** What the reader imported. */
  readonly reader: readonly string[];
  /** What the reader had before the latest import or removal; absent where there is nothing to take back. */
  readonly before?: readonly string[];
}

const keys = { policy: 'policy-overlays', reader: 'overlays', before: 'overlays-before' } as const;

/** Every key of storage that holds overlays. */
export const storedKeys: readonly string[] = Object.values(keys);

/** Those whose change makes other rules count. */
export const overlayKeys: readonly string[] = [keys.policy, keys.reader];

/** Reads what is kept. What is no list of texts counts as none. */
export async function readStoredOverlays(): Promise<StoredOverlays> {
  const stored = await browser.storage.local.get([...storedKeys]);
  const before = asTexts(stored[keys.before]);
  return {
    policy: asTexts(stored[keys.policy]) ?? [],
    reader: asTexts(stored[keys.reader]) ?? [],
    ...(before ? { before } : {}),
  };
}

/** Keeps the reader's overlays, and the ones they take the place of, so that it can be taken back. */
export async function keepReaderOverlays(reader: readonly string[]): Promise<void> {
  const { reader: before } = await readStoredOverlays();
  await browser.storage.local.set({ [keys.reader]: reader, [keys.before]: before });
}

/** Takes the latest import or removal back. Nothing happens where there is none. */
export async function takeBackOverlays(): Promise<void> {
  const { before } = await readStoredOverlays();
  if (!before) return;
  await browser.storage.local.set({ [keys.reader]: before });
  await browser.storage.local.remove(keys.before);
}

/** Keeps what policy says now. Only a change is written, so that only a change is heard of. */
export async function keepPolicyOverlays(policy: readonly string[]): Promise<void> {
  const { policy: before } = await readStoredOverlays();
  if (JSON.stringify(before) !== JSON.stringify(policy)) {
    await browser.storage.local.set({ [keys.policy]: policy });
  }
}

function asTexts(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.filter((one) => typeof one === 'string');
}
