/** A file's text, or which words say why there is none. */
export async function readTextFile(
  file: File,
): Promise<{ readonly text: string } | { readonly problem: 'tooLarge' | 'empty' | 'unreadable' }> {
  if (file.size > largest) return { problem: 'tooLarge' };
  try {
    const text = decode(new Uint8Array(await file.arrayBuffer()));
    return text.trim() ? { text } : { problem: 'empty' };
  } catch {
    return { problem: 'unreadable' };
  }
}

/** Largest file that is read at all, in bytes: several rule files in one are far smaller. */
const largest = 2_000_000;

/** Notepad marks UTF-16 as such; older programs on Windows write in an alphabet of its own. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
