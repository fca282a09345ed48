import { mendControls } from './mend-controls.ts';

/** Decodes a text file: by its byte order mark, by `declared`, as UTF-8, or else as Windows-1252. Never fails. */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le', false) ?? '';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be', false) ?? '';
  const text = decode(bytes, 'utf-8', true) ?? (declared && decode(bytes, declared, false));
  return text || (decode(bytes, 'windows-1252', false) ?? '');
}

/** The character set that an HTML file declares of itself near its beginning. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 2048));
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
}

function decode(bytes: Uint8Array, charset: string, fatal: boolean): string | undefined {
  try {
    return mendControls(new TextDecoder(charset, { fatal }).decode(bytes));
  } catch {
    return undefined;
  }
}
