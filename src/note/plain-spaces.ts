/** A text as it is taken along: with spaces that one finds by searching for them, where the panel keeps words together. */
export function plainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
