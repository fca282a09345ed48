import { decodeText } from '../files/decode-text.ts';
import { layOverlays, type OriginatedOverlay } from '../judging/lay-overlays.ts';
import { readOverlay } from '../judging/read-overlay.ts';
import type { Pack } from '../pack.ts';
import type { Language } from '../report.ts';
import { fileMessage } from '../words/file-messages.ts';
import { fileErrorCode } from './file-error-code.ts';
import { moreErrorsMessage } from './messages.ts';

/** The pack with the overlays laid on it, or a line for each error: the file, the place and what to do. */
export type LaidPack = { readonly pack: Pack } | { readonly errors: readonly string[] };

/**
 * Reads overlays from files, each against the pack with those before it, and lays them all on the pack. One that cannot
 * be read is an error of its own; the rest is read all the same, so that all errors are told at once.
 */
export async function readOverlays(
  files: readonly string[],
  base: Pack,
  language: Language,
  readBytes: (file: string) => Promise<Uint8Array>,
): Promise<LaidPack> {
  const read: OriginatedOverlay[] = [];
  const errors: string[] = [];
  let pack = base;
  for (const file of files) {
    const text = await readText(file, language, readBytes);
    if ('error' in text) {
      errors.push(`${file}: ${text.error}`);
      continue;
    }
    const result = readOverlay(text.text, pack);
    if ('errors' in result) errors.push(...linesOf(file, result, language));
    else {
      read.push({ overlay: result.overlay, origin: 'reader' });
      pack = layOverlays(base, read);
    }
  }
  return errors.length > 0 ? { errors } : { pack };
}

async function readText(
  file: string,
  language: Language,
  readBytes: (file: string) => Promise<Uint8Array>,
): Promise<{ readonly text: string } | { readonly error: string }> {
  try {
    return { text: decodeText(await readBytes(file)) };
  } catch (error) {
    return { error: fileMessage(fileErrorCode(error), language) };
  }
}

function linesOf(
  file: string,
  { errors, more }: Extract<ReturnType<typeof readOverlay>, { errors: unknown }>,
  language: Language,
): string[] {
  const lines = errors.map(({ place, message }) =>
    [file, place, message[language]].filter((part) => part !== '').join(': '),
  );
  return more === undefined ? lines : [...lines, `${file}: ${moreErrorsMessage(more, language)}`];
}
