/** The word of a list that somebody most likely meant by a misspelt one; undefined where none is close. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const sought = word.slice(0, longest).toLowerCase();
  let best: string | undefined;
  // A word of two letters is not meant by one that shares none with it.
  let least = Math.min(sought.length, Math.max(2, Math.floor(sought.length / 3)) + 1);
  for (const one of known) {
    const away = distance(sought, one.toLowerCase(), least);
    if (away < least) [best, least] = [one, away];
  }
  return best;
}

/** No id is longer: what is cut off cannot make two words alike. */
const longest = 60;

/** How many letters have to be put in, taken out, changed or swapped to make one word of the other; `most` where as many. */
function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) >= most) return most;
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const here = [row];
    for (let at = 1; at <= other.length; at++) {
      const isSame = one[row - 1] === other[at - 1];
      const changed = cell(above, at - 1) + (isSame ? 0 : 1);
      const isSwap = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      const swapped = isSwap ? cell(before, at - 2) + 1 : changed;
      here.push(Math.min(cell(above, at) + 1, cell(here, at - 1) + 1, changed, swapped));
    }
    [before, above] = [above, here];
  }
  return Math.min(most, cell(above, other.length));
}

function cell(row: readonly number[], at: number): number {
  return row[at] ?? 0;
}
