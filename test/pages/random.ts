/** A source of names that mean nothing, as a webmail's builds give them. */
export type Random = ReturnType<typeof seeded>;

/** A source of numbers that gives the same ones for the same seed. */
export function seeded(seed: number) {
  let state = seed || 1;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const pick = (letters: string) => letters[Math.floor(next() * letters.length)] ?? 'a';
  const word = (length: number, letters: string) => Array.from({ length }, () => pick(letters)).join('');
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJ';
  return {
    /** A class name as the webmail's builds give: five letters that mean nothing. */
    filler: () => word(5, letters),
    /** A class name of the builds of 2019–2022. */
    longFiller: () => `_${word(21, letters)}`,
    /** A word of no language. */
    word: () => word(7, 'bdfghjklmnprstvz'),
    hex: () => word(4, '0123456789abcdef'),
    number: (below: number) => Math.floor(next() * below),
  };
}
