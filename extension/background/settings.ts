import { loadPack, overlayNamesIn, type Pack } from '../../src/pack.ts';
import type { Language } from '../../src/report.ts';
import type { LocalRuleNames } from '../../src/ui/panel-state.ts';
import { layStored } from '../overlays/lay-stored.ts';
import { readStoredOverlays } from '../overlays/stored-overlays.ts';
import { readLanguage } from './language.ts';

/** What every screening of the moment depends on beside the message: the language, and the rules with all overlays. */
export interface Settings {
  readonly language: Language;
  readonly pack: Pack;
  readonly local: LocalRuleNames;
  /** Domains that overlays name as the reader's own organisation's. */
  readonly internalDomains: readonly string[];
}

const base = loadPack();
let laid: Promise<{ readonly pack: Pack; readonly unread: number }> | undefined;

/** The settings that count now. */
export async function readSettings(): Promise<Settings> {
  laid ??= readStoredOverlays().then((stored) => {
    const { pack, overlays } = layStored(base, stored);
    return { pack, unread: overlays.filter(({ result }) => !('overlay' in result)).length };
  });
  const { pack, unread } = await laid;
  const local = { ...namesIn(pack), ...(unread > 0 ? { unread } : {}) };
  return { language: await readLanguage(), pack, local, internalDomains: pack.local?.internalDomains ?? [] };
}

/** Lets the next screening lay the overlays anew: what is kept of them has changed. */
export function forgetLaidPack(): void {
  laid = undefined;
}

/** What the panel cannot know by itself: it carries the sources of the delivered rules alone. */
function namesIn(pack: Pack): LocalRuleNames {
  const added = [...pack.sources].filter(([id, source]) => base.sources.get(id) !== source);
  return { names: overlayNamesIn(pack), sources: Object.fromEntries(added) };
}
