import type { Source } from '../../src/judging/rule.ts';
import { loadPack, overlayNamesIn, type Pack } from '../../src/pack.ts';
import type { Language } from '../../src/report.ts';
import type { LocalRuleNames } from '../../src/ui/panel-state.ts';
import type { Preferences } from '../../src/ui/preferences.ts';
import { layStored } from '../overlays/lay-stored.ts';
import { readStoredOverlays } from '../overlays/stored-overlays.ts';
import { mergePreferences, readKept } from '../preferences/kept-preferences.ts';
import { readPreferences } from '../preferences/read-preferences.ts';
import { languageOf } from './language.ts';

/** What every screening of the moment depends on beside the message: the preferences, and the rules with all overlays. */
export interface Settings {
  readonly preferences: Preferences;
  readonly language: Language;
  /** The organisation's policy decides on the language. */
  readonly isLanguageGoverned: boolean;
  readonly pack: Pack;
  readonly local: LocalRuleNames;
  /** Domains of the reader's own organisation: by policy, and by overlays. */
  readonly internalDomains: readonly string[];
}

const base = loadPack();
let laid: Promise<Laid> | undefined;

/** The pack with every overlay that can be read, and how many cannot. */
interface Laid {
  readonly pack: Pack;
  readonly unread: number;
}

/** The settings that count now. */
export async function readSettings(): Promise<Settings> {
  laid ??= layAll();
  const [{ pack, unread }, kept] = await Promise.all([laid, readKept()]);
  const preferences = mergePreferences(kept);
  const local = { ...namesIn(pack), ...(unread > 0 ? { unread } : {}) };
  const internalDomains = pack.local?.internalDomains ?? [];
  const isLanguageGoverned = 'language' in kept.policy.preferences;
  return { preferences, language: languageOf(preferences), isLanguageGoverned, pack, local, internalDomains };
}

/** Lets the next screening lay the overlays anew: what is kept of them, or of the organisation's domains, has changed. */
export function forgetLaidPack(): void {
  laid = undefined;
}

async function layAll(): Promise<Laid> {
  const [stored, { internalDomains }] = await Promise.all([readStoredOverlays(), readPreferences()]);
  const { pack, overlays } = layStored(base, stored);
  const unread = overlays.filter(({ result }) => !('overlay' in result)).length;
  if (internalDomains.length === 0) return { pack, unread };
  const { names = new Map(), companies = [], internalDomains: told = [] } = pack.local ?? {};
  const local = { names, companies, internalDomains: [...told, ...internalDomains] };
  return { pack: { ...pack, local }, unread };
}

/** What the panel shows of overlays and sources; it carries none of them itself. */
function namesIn(pack: Pack): LocalRuleNames {
  const shown = ({ title, url, origin, checked }: Source) => ({
    title,
    url,
    ...(origin && { origin }),
    ...(checked && { checked }),
  });
  const sources = [...pack.sources].map(([id, source]) => [id, shown(source)] as const);
  return { names: overlayNamesIn(pack), sources: Object.fromEntries(sources) };
}
