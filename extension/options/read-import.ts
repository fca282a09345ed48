import type { LaidText } from '../../src/judging/lay-texts.ts';
import { listOverlayChanges } from '../../src/judging/overlay-changes.ts';
import type { Pack } from '../../src/pack.ts';
import type { Language } from '../../src/report.ts';
import type { FaultSheet, ImportSheet } from '../../src/ui/options/overlay-sheets.ts';
import { pageWordsIn } from '../../src/words/page-words-in.ts';
import { layStored } from '../overlays/lay-stored.ts';
import { mergeOverlays, overlayIdOf, splitBundle } from '../overlays/overlay-bundle.ts';
import type { StoredOverlays } from '../overlays/stored-overlays.ts';
import { writeChanges, writeFaults } from './write-overlay-sheets.ts';

/** What the overlays in a file would change beside those that are kept, or all that is wrong with them. Pure. */
export function readImport(
  file: string,
  base: Pack,
  stored: StoredOverlays,
  language: Language,
): ImportSheet {
  const texts = splitBundle(file);
  const reader = mergeOverlays(stored.reader, texts);
  const { overlays } = layStored(base, { policy: stored.policy, reader });
  const added = overlays.filter(({ text, origin }) => origin === 'reader' && texts.includes(text));
  const faults = [
    ...clashesOf(texts, stored, language),
    ...added.flatMap(({ result }) => ('overlay' in result ? [] : writeFaults(result.errors, language))),
  ];
  if (faults.length > 0) return { faults, moreFaults: countMore(added) };
  const before = stored.reader.map(overlayIdOf);
  return {
    texts,
    overlays: added.flatMap(({ result, under }) => {
      if (!('overlay' in result)) return [];
      const { overlay } = result;
      const changes = writeChanges(listOverlayChanges(under, overlay, 'reader'), language);
      const { overlay: id, name } = overlay;
      return [{ id, name: name[language], replaces: before.includes(id), changes }];
    }),
  };
}

/** Ids that two overlays of the file share, or that policy already uses. */
function clashesOf(texts: readonly string[], { policy }: StoredOverlays, language: Language): FaultSheet[] {
  const words = pageWordsIn(language).options.local;
  const governed = policy.map(overlayIdOf);
  const ids = texts.map(overlayIdOf);
  return ids.flatMap((id, at) => {
    if (id === undefined) return [];
    const message = governed.includes(id) ? words.governed(id) : ids.indexOf(id) < at && words.twice(id);
    return message ? [{ place: 'overlay', message }] : [];
  });
}

function countMore(overlays: readonly LaidText[]): number {
  return overlays.reduce((sum, { result }) => sum + ('more' in result ? (result.more ?? 0) : 0), 0);
}
