import { layOverlays } from '../../src/judging/lay-overlays.ts';
import type { Overlay, OverlayOrigin } from '../../src/judging/overlay.ts';
import { readOverlay } from '../../src/judging/read-overlay.ts';
import type { Pack } from '../../src/pack.ts';
import type { StoredOverlays } from './stored-overlays.ts';

/** One kept overlay: what was read from its text, or why nothing of it counts. */
export interface LaidOverlay {
  readonly text: string;
  readonly origin: OverlayOrigin;
  readonly result: ReturnType<typeof readOverlay>;
  /** The rules as they stood before this overlay was laid on them. */
  readonly under: Pack;
}

/** The rules with every kept overlay that can be read, policy's first. One that cannot is left out whole. */
export function layStored(
  base: Pack,
  { policy, reader }: StoredOverlays,
): { readonly pack: Pack; readonly overlays: readonly LaidOverlay[] } {
  const texts = [...policy.map(from('policy')), ...reader.map(from('reader'))];
  const read: { readonly overlay: Overlay; readonly origin: OverlayOrigin }[] = [];
  let pack = base;
  const overlays = texts.map(({ text, origin }) => {
    const under = pack;
    const result = readOverlay(text, under);
    if ('overlay' in result) {
      read.push({ overlay: result.overlay, origin });
      pack = layOverlays(base, read);
    }
    return { text, origin, result, under };
  });
  return { pack, overlays };
}

function from(origin: OverlayOrigin) {
  return (text: string) => ({ text, origin });
}
