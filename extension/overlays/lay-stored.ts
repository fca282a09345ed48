import { type LaidText, layTexts } from '../../src/judging/lay-texts.ts';
import type { OverlayOrigin } from '../../src/judging/overlay.ts';
import type { Pack } from '../../src/pack.ts';
import type { StoredOverlays } from './stored-overlays.ts';

/** The rules with every kept overlay that can be read, policy's first. One that cannot is left out whole. */
export function layStored(
  base: Pack,
  { policy, reader }: StoredOverlays,
): { readonly pack: Pack; readonly overlays: readonly LaidText[] } {
  const { pack, texts } = layTexts(base, [...policy.map(from('policy')), ...reader.map(from('reader'))]);
  return { pack, overlays: texts };
}

function from(origin: OverlayOrigin) {
  return (text: string) => ({ text, origin });
}
