import type { LaidText } from '../../src/judging/lay-texts.ts';
import type { Pack } from '../../src/pack.ts';
import type { Language } from '../../src/report.ts';
import type { OptionsActions } from '../../src/ui/options/options-state.ts';
import { mergeOverlays, overlayIdOf, writeBundle } from '../overlays/overlay-bundle.ts';
import { keepReaderOverlays, type StoredOverlays, takeBackOverlays } from '../overlays/stored-overlays.ts';
import { readImport } from './read-import.ts';
import { saveFile } from './save-file.ts';
import { overlayKey } from './write-overlay-sheets.ts';

type OverlayActions = Pick<
  OptionsActions,
  'readImport' | 'addOverlays' | 'removeOverlay' | 'takeBack' | 'saveOverlay' | 'saveAllOverlays'
>;

/** What the reader may do with overlays, carried out on the browser's storage and files. */
export function overlayActions(given: {
  base: Pack;
  stored: StoredOverlays;
  laid: readonly LaidText[];
  language: Language;
}): OverlayActions {
  const { base, stored, laid, language } = given;
  const textOf = (key: string) => laid.find((one, index) => overlayKey(one, index) === key)?.text;
  return {
    readImport: (text) => readImport(text, base, stored, language),
    addOverlays: (texts) => succeeds(keepReaderOverlays(mergeOverlays(stored.reader, texts))),
    removeOverlay: (key) => {
      const text = textOf(key);
      return succeeds(keepReaderOverlays(stored.reader.filter((one) => one !== text)));
    },
    takeBack: () => succeeds(takeBackOverlays()),
    saveOverlay: (key) => {
      const text = textOf(key);
      if (text !== undefined) saveFile(`${overlayIdOf(text) ?? 'regelfil'}.json`, text);
    },
    saveAllOverlays: () => saveFile('lokala-regler.json', writeBundle(laid.map(({ text }) => text))),
  };
}

async function succeeds(work: Promise<void>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch {
    return false;
  }
}
