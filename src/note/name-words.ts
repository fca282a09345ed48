/** The words of a text that may be names; of a double name each. */
export function wordsOfName(text: string): string[] {
  return [...text.matchAll(NAME_WORD)].map(([word]) => word);
}

/** A name without case, and with one kind of apostrophe. */
export function foldName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[’ʼ`]/g, "'")
    .replace(/\p{Cf}/gu, '')
    .toLowerCase();
}

/** A word with the apostrophes and the invisible characters within it. */
export const NAME_WORD = /\p{L}(?:[\p{L}\p{M}]|[\p{Cf}'’ʼ`]+(?=\p{L}))*/gu;
