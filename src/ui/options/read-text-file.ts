/** Largest file that is read at all, in bytes: several rule files in one are far smaller. */
const LARGEST = 2_000_000;

/** A file's text, or which words say why there is none. */
export async function readTextFile(
  file: File,
): Promise<{ readonly text: string } | { readonly problem: 'tooLarge' | 'empty' | 'unreadable' }> {
  if (file.size > LARGEST) return { problem: 'tooLarge' };
  try {
    const text = await file.text();
    return text.trim() ? { text } : { problem: 'empty' };
  } catch {
    return { problem: 'unreadable' };
  }
}
