import { loadPack, overlayNamesIn, type Pack } from '../../src/pack.ts';
import type { Language } from '../../src/report.ts';
import type { LocalRuleNames } from '../../src/ui/panel-state.ts';
import type { Preferences } from '../../src/ui/preferences.ts';
import { layStored } from '../overlays/lay-stored.ts';
import { readStoredOverlays } from '../overlays/stored-overlays.ts';
import { readPreferences } from '../preferences/read-preferences.ts';
import { languageOf } from './language.ts';

/** What every screening of the moment depends on beside the message: the preferences, and the rules with all overlays. */
export interface Settings {
  readonly preferences: Preferences;
  readonly language: Language;
  readonly pack: Pack;
  readonly local: LocalRuleNames;
}

const base = loadPack();
let laid: Promise<Pack> | undefined;

/** The settings that count now. */
export async function readSettings(): Promise<Settings> {
  laid ??= layAll();
  const [pack, preferences] = await Promise.all([laid, readPreferences()]);
  return { preferences, language: languageOf(preferences), pack, local: namesIn(pack) };
}

/** Lets the next screening lay the overlays anew: what is kept of them, or of the organisation's domains, has changed. */
export function forgetLaidPack(): void {
  laid = undefined;
}

async function layAll(): Promise<Pack> {
  const [stored, { internalDomains }] = await Promise.all([readStoredOverlays(), readPreferences()]);
  const { pack } = layStored(base, stored);
  if (internalDomains.length === 0) return pack;
  const { names = new Map(), companies = [], internalDomains: told = [] } = pack.local ?? {};
  return { ...pack, local: { names, companies, internalDomains: [...told, ...internalDomains] } };
}

/** What the panel cannot know by itself: it carries the sources of the delivered rules alone. */
function namesIn(pack: Pack): LocalRuleNames {
  const added = [...pack.sources].filter(([id, source]) => base.sources.get(id) !== source);
  return { names: overlayNamesIn(pack), sources: Object.fromEntries(added) };
}
