import type { Language } from '../report.ts';

/** What overlays are called, by their ids. */
export type OverlayNames = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** What an overlay is called; its id where nobody says. */
export function nameOfOverlay(id: string, language: Language, names: OverlayNames = {}): string {
  return names[id]?.[language] ?? id;
}

/** What several overlays are called, in their order. */
export function namesOfOverlays(ids: readonly string[], language: Language, names?: OverlayNames): string {
  return ids.map((id) => nameOfOverlay(id, language, names)).join(', ');
}
