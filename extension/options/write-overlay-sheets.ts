import type { LaidText } from '../../src/judging/lay-texts.ts';
import { listOverlayChanges, type OverlayChange } from '../../src/judging/overlay-changes.ts';
import type { OverlayError } from '../../src/judging/read-overlay.ts';
import type { Language } from '../../src/report.ts';
import type { ChangeSheet, FaultSheet, OverlaySheet } from '../../src/ui/options/overlay-sheets.ts';
import { pageWordsIn } from '../../src/words/page-words-in.ts';

/** The kept overlays as a person reads them, in one language. */
export function writeOverlaySheets(laid: readonly LaidText[], language: Language): OverlaySheet[] {
  return laid.map((one, index) => writeSheet(one, overlayKey(one, index), language));
}

/** Names one of the kept overlays among the others. */
export function overlayKey({ origin }: LaidText, index: number): string {
  return `${origin}-${index}`;
}

function writeSheet({ origin, result, under }: LaidText, key: string, language: Language): OverlaySheet {
  if (!('overlay' in result)) {
    return {
      key,
      origin,
      name: pageWordsIn(language).options.local.unnamed,
      changes: [],
      faults: writeFaults(result.errors, language),
      moreFaults: result.more ?? 0,
    };
  }
  const { overlay } = result;
  return {
    key,
    origin,
    id: overlay.overlay,
    name: overlay.name[language],
    ...(overlay.revised === undefined ? {} : { revised: overlay.revised }),
    changes: writeChanges(listOverlayChanges(under, overlay, origin), language),
    faults: [],
    moreFaults: 0,
  };
}

/** Changes in one language. */
export function writeChanges(changes: readonly OverlayChange[], language: Language): ChangeSheet[] {
  return changes.map(({ place, before, after }) => ({
    place: place[language],
    before: before[language],
    after: after[language],
  }));
}

/** What is wrong with an overlay, in one language. */
export function writeFaults(errors: readonly OverlayError[], language: Language): FaultSheet[] {
  return errors.map(({ place, message }) => ({
    place,
    message: message[language],
  }));
}
