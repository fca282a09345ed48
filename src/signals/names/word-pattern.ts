/** True when `word` fits one of the patterns: "event" is the word itself, "bio*", "*pharma" and "*sjukhus*" its parts. */
export function fitsAny(word: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => fits(word, pattern));
}

function fits(word: string, pattern: string): boolean {
  const isOpenBefore = pattern.startsWith('*');
  const isOpenAfter = pattern.endsWith('*');
  const part = pattern.slice(isOpenBefore ? 1 : 0, isOpenAfter ? -1 : undefined);
  if (isOpenBefore && isOpenAfter) return word.includes(part);
  if (isOpenBefore) return word.endsWith(part);
  return isOpenAfter ? word.startsWith(part) : word === part;
}
