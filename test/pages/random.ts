/** A source of numbers that gives the same ones for the same seed. */
export function seeded(seed: number) {
  let state = seed || 1;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const pick = (letters: string) => letters[Math.floor(next() * letters.length)] ?? 'a';
  return {
    /** A class name as the webmail's builds give: five letters that mean nothing. */
    filler: () => Array.from({ length: 5 }, () => pick('abcdefghijklmnopqrstuvwxyzABCDEFGHIJ')).join(''),
    /** A word of no language. */
    word: () => Array.from({ length: 7 }, () => pick('bdfghjklmnprstvz')).join(''),
    hex: () => Array.from({ length: 4 }, () => pick('0123456789abcdef')).join(''),
  };
}
