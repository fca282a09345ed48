import browser from 'webextension-polyfill';
import { keepPolicy } from '../preferences/kept-preferences.ts';
import { keepPolicyOverlays } from './stored-overlays.ts';

/**
 * Asks what the organisation's policy says and remembers it: policy can take two seconds to answer, and neither a
 * screening nor the first look at a page must wait for it. Where there is no policy, or no longer one, nothing stays
 * remembered.
 */
export async function hearPolicy(): Promise<void> {
  const { overlays, ...rest } = await readManaged();
  await Promise.all([keepPolicyOverlays(textsOf(overlays)), keepPolicy(rest)]);
}

async function readManaged(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    // Firefox refuses to answer where nobody has set a policy.
    return {};
  }
}

/** Firefox checks no schema: an overlay that was written as an object instead of a string is read all the same. */
function textsOf(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  const all = Array.isArray(value) ? value : [value];
  return all.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
}
