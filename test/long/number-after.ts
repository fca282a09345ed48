/** The number that follows a word of the command line, such as `--switches 200`; nothing where the word is not given. */
export function numberAfter(words: readonly string[], name: string): number | undefined {
  if (!words.includes(name)) return undefined;
  const number = Number(words[words.indexOf(name) + 1]);
  if (!Number.isSafeInteger(number) || number < 1) throw new Error(`${name} wants a whole number above 0.`);
  return number;
}
