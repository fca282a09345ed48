import type { Language } from '../report.ts';

/** Names in a row, the last after a word: “a, b eller c”. */
export function inRow(names: readonly string[], word: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`;
}

/** A label as it stands inside a sentence. */
export function lowerFirst(text: string, language: Language): string {
  return text.charAt(0).toLocaleLowerCase(language) + text.slice(1);
}
