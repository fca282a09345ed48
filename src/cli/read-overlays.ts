import { decodeText } from '../files/decode-text.ts';
import { layTexts } from '../judging/lay-texts.ts';
import type { ReadOverlay } from '../judging/read-overlay.ts';
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
  const read = await Promise.all(files.map((file) => readText(file, language, readBytes)));
  const { pack, texts } = layTexts(
    base,
    read.flatMap((one, at) => ('text' in one ? [{ at, text: one.text, origin: 'reader' as const }] : [])),
  );
  const results = new Map(texts.map(({ at, result }) => [at, result]));
  const errors = files.flatMap((file, at) => linesOf(file, read[at], results.get(at), language));
  return errors.length > 0 ? { errors } : { pack };
}

type ReadText = { readonly text: string } | { readonly error: string };

async function readText(
  file: string,
  language: Language,
  readBytes: (file: string) => Promise<Uint8Array>,
): Promise<ReadText> {
  try {
    return { text: decodeText(await readBytes(file)) };
  } catch (error) {
    return { error: fileMessage(fileErrorCode(error), language) };
  }
}

function linesOf(
  file: string,
  read: ReadText | undefined,
  result: ReadOverlay | undefined,
  language: Language,
): string[] {
  if (read && 'error' in read) return [`${file}: ${read.error}`];
  if (!result || !('errors' in result)) return [];
  const { errors, more } = result;
  const lines = errors.map(({ place, message }) =>
    [file, place, message[language]].filter((part) => part !== '').join(': '),
  );
  return more === undefined ? lines : [...lines, `${file}: ${moreErrorsMessage(more, language)}`];
}
