import type { HostsState } from '../../src/ui/options/options-state.ts';
import type { RegisterState } from '../../src/ui/options/register-state.ts';
import type { Review } from '../../src/ui/options/review-state.ts';
import type { Shortcut } from '../../src/ui/options/settings-state.ts';
import { readStoredOverlays, type StoredOverlays } from '../overlays/stored-overlays.ts';
import { type KeptPreferences, readKept as readKeptPreferences } from '../preferences/kept-preferences.ts';
import { readHosts } from './host-actions.ts';
import { readRegisterState } from './register-actions.ts';
import { readHasKeys, readReview } from './review-storage.ts';
import { readShortcuts } from './settings-actions.ts';

/** What the page has to know before it can show anything. */
export interface Kept {
  readonly own: KeptPreferences;
  readonly shortcuts: readonly Shortcut[];
  readonly stored: StoredOverlays;
  readonly review: Review;
  readonly hasKeys: boolean;
  readonly hosts: HostsState;
  readonly register: RegisterState;
}

/** Reads all that is kept; a review is one of these documents. */
export async function readKept(documents: readonly string[]): Promise<Kept> {
  const [own, shortcuts, stored, review, hasKeys, hosts, register] = await Promise.all([
    readKeptPreferences(),
    readShortcuts(),
    readStoredOverlays(),
    readReview(documents),
    readHasKeys(),
    readHosts(),
    readRegisterState(),
  ]);
  return { own, shortcuts, stored, review, hasKeys, hosts, register };
}
