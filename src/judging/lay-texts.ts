import type { Pack } from '../pack.ts';
import { layOverlays, type OriginatedOverlay } from './lay-overlays.ts';
import type { OverlayOrigin } from './overlay.ts';
import { type ReadOverlay, readOverlay } from './read-overlay.ts';

/**
 * Reads overlays, each against the pack with those before it, and lays all that can be read; policy's have to come
 * first. One that cannot be read is left out whole, and those after it are read all the same.
 */
export function layTexts<T extends OriginatedText>(
  base: Pack,
  texts: readonly T[],
): { readonly pack: Pack; readonly texts: readonly LaidText<T>[] } {
  const read: OriginatedOverlay[] = [];
  let pack = base;
  const laid = texts.map((given) => {
    const under = pack;
    const result = readOverlay(given.text, under);
    if ('overlay' in result) {
      read.push({ overlay: result.overlay, origin: given.origin });
      pack = layOverlays(base, read);
    }
    return { ...given, result, under };
  });
  return { pack, texts: laid };
}

/** The text of an overlay that is to be laid, and whose it is. */
export interface OriginatedText {
  readonly text: string;
  readonly origin: OverlayOrigin;
}

/** A text after it was read: its overlay, or why nothing of it counts. */
export type LaidText<T extends OriginatedText = OriginatedText> = T & {
  readonly result: ReadOverlay;
  /** The pack as it stood before this overlay was laid on it. */
  readonly under: Pack;
};
