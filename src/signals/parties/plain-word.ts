/** A word in small letters without dots, accents and signs, as domains write it: “Lyhörd” → “lyhord”. */
export function plainWord(word: string): string {
  const small = word.toLowerCase();
  if (/^[a-z\d]*$/.test(small)) return small;
  return small
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/[^\p{Ll}\p{N}]/gu, '');
}

/** The first word of a name in plain letters, by which its mentions are known: “Pfizer AB” and “Pfizers” share one. */
export function keyOf(name: string): string {
  return plainWord(name.split(/[\s(,/]/)[0] ?? name);
}
