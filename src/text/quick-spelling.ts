/**
 * A word as it is written in full where somebody types in haste: “ngn” is “någon”, and “o” between words is “och”. The
 * word lists hold the full spelling alone.
 */
export function inFull(lower: string, text: string, start: number, end: number): string {
  const full = lower.length <= longestQuick ? quick.get(lower) : undefined;
  if (full === undefined) return lower;
  return lower.length > 1 || isBetweenWords(text, start, end) ? full : lower;
}

/** Whether “å” is the mark of an infinitive, as in Norwegian, and no “och” in haste: “honorar for å delta”. */
export function marksInfinitives(text: string): boolean {
  return norwegian.test(text);
}

const norwegian = /(?:^|\s)(?:og|ikke|jeg|dere|deg|noe|vennlig|ønsker|også)\s/i;

const quick: ReadonlyMap<string, string> = new Map(
  (
    'ngn någon,ngns någons,nån någon,nåns någons,ngt något,nåt något,ngra några,ngr några,nåra några,nåcka något,' +
    'nånting någonting,ngnting någonting,nåntin någonting,sånt sådant,sån sådan,såna sådana,dej dig,mej mig,sej sig,' +
    'mkt mycket,myket mycket,tsm tillsammans,tillsammas tillsammans,oxå också,oxo också,osså också,o och,å och,m med'
  )
    .split(',')
    .map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]),
);

const longestQuick = 12;

/** “mat o vin”, “ta m någon”, but not “t o m”, “e m”, “25 m”, “m fl” or an initial. */
function isBetweenWords(text: string, start: number, end: number): boolean {
  return (
    /[\p{Ll})]{2}[,!)]?\s$/u.test(text.slice(Math.max(0, start - 4), start)) &&
    /^\p{Ll}\s(?!fl\s)[\p{L}]{2}/u.test(text.slice(start, end + 4)) &&
    !/(?<!\p{L})fr\s$/iu.test(text.slice(Math.max(0, start - 4), start))
  );
}
